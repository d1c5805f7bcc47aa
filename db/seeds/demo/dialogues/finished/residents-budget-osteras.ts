import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

const ll = 'sv-x-lattlast';

/** Decided: a participatory budget, one of three proposals built. */
export function residentsBudgetOsteras({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'medborgarbudget-osteras',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.kf,
    areas: [areas.osteras],
    themes: [themes.park, themes.demokrati],
    targetGroups: [targetGroups.boende, targetGroups.unga],
    methods: ['participatory_budget', 'proposal_box'],
    title: {
      sv: 'En miljon kronor till Österås: vad blev det?',
      en: 'One million kronor for Österås: what came of it?',
      [ll]: 'En miljon kronor till Österås',
    },
    question: {
      sv: 'Vad ska vi göra i Österås för en miljon kronor?',
      en: 'What should we do in Österås for one million kronor?',
      [ll]: 'Vad ska vi göra för en miljon kronor?',
    },
    purpose: {
      sv: 'De som bor i Österås bestämmer över en miljon kronor till platser där man möts.',
      en: 'Those who live in Österås decide over one million kronor for places where people meet.',
      [ll]: 'Du som bor i Österås får bestämma över en miljon kronor.',
    },
    about: {
      sv: 'Österås växer: 900 har flyttat in på fem år, men mötesplatserna är lika många som förr. Fullmäktige gav området en miljon kronor och band sig att följa omröstningen. 71 förslag kom in, fjorton gick att rösta på.',
      en: 'Österås is growing: 900 have moved in over five years, but there are no more places to meet than before. The council gave the area one million kronor and bound itself to follow the vote. 71 proposals came in and fourteen went to the ballot.',
      [ll]: 'Många har flyttat till Österås. Men det finns få platser att träffas på. Politikerna gav en miljon kronor. Ni lämnade 71 förslag. Ni röstade om 14 förslag.',
    },
    audience: {
      sv: 'Du som fyllt 12 år och bor i Österås.',
      en: 'You who are 12 or older and live in Österås.',
      [ll]: 'Du som bor i Österås och är minst 12 år.',
    },
    participation: {
      sv: 'Rösta på kommunens webbplats, i Österåsskolans bibliotek eller i bokbussen. Röstkort fanns i alla brevlådor.',
      en: 'Vote on the municipality’s website, in the Österås school library or in the mobile library. Ballots were put in every letter box.',
      [ll]: 'Rösta på kommunens webbplats eller i biblioteket. Alla fick ett papper hem i brevlådan.',
    },
    resultUse: {
      sv: 'Förslagen genomförs i den ordning de fick röster, tills pengarna är slut.',
      en: 'Proposals are carried out in order of votes until the money is used.',
      [ll]: 'Vi gör de förslag som fick flest röster. Vi slutar när pengarna är slut.',
    },
    influenceable: {
      sv: ['vilka förslag som genomförs', 'var de byggs'],
      en: ['which proposals are carried out', 'where they are built'],
      [ll]: ['vad vi bygger', 'var vi bygger'],
    },
    fixed: {
      sv: ['summan: 1 000 000 kronor', 'kommunens mark', 'klart inom två år'],
      en: ['the sum: SEK 1,000,000', 'municipal land', 'done within two years'],
      [ll]: ['vi har en miljon kronor', 'vi bygger på kommunens mark', 'allt ska bli klart på två år'],
    },
    contact: {
      name: 'Tomas Rydell',
      role: { sv: 'demokratisamordnare', en: 'democracy coordinator', [ll]: 'arbetar med demokrati' },
      email: 'tomas.rydell@viken.example',
      phone: '0500-00 03 40',
    },
    publishedAt: at(-395, '09:00'),
    opensAt: startOf(-385),
    closesAt: endOf(-310),
    decisionExpectedOn: day(-285),
    feedbackPromisedOn: day(-270),
    feedbackGivenOn: day(-274),
    participants: 1043,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Fullmäktige band sig att följa rösterna',
          en: 'The council bound itself to follow the vote',
          [ll]: 'Politikerna lovade att göra som ni röstar',
        },
        description: { sv: 'KF § 74.', en: 'KF § 74.', [ll]: 'KF § 74.' },
        startsAt: startOf(-410),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'proposal_box',
        influenceLevel: 'influence',
        title: {
          sv: 'Lämna idéer till Österås',
          en: 'Leave ideas for Österås',
          [ll]: 'Lämna idéer till Österås',
        },
        startsAt: startOf(-385),
        endsAt: endOf(-350),
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'participatory_budget',
        title: { sv: 'Rösta om idéerna', en: 'Vote on the ideas', [ll]: 'Rösta om idéerna' },
        startsAt: startOf(-331),
        endsAt: endOf(-310),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Räkning', en: 'The count', [ll]: 'Vi räknade rösterna' },
        startsAt: at(-309, '17:00'),
        hasTime: true,
        place: {
          sv: 'Österåsskolans bibliotek.',
          en: 'Österås school library.',
          [ll]: 'Biblioteket i Österåsskolan.',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Fullmäktige beslutade', en: 'The council decided', [ll]: 'Politikerna bestämde' },
        startsAt: startOf(-284),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Besked i bokbussen om miljonen',
          en: 'The outcome, told in the mobile library',
          [ll]: 'Vi berättade hur det blev',
        },
        startsAt: startOf(-274),
      },
    ],
    decisions: [
      {
        body: bodies.kf,
        decidedOn: day(-284),
        section: '§ 15',
        reference: `KS ${day(-284).slice(0, 4)}/0029`,
        outcome: {
          sv: 'Utegym, pergola med långbord och scen på torget genomförs för 985 000 kronor.',
          en: 'An outdoor gym, a pergola with a long table and a stage in the square are carried out for SEK 985,000.',
          [ll]: 'Vi bygger ett utegym, ett långt bord med tak och en scen.',
        },
        grounds: {
          sv: 'De tre fick flest röster och ryms tillsammans. Fullmäktige hade lovat att följa omröstningen.',
          en: 'The three got the most votes and fit together. The council had promised to follow the vote.',
          [ll]: 'De fick flest röster. Pengarna räcker.',
        },
        recordedAt: at(-283, '09:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Utegym vid Ekbacken', en: 'Outdoor gym by Ekbacken', [ll]: 'Utegym vid Ekbacken' },
        responsible: { sv: 'Parkenheten', en: 'The parks unit', [ll]: 'De som sköter parker' },
        dueOn: day(-120),
        recordedAt: at(-283, '09:15'),
        updates: [
          { state: 'planned', updatedOn: day(-283) },
          { state: 'done', updatedOn: day(-126) },
        ],
      },
      {
        title: { sv: 'Pergola med långbord', en: 'Pergola with a long table', [ll]: 'Långt bord med tak' },
        responsible: { sv: 'Parkenheten', en: 'The parks unit', [ll]: 'De som sköter parker' },
        dueOn: day(60),
        recordedAt: at(-283, '09:15'),
        updates: [
          { state: 'planned', updatedOn: day(-283) },
          {
            state: 'started',
            updatedOn: day(-44),
            note: { sv: 'Stolparna står.', en: 'The posts are up.', [ll]: 'Vi har börjat bygga.' },
          },
        ],
      },
      {
        title: { sv: 'Scen på torget', en: 'A stage in the square', [ll]: 'Scen på torget' },
        responsible: { sv: 'Kulturenheten', en: 'The culture unit', [ll]: 'De som arbetar med kultur' },
        dueOn: day(210),
        recordedAt: at(-283, '09:15'),
        updates: [
          {
            state: 'planned',
            updatedOn: day(-283),
            note: {
              sv: 'Väntar på bygglov.',
              en: 'Waiting for a building permit.',
              [ll]: 'Vi väntar på lov att bygga.',
            },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-274, '10:00'),
        content: {
          summary: {
            sv: '1 043 röstade, 31 procent av alla röstberättigade i Österås. Utegym, pergola och scen vann och kostar 985 000 kronor tillsammans.',
            en: '1,043 voted, 31 per cent of those entitled to in Österås. An outdoor gym, a pergola and a stage won and cost SEK 985,000 together.',
            [ll]: '1 043 personer röstade. Ett utegym, ett långt bord och en scen vann.',
          },
          themes: [
            {
              key: 'gym',
              title: { sv: 'Utegym', en: 'Outdoor gym', [ll]: 'Utegym' },
              said: {
                sv: '512 röstade på det.',
                en: '512 voted for it.',
                [ll]: '512 personer röstade på det.',
              },
              mentions: 512,
              response: {
                sv: 'Ja, vid Ekbacken, med tre redskap man når från rullstol.',
                en: 'Yes, by Ekbacken, with three machines reachable from a wheelchair.',
                [ll]: 'Ja. Tre redskap passar för dig som har rullstol.',
              },
              outcome: 'yes',
            },
            {
              key: 'pergola',
              title: {
                sv: 'Pergola med långbord',
                en: 'Pergola with a long table',
                [ll]: 'Långt bord med tak',
              },
              said: {
                sv: '433 vill kunna äta ihop utomhus.',
                en: '433 want to eat together outdoors.',
                [ll]: '433 personer vill äta ute tillsammans.',
              },
              mentions: 433,
              response: {
                sv: 'Ja, på gräset bakom biblioteket. Bordet tar 24 personer.',
                en: 'Yes, on the grass behind the library. The table seats 24.',
                [ll]: 'Ja. 24 personer får plats.',
              },
              outcome: 'yes',
            },
            {
              key: 'stage',
              title: { sv: 'Scen på torget', en: 'A stage in the square', [ll]: 'Scen på torget' },
              said: {
                sv: '398 röstade på en scen.',
                en: '398 voted for a stage.',
                [ll]: '398 personer röstade på en scen.',
              },
              mentions: 398,
              response: {
                sv: 'Ja, men lägre än i förslaget: 40 centimeter i stället för 90, så att den inte behöver räcke.',
                en: 'Yes, but lower than proposed: 40 centimetres instead of 90, so that it needs no railing.',
                [ll]: 'Ja. Scenen blir lägre än ni föreslog. Då behövs inget staket.',
              },
              outcome: 'yes',
            },
            {
              key: 'pump',
              title: { sv: 'Pumptrackbana', en: 'Pump track', [ll]: 'Cykelbana med kullar' },
              said: {
                sv: '391 röstade på en bana för cykel och skate. Det skilde sju röster.',
                en: '391 voted for a track for bikes and boards. It was seven votes short.',
                [ll]: '391 personer röstade på det.',
              },
              mentions: 391,
              response: {
                sv: 'Inte nu, pengarna räckte inte. Sju röster är lite, och därför har kultur- och fritidsnämnden tagit med banan i sin lista inför nästa budget.',
                en: 'Not now, the money ran out. Seven votes is little, so the culture and leisure committee has put the track on its list for the next budget.',
                [ll]: 'Inte nu. Pengarna tog slut. Politikerna tänker på banan nästa gång.',
              },
              outcome: 'later',
            },
          ],
          use: {
            sv: 'Rösterna avgjorde. Ordningen ändrades inte.',
            en: 'The votes decided. The order was not changed.',
            [ll]: 'Era röster bestämde.',
          },
          nextSteps: {
            sv: 'Pergolan blir klar först, sedan scenen.',
            en: 'The pergola is finished first, then the stage.',
            [ll]: 'Först bygger vi bordet. Sedan scenen.',
          },
          participants: 1043,
          participation: [
            byAge(
              { young: 288, adult: 341, middle: 262, older: 152 },
              { young: 0.21, adult: 0.33, middle: 0.27, older: 0.19 },
            ),
            byGender({ women: 541, men: 488, other: 4, unsaid: 10 }),
            byChannel({ web: 702, paper: 341 }),
          ],
          achievedLevel: 'codecide',
        },
      },
    ],
  };
}
