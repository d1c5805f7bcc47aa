import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: an area walk with a web dialogue. */
export function areaWalkStrandvallen({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'ga-med-oss-strandvallen',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.tn,
    areas: [areas.strandvallen],
    themes: [themes.park, themes.trafik],
    targetGroups: [targetGroups.boende, targetGroups.funktionsratt],
    methods: ['area_walk', 'web_dialogue'],
    title: { sv: 'Gå med oss runt Strandvallen' },
    question: { sv: 'Vad ser du som vi går förbi?' },
    purpose: { sv: 'Vi vill se strandpromenaden med era ögon innan vi bestämmer vad som ska rustas.' },
    about: {
      sv: 'Promenaden är tre kilometer lång och ska rustas. Vi gick den två gånger: en gång med rullstol, ledarhund och barnvagn, en gång med dem som joggar före frukost. Därefter fortsatte samtalet på kommunens webbplats, med foton från vandringarna och trådar att svara i.',
    },
    audience: { sv: 'Du som går, rullar, springer eller sitter längs Strandvallen.' },
    participation: {
      sv: 'Samling vid Badhuset. Rullstol finns att låna den dagen. På kommunens webbplats svarade politikerna varje tisdag.',
    },
    resultUse: { sv: 'Iakttagelserna styr upprustningen för 1,8 miljoner kronor.' },
    influenceable: { sv: ['bänkarnas plats', 'underlag', 'träden som gallras'] },
    fixed: { sv: ['1,8 miljoner kronor', 'vassens skydd'] },
    contact: {
      name: 'Nina Palmgren',
      role: { sv: 'parkingenjör' },
      email: 'nina.palmgren@viken.example',
      phone: '0500-00 16 30',
    },
    publishedAt: at(-590, '08:00'),
    opensAt: startOf(-582),
    closesAt: endOf(-550),
    decisionExpectedOn: day(-515),
    feedbackPromisedOn: day(-505),
    feedbackGivenOn: day(-507),
    participants: 211,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Tekniska nämnden beslutade' },
        description: { sv: 'TN § 28.' },
        startsAt: startOf(-600),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'area_walk',
        title: { sv: 'Vandring på hjul och med käpp' },
        place: { sv: 'Badhuset. Toalett, plan gång och rullstol att låna.' },
        startsAt: at(-575, '13:00'),
        endsAt: at(-575, '15:00'),
        hasTime: true,
        attended: 26,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'area_walk',
        title: { sv: 'Vandring före frukost' },
        place: { sv: 'Badhuset.' },
        startsAt: at(-573, '06:30'),
        endsAt: at(-573, '08:00'),
        hasTime: true,
        attended: 19,
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'web_dialogue',
        title: { sv: 'Säg mer om strandpromenaden' },
        startsAt: startOf(-572),
        endsAt: endOf(-550),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: '96 foton och 130 inlägg sammanställdes' },
        startsAt: startOf(-540),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade om upprustningen' },
        startsAt: startOf(-516),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked om strandpromenaden' },
        startsAt: at(-507, '17:00'),
        hasTime: true,
        attended: 44,
      },
    ],
    decisions: [
      {
        body: bodies.tn,
        decidedOn: day(-516),
        section: '§ 51',
        reference: `TN ${day(-516).slice(0, 4)}/0088`,
        outcome: {
          sv: 'Fast underlag hela vägen, 14 bänkar med armstöd och utglesning av tre siktstråk. Belysning byggs inte.',
        },
        grounds: { sv: 'Ljus skulle störa fladdermössen på udden, och dem fick vi höra mer om än vi trott.' },
        recordedAt: at(-514, '08:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Fast underlag och bänkar' },
        responsible: { sv: 'Parkenheten' },
        dueOn: day(-380),
        recordedAt: at(-514, '08:10'),
        updates: [
          { state: 'planned', updatedOn: day(-514) },
          { state: 'done', updatedOn: day(-388) },
        ],
      },
      {
        title: { sv: 'Anslagstavla vid vassen' },
        responsible: { sv: 'Parkenheten' },
        dueOn: day(-400),
        recordedAt: at(-514, '08:10'),
        updates: [
          { state: 'planned', updatedOn: day(-514) },
          {
            state: 'stopped',
            updatedOn: day(-430),
            note: { sv: 'Naturskyddsföreningen har redan en. Vi bidrar till den i stället.' },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-507, '20:00'),
        content: {
          summary: {
            sv: '45 gick med oss, 166 fortsatte samtalet på webben. Promenaden blir fast och får 14 bänkar, men inget ljus, för fladdermössens skull.',
          },
          themes: [
            {
              key: 'ground',
              title: { sv: 'Gruset' },
              said: {
                sv: 'Framhjulen på en rullstol gräver ner sig på 80 meter av tre kilometer. De 80 avgör.',
              },
              mentions: 91,
              response: { sv: 'Ja. Hela sträckan packas med stenmjöl.' },
              outcome: 'yes',
            },
            {
              key: 'benches',
              title: { sv: 'Bänkar att ta sig upp från' },
              said: { sv: 'Låga bänkar utan armstöd står tomma.' },
              mentions: 72,
              response: { sv: 'Ja, 14, var 200:e meter.' },
              outcome: 'yes',
            },
            {
              key: 'light',
              title: { sv: 'Ljus' },
              said: { sv: 'Joggarna vill ha ljus före soluppgången.' },
              mentions: 58,
              response: {
                sv: 'Nej på udden, där sex fladdermusarter jagar. Närmast Badhuset finns ljus kvar.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Fotona från vandringen är markörer i arbetsritningen.' },
          participants: 211,
          participation: [
            byAge({ child: 3, young: 14, adult: 52, middle: 81, older: 61 }),
            byGender({ women: 118, men: 90, unsaid: 3 }),
            byChannel({ meeting: 45, web: 166 }),
          ],
          achievedLevel: 'dialogue',
        },
      },
    ],
  };
}
