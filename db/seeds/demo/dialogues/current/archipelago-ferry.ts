import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Planned: talks on the islands, and a chat for those who cannot cross. */
export function archipelagoFerry({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'skargardsfarjans-tider',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.tn,
    areas: [areas.skargarden],
    themes: [themes.trafik],
    targetGroups: [targetGroups.boende, targetGroups.foretag, targetGroups.foraldrar],
    methods: ['cafe_dialogue', 'chat'],
    title: { sv: 'När ska färjan gå? Nio turer om dagen att lägga ut' },
    question: { sv: 'Vilka turer bär vardagen på öarna, och vilka kan flyttas?' },
    purpose: {
      sv: 'Öborna, pendlarna och företagen ska få resonera sig fram till vad en ny tidtabell måste klara innan nämnden beställer trafiken.',
    },
    about: {
      sv: 'M/S Gullvivan binder ihop Storön, Måsholmen och Lillskär med fastlandet. Avtalet går ut, och den nya trafiken ska beställas. Det blir nio dubbelturer om dagen, lika många som nu.\n\nMen vardagen har ändrats. Sju barn åker till skolan i Österås, mot två när tabellen gjordes. Hantverkarna vill över före sju. Och sista båten går så tidigt att ingen på öarna kan vara med i en kör.',
    },
    audience: {
      sv: 'Du som bor på öarna, har stuga där, pendlar till dem eller driver något som är beroende av båten.',
    },
    participation: {
      sv: 'Kom till en kafédialog på Storön eller vid färjeläget. En extra båt går hem efteråt. Vill du hellre skriva? I chatten på viken.example/farjan svarar nämndens ordförande och vice ordförande direkt i en och en halv timme. Frågor kan också lämnas i lådan ombord, ringas in på 0500-00 01 62 eller skickas till tomas.ekholm@viken.example.',
    },
    resultUse: {
      sv: 'Samtalen blir en lista med krav och önskemål i beställningen. Nämnden berättar vilka som kom med, vilka som inte gjorde det och varför.',
    },
    influenceable: {
      sv: [
        'avgångstiderna',
        'vilka öar som får direkttur',
        'hur sent sista båten går',
        'tider vid isläggning och lågsäsong',
      ],
    },
    fixed: {
      sv: [
        'nio dubbelturer per dag',
        'besättningens vilotider enligt lag',
        'biljettpriset, som regionen bestämmer',
      ],
    },
    contact: {
      name: 'Tomas Ekholm',
      role: { sv: 'trafikstrateg' },
      email: 'tomas.ekholm@viken.example',
      phone: '0500-00 01 62',
    },
    publishedAt: startOf(-5),
    opensAt: startOf(14),
    closesAt: endOf(39),
    decisionExpectedOn: day(77),
    feedbackPromisedOn: day(85),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-15),
        hasTime: false,
        title: { sv: 'Tekniska nämnden beslutade om dialogen' },
        description: { sv: 'TN § 96. Antalet turer ligger fast. Tiderna är öppna.' },
      },
      {
        kind: 'information',
        mode: 'circle',
        startsAt: startOf(14),
        hasTime: false,
        title: { sv: 'Faktablad ombord och i alla brevlådor på öarna' },
        description: { sv: 'Så många reser med varje tur, och så mycket kostar den.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        startsAt: at(19, '18:30'),
        endsAt: at(19, '20:30'),
        hasTime: true,
        title: { sv: 'Kafédialog på Storön' },
        description: {
          sv: 'Våfflor från kvart över sex. Extrabåt till Måsholmen, Lillskär och fastlandet klockan 20.45.',
        },
        place: { sv: 'Storöns skola, gymnastiksalen. Ramp, mikrofoner vid alla bord.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        startsAt: at(26, '17:00'),
        endsAt: at(26, '19:00'),
        hasTime: true,
        title: { sv: 'Kafédialog vid färjeläget' },
        place: { sv: 'Väntsalen, Färjeläget. Uppvärmd, markplan, hörslinga.' },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'chat',
        startsAt: at(33, '19:00'),
        endsAt: at(33, '20:30'),
        hasTime: true,
        title: { sv: 'Chatt med nämndens ordförande' },
        description: {
          sv: 'På viken.example/farjan. Har du ingen dator kan du ringa 0500-00 01 62 under tiden, så skriver Tomas in din fråga.',
        },
        place: { sv: 'På kommunens webbplats, viken.example/farjan' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(46),
        hasTime: false,
        title: { sv: 'Kravlistan skickas till alla som varit med' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(77),
        hasTime: false,
        title: { sv: 'Nämnden beslutar vad som ska beställas' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(85),
        hasTime: false,
        title: { sv: 'Besked om färjans tider' },
      },
    ],
  };
}
