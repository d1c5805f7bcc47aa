import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Planned: a programme talked through in person, around tables and on the web. Also in easy Swedish. */
export function disabilityProgramme({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'nytt-funktionsrattsprogram',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.ks,
    areas: [areas.whole],
    themes: [themes.demokrati, themes.omsorg],
    targetGroups: [targetGroups.funktionsratt, targetGroups.foreningar],
    methods: ['outreach', 'cafe_dialogue', 'web_dialogue'],
    title: { sv: 'Vad hindrar dig i Viken?', 'sv-x-lattlast': 'Vad är svårt för dig i Viken?' },
    question: {
      sv: 'Vilka hinder ska kommunen ta bort först för dig som har en funktionsnedsättning?',
      'sv-x-lattlast': 'Vad ska vi göra lättare för dig som har en funktionsnedsättning?',
    },
    purpose: {
      sv: 'Det nya funktionsrättsprogrammet ska utgå från de hinder som människor faktiskt möter och inte från dem vi tror att de möter.',
      'sv-x-lattlast': 'Vi ska skriva en plan, och den ska handla om det som är svårt för dig på riktigt.',
    },
    about: {
      sv: 'Det förra programmet hade 64 mål. Vi nådde 23. Många var så allmänna att ingen visste vems de var.\n\nDen här gången ska det bli få och tydliga åtaganden, med ett namn och ett datum på varje. Funktionsrätt Viken har varit med och planerat dialogen och leder två av samtalen.',
      'sv-x-lattlast':
        'Kommunen har en plan för personer med funktionsnedsättning. Den gamla planen var inte bra. Den hade 64 mål. Vi klarade bara 23 av dem.\n\nNu gör vi en ny plan. Den ska ha färre mål. Varje mål ska vara tydligt. Föreningen Funktionsrätt Viken hjälper till.',
    },
    audience: {
      sv: 'Du som har en funktionsnedsättning, syns den eller inte. Också du som är anhörig, personlig assistent eller god man.',
      'sv-x-lattlast':
        'Du som har en funktionsnedsättning. Det kan vara svårt att se, höra, gå, förstå eller orka. Du som är anhörig eller assistent får också vara med.',
    },
    participation: {
      sv: 'Vi besöker daglig verksamhet, gruppbostäder och föreningar som bjuder in oss. Kafédialogen har små grupper, pauser varje halvtimme och bildstöd. På viken.example/funktionsratt kan du skriva, läsa in eller filma på teckenspråk. Säg vad du behöver till Nadja på 0500-00 06 33, sms går lika bra, eller nadja.sundin@viken.example, så ordnar vi det.',
      'sv-x-lattlast':
        'Vi kan komma till din dagliga verksamhet eller till din gruppbostad. Du kan komma till en träff. På träffen är grupperna små. Det finns bilder som stöd. Vi tar pauser ofta.\n\nDu kan också svara på viken.example/funktionsratt. Du får skriva, prata eller visa med tecken. Behöver du hjälp? Ring eller skicka sms till Nadja på 0500-00 06 33. Eller skriv till nadja.sundin@viken.example.',
    },
    resultUse: {
      sv: 'Kommunstyrelsen väljer högst femton åtaganden. För varje hinder som någon har tagit upp svarar vi om det kom med, och om inte, varför.',
      'sv-x-lattlast':
        'Politikerna väljer högst femton saker som vi ska göra. Allt som du säger får ett svar. Säger vi nej berättar vi varför.',
    },
    influenceable: {
      sv: [
        'vilka hinder som tas bort först',
        'hur åtagandena formuleras',
        'hur vi följer upp, och vem som får bedöma om det blev bättre',
      ],
      'sv-x-lattlast': [
        'vad vi ska göra först',
        'vad som ska stå i planen',
        'vem som ska säga om det har blivit bättre',
      ],
    },
    fixed: {
      sv: [
        'lagens krav gäller alltid och är inte förhandlingsbara',
        'enskilda beslut om stöd prövas för sig',
        '6 miljoner kronor till ombyggnader under programmets tid',
      ],
      'sv-x-lattlast': [
        'vi måste alltid följa lagen',
        'ditt eget beslut om stöd kan inte ändras här',
        'det finns 6 miljoner kronor till att bygga om',
      ],
    },
    contact: {
      name: 'Nadja Sundin',
      role: {
        sv: 'tillgänglighetsstrateg',
        'sv-x-lattlast': 'arbetar med att göra kommunen lättare för alla',
      },
      email: 'nadja.sundin@viken.example',
      phone: '0500-00 06 33',
    },
    publishedAt: startOf(-4),
    opensAt: startOf(8),
    closesAt: endOf(70),
    decisionExpectedOn: day(120),
    feedbackPromisedOn: day(130),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-24),
        hasTime: false,
        title: {
          sv: 'Kommunstyrelsen beslutade om dialogen',
          'sv-x-lattlast': 'Politikerna bestämde att vi ska prata med er',
        },
        description: {
          sv: 'KS § 151. Frågan skrevs tillsammans med Funktionsrätt Viken.',
          'sv-x-lattlast': 'Beslutet heter KS § 151. Funktionsrätt Viken hjälpte till.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'outreach',
        startsAt: startOf(8),
        endsAt: endOf(50),
        hasTime: false,
        title: { sv: 'Vi kommer på besök', 'sv-x-lattlast': 'Vi kommer och hälsar på' },
        description: {
          sv: 'Fjorton besök är bokade. Det finns plats för fler.',
          'sv-x-lattlast': 'Vi ska besöka 14 ställen. Vi kan komma till dig också.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'web_dialogue',
        startsAt: startOf(15),
        endsAt: endOf(70),
        hasTime: false,
        title: {
          sv: 'Skriv, tala in eller teckna ditt svar',
          'sv-x-lattlast': 'Skriv, prata eller visa med tecken',
        },
        description: {
          sv: 'På viken.example/funktionsratt. Läs vad andra skriver och svara på det. Två politiker är med varje vecka.',
          'sv-x-lattlast':
            'Du svarar på viken.example/funktionsratt. Du kan läsa vad andra har skrivit. Du kan svara dem. Politiker svarar också.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        startsAt: at(40, '13:00'),
        endsAt: at(40, '16:00'),
        hasTime: true,
        title: { sv: 'Kafédialog i lugnt tempo', 'sv-x-lattlast': 'En träff där vi pratar i små grupper' },
        place: {
          sv: 'Folkets hus, Lilla salen. Ramp, lyft, hörslinga, teckentolk, vilrum och dämpat ljus. Ledarhundar är välkomna.',
          'sv-x-lattlast':
            'Lilla salen i Folkets hus. Du kan komma med rullstol. Det finns teckentolk och hörslinga. Hörslinga är för dig med hörapparat. Det finns ett rum där du kan vila. Du får ta med ledarhund.',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(84),
        hasTime: false,
        title: {
          sv: 'Alla hinder i en lista, också på lätt svenska',
          'sv-x-lattlast': 'Vi skriver en lista med allt ni har sagt',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(120),
        hasTime: false,
        title: {
          sv: 'Kommunstyrelsen väljer åtagandena',
          'sv-x-lattlast': 'Politikerna bestämmer vad vi ska göra',
        },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(130),
        hasTime: false,
        title: { sv: 'Svar på varje hinder', 'sv-x-lattlast': 'Du får svar' },
        description: {
          sv: 'Brev, ljudfil, teckenspråksfilm och den här sidan. Vi åker tillbaka till dem vi besökte.',
          'sv-x-lattlast':
            'Svaret finns som brev, ljud och film på teckenspråk. Vi kommer också tillbaka till er.',
        },
      },
    ],
  };
}
