import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Cancelled midway: a new majority took the money out of the budget, and those who had taken part are owed the reasons. */
export function harbourCultureHouse({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'kulturhuset-i-hamnen',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kfn,
    areas: [areas.centrum],
    themes: [themes.kultur, themes.bygga],
    targetGroups: [targetGroups.foreningar, targetGroups.unga, targetGroups.alla],
    methods: ['future_workshop', 'idea_workshop'],
    title: { sv: 'Ett nytt kulturhus i hamnen – vad skulle det fyllas med?' },
    question: { sv: 'Vad ska ett kulturhus rymma för att vara ditt också?' },
    purpose: {
      sv: 'Invånare och föreningar skulle tillsammans med nämnden ta fram ett program för ett nytt kulturhus, från blankt papper till färdig beställning.',
    },
    about: {
      sv: 'Den förra fullmäktigeförsamlingen avsatte 64 miljoner kronor till ett kulturhus på Varvsudden. Dialogen skulle ha tre verkstäder. Två hann hållas, med 117 besök, och grupperna hade skrivit ett halvt program när pengarna togs bort ur budgeten.\n\nAnteckningar och skisser är sparade. Ingenting av det ni gjorde är slängt.',
    },
    audience: {
      sv: 'Du som spelar, målar, dansar eller läser, och du som aldrig har tyckt att kulturhus var något för dig.',
    },
    participation: {
      sv: 'Dialogen är avbruten. Allt material finns kvar hos oss, och du får en kopia om du ringer 0500-00 02 67. Vill du att frågan tas upp igen kan du lämna ett medborgarförslag till kommunfullmäktige, på papper i kommunhusets reception, Storgatan 1.',
    },
    resultUse: {
      sv: 'Programmet skulle ha legat till grund för beställningen av huset. I stället har idéerna om replokaler och en öppen scen lämnats till arbetet med stadens befintliga lokaler.',
    },
    influenceable: {
      sv: ['vad huset skulle innehålla', 'vilka som skulle driva det', 'hur det skulle se ut från vattnet'],
    },
    fixed: { sv: ['tomten på Varvsudden', '64 miljoner kronor, som sedan togs bort'] },
    contact: {
      name: 'Lovisa Hedman',
      role: { sv: 'kulturchef' },
      email: 'lovisa.hedman@viken.example',
      phone: '0500-00 02 67',
    },
    publishedAt: startOf(-505),
    opensAt: startOf(-490),
    closesAt: endOf(-400),
    decisionExpectedOn: day(-350),
    feedbackPromisedOn: day(-343),
    cancelledAt: at(-428, '11:00'),
    cancelReason: {
      sv: 'Efter valet fick fullmäktige en ny majoritet. Den tog bort pengarna till kulturhuset och lade dem på reparationer av skolornas tak, som hade visat sig vara i sämre skick än man visste. Utan pengar finns inget hus att planera, och då ska vi inte be er fortsätta.\n\nVi vet att det här känns tungt för er som har lagt kvällar på arbetet. Ni gjorde inget fel, och era förslag var inte skälet. Vi kunde däremot ha sagt tydligare från början att pengarna kunde ändras i nästa budget. Det gör vi numera: i varje dialog står det vad som är beslutat och hur länge det gäller.\n\nNämndens ordförande bjöd in alla som deltagit till ett möte för att förklara och svara på frågor. 33 kom.',
    },
    participants: 84,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-512),
        hasTime: false,
        title: { sv: 'Nämnden beslutade om dialogen' },
        description: { sv: 'KFN § 19, sedan fullmäktige avsatt pengarna.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'future_workshop',
        startsAt: at(-476, '17:30'),
        endsAt: at(-476, '20:30'),
        hasTime: true,
        attended: 68,
        title: { sv: 'Framtidsverkstad på Varvsudden' },
        description: {
          sv: 'Ni ställde upp stolar där rummen skulle ligga och gick runt i ett hus som inte fanns.',
        },
        place: { sv: 'Gamla Varvshallen, Hamnplan. Ramp vid port 2, hörslinga vid scenen.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        startsAt: at(-448, '17:30'),
        endsAt: at(-448, '20:30'),
        hasTime: true,
        attended: 49,
        title: { sv: 'Idéverkstad: scen, ateljé, kök' },
        place: { sv: 'Gamla Varvshallen, Hamnplan. Ramp vid port 2, hörslinga vid scenen.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(-430),
        hasTime: false,
        title: { sv: 'Fullmäktige tog bort pengarna ur budgeten' },
        description: { sv: 'KF § 131. Nämnden avbröt dialogen två dagar senare, KFN § 77.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        startsAt: at(-420, '17:30'),
        endsAt: at(-420, '20:30'),
        hasTime: true,
        cancelledAt: at(-428, '11:00'),
        title: { sv: 'Idéverkstad: programmet skrivs klart' },
        place: { sv: 'Gamla Varvshallen, Hamnplan. Ramp vid port 2, hörslinga vid scenen.' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(-414, '18:00'),
        endsAt: at(-414, '19:30'),
        hasTime: true,
        attended: 33,
        title: { sv: 'Ordföranden förklarade och svarade på frågor' },
        description: {
          sv: 'Mötet var öppet för alla. Frågorna och svaren skickades sedan till de 84 som deltagit.',
        },
        place: { sv: 'Biblioteket, hörsalen. Hiss, hörslinga och teckentolk.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(-350),
        hasTime: false,
        cancelledAt: at(-428, '11:00'),
        title: { sv: 'Nämndens beslut om programmet' },
      },
    ],
  };
}
