import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Analysing, and late: the day on which feedback was promised has passed, and the text says so. */
export function schoolMeals({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'skolmaten',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.bun,
    areas: [areas.whole],
    themes: [themes.skola, themes.miljo],
    targetGroups: [targetGroups.barn, targetGroups.unga, targetGroups.foraldrar],
    methods: ['sms_survey', 'focus_group'],
    title: { sv: 'Varför äter var femte elev inte lunch?' },
    question: { sv: 'Vad får dig att äta i skolmatsalen, och vad får dig att låta bli?' },
    purpose: {
      sv: 'Nämnden ska besluta om en ny måltidsplan och vill att den bygger på dem som äter maten, och på dem som hoppar över den.',
    },
    about: {
      sv: 'Varje dag lagas 3 900 portioner i Vikens skolkök. 340 kilo om veckan slängs. På högstadiet går var femte elev förbi matsalen.\n\nVi frågade med sms och satte oss ner i sex samtal med elever. Svaren handlar mindre om maten än vi trodde. De handlar om kö, ljud och var man ska sitta.\n\nVi är sena. Du som svarade skulle ha fått ett besked vid det här laget. Sms-svaren var fler och längre än vi räknat med, och vi ville läsa vartenda ett. Det borde vi ha sagt till om i tid.',
    },
    audience: { sv: 'Elever i årskurs 4 till gymnasiet, och deras föräldrar.' },
    participation: {
      sv: 'Insamlingen är avslutad. Undrar du var ditt svar tog vägen, ring måltidschefen på 0500-00 05 47 eller skriv till dialog@viken.example.',
    },
    resultUse: {
      sv: 'Sammanställningen går först till er som svarade, sedan till nämnden som underlag för måltidsplanen. Ordningen gäller fortfarande, men allt sker senare än vi lovade.',
    },
    influenceable: {
      sv: [
        'lunchtiderna',
        'hur matsalarna är möblerade och hur det låter',
        'vilka rätter som återkommer',
        'hur ni får tycka till om maten framöver',
      ],
    },
    fixed: {
      sv: [
        'maten ska vara näringsriktig enligt skollagen',
        '42 kronor per elev och dag',
        'specialkost för den som behöver',
      ],
    },
    contact: {
      name: 'Hanna Ljungqvist',
      role: { sv: 'måltidschef' },
      email: 'hanna.ljungqvist@viken.example',
      phone: '0500-00 05 47',
    },
    publishedAt: startOf(-104),
    opensAt: startOf(-95),
    closesAt: endOf(-50),
    decisionExpectedOn: day(26),
    feedbackPromisedOn: day(-12),
    participants: 1274,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-111),
        hasTime: false,
        title: { sv: 'Nämnden beslutade att fråga eleverna' },
        description: { sv: 'BUN § 44. Elevråden skrev frågorna tillsammans med kostenheten.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'sms_survey',
        startsAt: startOf(-95),
        endsAt: endOf(-81),
        hasTime: false,
        title: { sv: 'Två frågor med sms' },
        description: { sv: '1 231 svar. Den öppna frågan fick långt fler ord än vi var beredda på.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(-66, '10:00'),
        endsAt: at(-66, '14:30'),
        hasTime: true,
        attended: 24,
        title: { sv: 'Samtal med elever på Norrbyskolan och Österåsskolan' },
        description: { sv: 'Tre grupper. Ingen lärare i rummet.' },
        place: { sv: 'Respektive skolas bibliotek. Markplan, tyst rum intill.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(-52, '12:30'),
        endsAt: at(-52, '15:00'),
        hasTime: true,
        attended: 19,
        title: { sv: 'Samtal på gymnasiet och anpassade skolan' },
        description: { sv: 'Tre grupper, en av dem med bildstöd.' },
        place: { sv: 'Vikens gymnasium, grupprum 4. Hiss.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-49),
        endsAt: endOf(5),
        hasTime: false,
        title: { sv: 'Svaren läses, och det tar längre tid än vi lovade' },
        description: { sv: 'Två personer till hjälper nu till. Inget svar sorteras bort för att spara tid.' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(9),
        hasTime: false,
        title: { sv: 'Det här sa ni om skolmaten' },
        description: {
          sv: 'Med sms och besök i matsalarna. Försenat: det här är den nya dagen, och den håller vi.',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(26),
        hasTime: false,
        title: { sv: 'Nämnden beslutar om måltidsplanen' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(33),
        hasTime: false,
        title: { sv: 'Besked om skolmaten' },
      },
    ],
  };
}
