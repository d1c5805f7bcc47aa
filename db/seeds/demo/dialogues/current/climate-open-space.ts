import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open, and closing in a few days: a day without an agenda, then a council that finishes the work. */
export function climateOpenSpace({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'klimatet-vad-gor-vi-i-viken',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kf,
    areas: [areas.whole],
    themes: [themes.miljo, themes.trafik, themes.bygga],
    targetGroups: [targetGroups.alla, targetGroups.foretag, targetGroups.foreningar],
    methods: ['open_space', 'council'],
    title: { sv: 'Hur halverar vi Vikens utsläpp utan att någon hamnar utanför?' },
    question: { sv: 'Vad ska Viken göra själv de närmaste åren, och vem gör vad?' },
    purpose: {
      sv: 'Invånare, företag och föreningar skriver tillsammans med politikerna klimatprogrammets åtgärder, från första idé till färdig text.',
    },
    about: {
      sv: 'Utsläppen från Viken är 5,1 ton per person och år. Målet är 2,5. Nästan hälften kommer från resor, en fjärdedel från uppvärmning och maskiner. Kommunens egna bilar och hus står för bara fyra procent, så det räcker inte att vi gör vår del.\n\nVi började med en dag utan dagordning. 88 personer satte själva upp 19 ämnen på väggen. Sedan valdes ett rådslag med 24 platser, hälften lottade, som har skrivit vidare. På deras sista möte blir texten klar.',
    },
    audience: {
      sv: 'Alla som lever och verkar här. Du behöver inte kunna något om klimatet; det räcker att du vet hur din egen vardag fungerar.',
    },
    participation: {
      sv: 'Läs rådslagets utkast på biblioteket, i kommunhusets entré eller på viken.example/klimat. Skriv vad som saknas till per-olof.granat@viken.example, eller ring in det till 0500-00 07 22. Har du anmält dig till sista mötet? Rådslaget sitter i mitten, och två stolar är alltid lediga för dig som vill säga något. Det blir linssoppa klockan 17.30.',
    },
    resultUse: {
      sv: 'Fullmäktige tar ställning till rådslagets text åtgärd för åtgärd. Ett nej ska motiveras i protokollet och förklaras här.',
    },
    influenceable: {
      sv: [
        'vilka åtgärder programmet innehåller',
        'vem som gör vad, också utanför kommunen',
        'hur vi följer upp',
        'vilka som ska få stöd att ställa om',
      ],
    },
    fixed: {
      sv: [
        'målet: högst 2,5 ton per person (fullmäktige § 112)',
        '9 miljoner kronor på tre år',
        'skatter och bensinpris bestäms av staten',
      ],
    },
    contact: {
      name: 'Per-Olof Granat',
      role: { sv: 'klimatstrateg' },
      email: 'per-olof.granat@viken.example',
      phone: '0500-00 07 22',
    },
    publishedAt: startOf(-110),
    opensAt: startOf(-96),
    closesAt: endOf(3),
    decisionExpectedOn: day(63),
    feedbackPromisedOn: day(70),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-117),
        hasTime: false,
        title: { sv: 'Kommunfullmäktige beslutade om dialogen' },
        description: { sv: 'KF § 58. Målet stod fast, vägen dit lämnades öppen.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'open_space',
        startsAt: at(-82, '09:30'),
        endsAt: at(-82, '15:30'),
        hasTime: true,
        attended: 88,
        title: { sv: 'Öppet forum: ni satte dagordningen' },
        description: {
          sv: '19 samtal, från lånecyklar för skiftarbetare till vad man gör med en oljepanna på en ö. Flest samlades kring bussen till industriområdet.',
        },
        place: { sv: 'Gamla Varvshallen, Hamnplan. Uppvärmd, ramp vid port 2, hörslinga vid scenen.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-75),
        hasTime: false,
        title: { sv: 'Anteckningarna från alla 19 samtal lades ut' },
        description: { sv: 'Varje grupp skrev sina egna. Vi rättade bara stavfel.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'council',
        startsAt: at(-47, '18:00'),
        endsAt: at(-47, '20:30'),
        hasTime: true,
        attended: 24,
        title: { sv: 'Rådslaget, första mötet: fakta och frågor' },
        description: { sv: 'Tre forskare svarade på frågor, också de obekväma om kostnader.' },
        place: { sv: 'Sessionssalen, kommunhuset. Hiss och hörslinga.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'council',
        startsAt: at(-18, '18:00'),
        endsAt: at(-18, '20:30'),
        hasTime: true,
        attended: 22,
        title: { sv: 'Rådslaget, andra mötet: 14 åtgärder blev till' },
        place: { sv: 'Sessionssalen, kommunhuset. Hiss och hörslinga.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'council',
        startsAt: at(3, '18:00'),
        endsAt: at(3, '20:30'),
        hasTime: true,
        title: { sv: 'Rådslaget, sista mötet: texten blir klar' },
        description: { sv: 'Öppet för alla som har anmält sig. Två stolar i ringen är lediga hela kvällen.' },
        place: { sv: 'Stora salen, Folkets hus. Hiss, hörslinga och teckentolk.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(17),
        hasTime: false,
        title: { sv: 'Kostnader och ansvar räknas fram' },
        description: { sv: 'Tjänstepersoner lägger till siffror. Texten i övrigt är rådslagets.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(63),
        hasTime: false,
        title: { sv: 'Kommunfullmäktige beslutar, åtgärd för åtgärd' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(70, '18:00'),
        endsAt: at(70, '19:30'),
        hasTime: true,
        title: { sv: 'Återträff: så blev klimatprogrammet' },
        place: { sv: 'Gamla Varvshallen, Hamnplan. Ramp vid port 2, hörslinga vid scenen.' },
      },
    ],
  };
}
