import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open, and a brukardialog: about one service and its users, run by officials. */
export function mealsAtSolglantan({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'brukardialog-solglantan-mat-och-aktiviteter',
    kind: 'user',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.sn,
    areas: [areas.skogshojden],
    themes: [themes.omsorg],
    targetGroups: [targetGroups.aldre],
    methods: ['focus_group'],
    title: { sv: 'Maten och dagarna på Solgläntan – vad vill du ha mer av?' },
    question: { sv: 'Vad vill du äta, när vill du äta, och vad vill du göra mellan målen?' },
    purpose: {
      sv: 'Du som bor på Solgläntan ska få säga vad som ska ändras i maten och aktiviteterna, så att enhetschefen kan lägga om vardagen.',
    },
    about: {
      sv: 'På Solgläntan bor 46 personer. I dag serveras middagen klockan 16.30, och det går elva timmar eller mer från kvällsfika till frukost för den som somnar tidigt. Det vill vi göra något åt.\n\nAktiviteterna är ungefär desamma som för åtta år sedan. Bingo är omtyckt. Men vi har inte frågat dem som sitter kvar på rummet.',
    },
    audience: {
      sv: 'Du som bor på Solgläntan, och dina närmaste om du vill att de är med. Det här är en brukardialog: den gäller bara huset och leds av personalen, inte av politiker.',
    },
    participation: {
      sv: 'Vi dricker kaffe i matsalen i grupper om sex. Den som hellre talar i sitt rum får besök av Rut, som inte arbetar på din avdelning. Pratar du helst finska eller arabiska kommer någon som kan språket. Anhöriga kan ringa 0500-00 06 81.',
    },
    resultUse: {
      sv: 'Enhetschefen beslutar om matsedel, tider och aktiviteter och berättar på boenderådet. Det som kräver mer pengar går vidare till socialnämnden.',
    },
    influenceable: {
      sv: [
        'när måltiderna serveras',
        'vilka rätter som kommer oftare, och vilka som försvinner',
        'vilka aktiviteter som ordnas, också på kvällar',
        'var du sitter när du äter',
      ],
    },
    fixed: { sv: ['maten lagas i köket på Lindgården', 'näringskrav och specialkost', 'antalet anställda'] },
    contact: {
      name: 'Rut Sjölander',
      role: { sv: 'kvalitetsutvecklare' },
      email: 'rut.sjolander@viken.example',
      phone: '0500-00 06 81',
    },
    publishedAt: startOf(-14),
    opensAt: startOf(-10),
    closesAt: endOf(22),
    decisionExpectedOn: day(36),
    feedbackPromisedOn: day(40),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-21),
        hasTime: false,
        title: { sv: 'Socialnämnden gav enheterna i uppdrag att fråga' },
        description: { sv: 'SN § 58. Varje boende frågar en gång om året. Solgläntan börjar.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(-6, '14:00'),
        endsAt: at(-6, '15:15'),
        hasTime: true,
        attended: 6,
        title: { sv: 'Kaffesamtal på Björken' },
        description: { sv: 'Sex boende. Sill, gräddsås och att få ta maten själv stod högst på listan.' },
        place: { sv: 'Matsalen på Björken, Solgläntan. Allt i markplan.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(4, '14:00'),
        endsAt: at(4, '15:15'),
        hasTime: true,
        title: { sv: 'Kaffesamtal på Linden' },
        place: { sv: 'Matsalen på Linden, Solgläntan. Hörslinga och bildstöd.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(12, '18:00'),
        endsAt: at(12, '19:00'),
        hasTime: true,
        title: { sv: 'Kvällssamtal för boende och anhöriga' },
        place: { sv: 'Solgläntans inglasade altan. Markplan, mikrofon.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(24),
        hasTime: false,
        title: { sv: 'Allt ni har sagt hängs upp i matsalen' },
        description: { sv: 'Med stor stil, och utan namn.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(36),
        hasTime: false,
        title: { sv: 'Enhetschefen beslutar om mat och aktiviteter' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(40, '14:00'),
        endsAt: at(40, '15:00'),
        hasTime: true,
        title: { sv: 'Boenderådet: så blir det' },
        description: { sv: 'Vi bjuder på tårta och första dagen av den nya matsedeln.' },
        place: { sv: 'Matsalen på Björken, Solgläntan. Hörslinga.' },
      },
    ],
  };
}
