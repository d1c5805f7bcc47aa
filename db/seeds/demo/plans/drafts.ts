import type { DemoDraft } from './demo-plan';

/** Dialogues that the made-up kommun is planning. */
export const demoDrafts: readonly DemoDraft[] = [
  {
    slug: 'parkskolans-gard',
    kind: 'resident',
    title: {
      sv: 'Parkskolans gård',
      en: 'The schoolyard at Parkskolan',
    },
    plan: ({ day }) => ({
      officer: {
        one: {
          background:
            'Skolgården är från 1974. Elevrådet skrev till nämnden i våras. År 2023 frågade vi om skolgården på Skogshöjden; då ville eleverna ha tak över bänkarna och mindre asfalt.',
          outsidePower:
            'Tider för skolskjuts ligger hos Viken trafik. Det som kommer in om dem lämnar vi vidare varje vecka.',
          body: 'barn-och-utbildningsnamnden',
          areas: ['astigen'],
          themes: ['skola'],
          targetGroups: ['barn', 'unga', 'foraldrar'],
          proposedLevel: 'influence',
          levelReason:
            'Eleverna vet hur gården används. De ska vara med från blankt papper, men nämnden äger pengarna och beslutar.',
          groupSize: 'some',
          timeSpan: 'months',
          opensOn: day(28),
          closesOn: day(84),
          decisionExpectedOn: day(125),
          participantsToldOn: day(98),
          feedbackPromisedOn: day(139),
          retention: { months: '24', basis: 'Nämndens dokumenthanteringsplan' },
        },
        texts: {
          purpose: {
            sv: 'Vi vill att eleverna själva formar sin gård, så att pengarna går till det som används.',
            en: 'We want the pupils to shape their own schoolyard, so that the money goes to what is used.',
          },
          question: {
            sv: 'Hur ska Parkskolans gård bli, om du får börja från ett blankt papper?',
            en: 'What should the schoolyard at Parkskolan be like, if you may start from a blank sheet?',
          },
          influenceable: {
            sv: ['Vad som ska finnas på gården', 'Var det ska stå', 'I vilken ordning det byggs'],
            en: ['What the yard should have', 'Where it should stand', 'In what order it is built'],
          },
          fixed: {
            sv: [
              'Budgeten: 1,8 miljoner kronor',
              'Gården ska gå att använda med rullstol',
              'De gamla ekarna står kvar',
            ],
            en: [
              'The budget: 1.8 million kronor',
              'The yard must be usable with a wheelchair',
              'The old oaks stay',
            ],
          },
          about: {
            sv: 'Parkskolans gård är sliten. Nu finns det pengar att göra om den. Du som går på skolan, eller bor intill, är med och tar fram förslaget.',
          },
        },
        coded: {
          guiding: {
            open: 'Ja, så länge budgeten håller.',
            engage: 'Ja. 140 elever skrev på elevrådets brev.',
          },
          methods: {
            idea_workshop: { note: 'Tre verkstäder: årskurs 1–3, 4–6 och 7–9.', done: [] },
            area_walk: { done: [] },
          },
          access: {
            method: 'Verkstäder på skoltid, så att alla elever kan vara med.',
            accessibility: 'Matsalen är utan trappor och har hörslinga.',
          },
        },
        things: {
          goals: [
            {
              type: 'process',
              goal: 'Minst sex av tio elever är med på en verkstad.',
              indicator: 'Antal elever per årskurs.',
              collection: 'Lärarna räknar.',
            },
            {
              type: 'result',
              goal: 'Eleverna känner igen sina förslag i det som byggs.',
              indicator: 'Två av tre svarar ja året efter.',
              collection: 'Kort enkät i klassrummet.',
            },
          ],
          groups: [
            {
              name: 'Elever i årskurs 7–9',
              concerned: 'yes',
              active: 'no',
              how: 'Elevrådet leder en egen verkstad.',
            },
            {
              name: 'Elever i årskurs 1–6',
              concerned: 'yes',
              active: 'no',
              how: 'På lektionstid, med modeller och lera.',
            },
            {
              name: 'Föräldraföreningen',
              concerned: 'yes',
              active: 'yes',
              how: 'Ett möte, efter verkstäderna.',
            },
            {
              name: 'Idrottsföreningar',
              concerned: 'no',
              active: 'yes',
              how: 'Får berätta vad de kan bidra med.',
            },
          ],
          channels: [
            { channel: 'direct', on: day(21), message: 'Lärarna berättar i klasserna.', who: 'Rektorn' },
            { channel: 'website', on: day(28), message: 'Sidan publiceras.', who: 'Cem' },
          ],
        },
      },
      representative: {
        coded: {
          gate: {
            influenceable: {
              answer: 'yes',
              ground: 'Bara budgeten, tillgängligheten och ekarna ligger fast.',
            },
            representatives: {
              answer: 'yes',
              ground: 'Nämnden har inget eget förslag och vill ha elevernas.',
            },
          },
        },
      },
    }),
  },
  {
    slug: 'trygg-kvall-i-centrum',
    kind: 'resident',
    title: { sv: 'Trygg kväll i centrum' },
    plan: () => ({
      officer: {
        one: {
          background:
            'Polisens mätning i höstas visade att fler känner sig otrygga på Stortorget efter klockan 21.',
        },
        texts: {
          purpose: { sv: 'Vi vill veta var och när det känns otryggt, för att göra rätt saker först.' },
        },
      },
      representative: {},
    }),
  },
];
