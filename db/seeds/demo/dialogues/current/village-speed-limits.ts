import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Analysing: the survey and the map have closed, the answers are being read. */
export function villageSpeedLimits({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'hastigheter-i-byarna',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.tn,
    areas: [areas.landsbygden],
    themes: [themes.trafik, themes.trygghet],
    targetGroups: [targetGroups.boende, targetGroups.foraldrar, targetGroups.foretag],
    methods: ['survey', 'map'],
    title: { sv: '30, 40 eller 50 genom byn?' },
    question: {
      sv: 'Vilken hastighet ska gälla på kommunens gator i Kvarnbo, Sörviken och Ängsta, och var?',
    },
    purpose: {
      sv: 'Nämnden ska se över hastigheterna i tre byar och vill veta var farten är ett problem och var den inte är det.',
    },
    about: {
      sv: 'I dag är det 50 nästan överallt. Mätningarna säger 47 i snitt genom Kvarnbo och 58 förbi Ängsta skola. Lantbrukare och timmerbilar behöver komma fram, barn behöver kunna gå till bussen. Det är samma gata.\n\nEnkäten har stängt. Vi läser nu 486 svar och 173 punkter på kartan.',
    },
    audience: { sv: 'Du som bor, kör, går eller har företag i de tre byarna.' },
    participation: {
      sv: 'Enkäten och kartan har stängt, och vi tar inte emot fler svar. Vill du veta hur det går, ring Gunnar på 0500-00 01 55 eller skriv till gunnar.wiklund@viken.example.',
    },
    resultUse: {
      sv: 'Svaren läggs bredvid mätningar och olyckor, gata för gata. Nämnden beslutar om kommunens gator och skickar det som rör statens vägar till Trafikverket och länsstyrelsen.',
    },
    influenceable: {
      sv: [
        'hastigheten på kommunens gator inne i byarna',
        'var en lägre fart börjar och slutar',
        'farthinder, portar eller målade fält',
      ],
    },
    fixed: {
      sv: [
        'genomfartsvägarna är statens',
        'vid skolor blir det 30 under skoltid (TN § 12)',
        '900 000 kronor till skyltar och hinder',
      ],
    },
    contact: {
      name: 'Gunnar Wiklund',
      role: { sv: 'trafikingenjör' },
      email: 'gunnar.wiklund@viken.example',
      phone: '0500-00 01 55',
    },
    publishedAt: startOf(-68),
    opensAt: startOf(-60),
    closesAt: endOf(-17),
    decisionExpectedOn: day(34),
    feedbackPromisedOn: day(41),
    participants: 486,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-76),
        hasTime: false,
        title: { sv: 'Tekniska nämnden beslutade att fråga byarna' },
        description: { sv: 'TN § 77. Gäller de gator där kommunen bestämmer.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'survey',
        startsAt: startOf(-60),
        endsAt: endOf(-17),
        hasTime: false,
        title: { sv: 'Svara om farten i byn' },
        description: { sv: '486 svar. 211 av dem kom på papper, resten på kommunens webbplats.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'map',
        startsAt: startOf(-60),
        endsAt: endOf(-17),
        hasTime: false,
        title: { sv: 'Peka ut var det går för fort' },
        description: {
          sv: '173 punkter, på papperskartor i bygdegårdarna och på kommunens webbplats. Var tredje gäller kurvan vid Ängsta lanthandel.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        startsAt: at(-39, '18:30'),
        endsAt: at(-39, '20:00'),
        hasTime: true,
        attended: 37,
        title: { sv: 'Fråga trafikingenjören' },
        description: {
          sv: 'Många ville veta varför vi inte kan sänka farten på länsvägen. Svaret är att vi inte får, men att vi för frågan vidare.',
        },
        place: { sv: 'Sörvikens bygdegård. Ramp, hörslinga.' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-16),
        endsAt: endOf(14),
        hasTime: false,
        title: { sv: 'Vi läser alla svar, gata för gata' },
        description: { sv: 'Sammanställningen läggs ut här innan nämnden får ärendet.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(34),
        hasTime: false,
        title: { sv: 'Tekniska nämnden beslutar' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(41),
        hasTime: false,
        title: { sv: 'Besked om farten i byarna' },
        description: {
          sv: 'Brev till alla hushåll i byarna, med en karta över vad som ändras, vad som inte ändras och varför.',
        },
      },
    ],
  };
}
