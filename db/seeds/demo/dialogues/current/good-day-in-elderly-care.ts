import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open: officers come to those who seldom come to a meeting. Also in easy Swedish. */
export function goodDayInElderlyCare({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'en-bra-dag-nar-du-blir-gammal',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.sn,
    areas: [areas.whole],
    themes: [themes.omsorg],
    targetGroups: [targetGroups.aldre],
    methods: ['focus_group', 'outreach'],
    title: {
      sv: 'Vad är en bra dag när du behöver hjälp?',
      'sv-x-lattlast': 'Vad är en bra dag för dig som är äldre?',
    },
    question: {
      sv: 'Vad gör en dag bra när du behöver hjälp, och vad förstör den?',
      'sv-x-lattlast': 'Vad gör din dag bra? Vad gör den dålig?',
    },
    purpose: {
      sv: 'Socialnämnden skriver nya mål för äldreomsorgen och vill att de handlar om det som betyder något i vardagen.',
      'sv-x-lattlast':
        'Politikerna ska bestämma hur hjälpen till äldre ska bli bättre, och vill veta vad som är viktigt för dig.',
    },
    about: {
      sv: 'I dag mäter vi sådant som är lätt att räkna: hur lång tid ett besök tar, hur snabbt larmet besvaras. Men ingen har frågat om kaffet fick svalna, om man hann gå ut eller om det kom samma ansikte två dagar i rad.\n\n612 personer i Viken har hemtjänst. Vi kommer att tala med minst 120 av dem, och med deras anhöriga.',
      'sv-x-lattlast':
        'I dag räknar vi hur lång tid hjälpen tar. Vi räknar hur snabbt vi svarar på larm. Men vi vet för lite om hur dagen känns för dig.\n\n612 personer i Viken har hemtjänst. Hemtjänst betyder att du får hjälp hemma. Vi vill prata med minst 120 av dem.',
    },
    audience: {
      sv: 'Du som har hemtjänst, är på dagverksamhet eller väntar på att få hjälp. Också du som är anhörig.',
      'sv-x-lattlast':
        'Du som har hemtjänst eller är på dagverksamhet. Du som snart behöver hjälp. Du som hjälper någon i din familj.',
    },
    participation: {
      sv: 'Vi kommer till dig: till träffpunkterna, till matsalen på Lindgården och hem, om du vill. Ring Birgitta på 0500-00 06 08, så bokar ni en tid. Vill du hellre prata med andra, kom till ett av våra fyra samtal med åtta stolar runt bordet. Färdtjänsten dit betalar vi.',
      'sv-x-lattlast':
        'Vi kan komma hem till dig och prata. Ring Birgitta på 0500-00 06 08. Ni bestämmer en tid.\n\nDu kan också prata i en liten grupp. Då är ni åtta personer. Vi betalar din färdtjänst dit. Du kan ta med någon som stöd.',
    },
    resultUse: {
      sv: 'Det ni berättar blir högst fem nya mål, skrivna med era ord. Varje år frågar vi igen om de har uppnåtts.',
      'sv-x-lattlast':
        'Vi skriver fem mål. Ett mål är något som vi ska lyckas med. Målen handlar om det ni har sagt. Sedan frågar vi varje år om det har blivit bättre.',
    },
    influenceable: {
      sv: ['vad målen handlar om', 'hur vi tar reda på om de nås', 'vad personalen ska ha tid till'],
      'sv-x-lattlast': [
        'vilka mål vi ska ha',
        'hur vi ser om det blir bättre',
        'vad personalen ska ha tid med',
      ],
    },
    fixed: {
      sv: [
        'rätten till hjälp prövas för var och en enligt lagen',
        'avgifterna, som kommunfullmäktige bestämmer',
        'pengarna för hela året är redan fördelade',
      ],
      'sv-x-lattlast': [
        'lagen bestämmer vem som får hjälp',
        'vad hjälpen kostar',
        'hur mycket pengar vi har i år',
      ],
    },
    contact: {
      name: 'Birgitta Ek',
      role: { sv: 'utvecklare i äldreomsorgen', 'sv-x-lattlast': 'arbetar med hjälp till äldre' },
      email: 'birgitta.ek@viken.example',
      phone: '0500-00 06 08',
    },
    publishedAt: startOf(-38),
    opensAt: startOf(-29),
    closesAt: endOf(33),
    decisionExpectedOn: day(75),
    feedbackPromisedOn: day(84),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-48),
        hasTime: false,
        title: {
          sv: 'Socialnämnden beslutade att lyssna först',
          'sv-x-lattlast': 'Politikerna bestämde att vi ska lyssna på er',
        },
        description: {
          sv: 'SN § 66. Målen skrivs efter samtalen, inte före.',
          'sv-x-lattlast': 'Beslutet heter SN § 66. Vi lyssnar först. Sedan skriver vi målen.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'outreach',
        startsAt: startOf(-29),
        endsAt: endOf(33),
        hasTime: false,
        title: {
          sv: 'Hembesök och samtal där du redan är',
          'sv-x-lattlast': 'Vi kommer hem till dig eller till din träffpunkt',
        },
        description: {
          sv: 'Hittills har 57 personer berättat. Vi skriver ner deras egna ord.',
          'sv-x-lattlast': '57 personer har pratat med oss. Vi skriver ner vad ni säger.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(-8, '14:00'),
        endsAt: at(-8, '15:30'),
        hasTime: true,
        attended: 8,
        title: { sv: 'Samtal på Lindgården', 'sv-x-lattlast': 'Vi pratade i grupp på Lindgården' },
        description: {
          sv: 'Åtta personer mellan 79 och 94 år. Det som återkom: att få bestämma när dagen börjar.',
          'sv-x-lattlast': 'Åtta personer var med. Många vill själva bestämma när de ska gå upp på morgonen.',
        },
        place: {
          sv: 'Lindgårdens matsal, Parkvägen 11. Allt i markplan.',
          'sv-x-lattlast': 'Matsalen på Lindgården, Parkvägen 11. Det finns inga trappor.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        startsAt: at(13, '14:00'),
        endsAt: at(13, '15:30'),
        hasTime: true,
        title: {
          sv: 'Samtal för anhöriga',
          'sv-x-lattlast': 'Vi pratar med dig som hjälper någon i din familj',
        },
        description: {
          sv: 'Avlösning i hemmet går att boka gratis under samtalet.',
          'sv-x-lattlast': 'Vi kan vara hos den du hjälper medan du är här. Det kostar inget.',
        },
        place: {
          sv: 'Träffpunkt Ankaret, Kanalgatan 16. Hiss och hörslinga.',
          'sv-x-lattlast':
            'Träffpunkten Ankaret, Kanalgatan 16. Det finns hiss. Det finns hörslinga för dig med hörapparat.',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(40),
        hasTime: false,
        title: {
          sv: 'Era ord samlas, inget sorteras bort',
          'sv-x-lattlast': 'Vi samlar allt som ni har sagt',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(75),
        hasTime: false,
        title: {
          sv: 'Socialnämnden beslutar om de nya målen',
          'sv-x-lattlast': 'Politikerna bestämmer de nya målen',
        },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(84),
        hasTime: false,
        title: {
          sv: 'Vi kommer tillbaka och berättar',
          'sv-x-lattlast': 'Vi kommer tillbaka till er och berättar',
        },
        description: {
          sv: 'På träffpunkterna, i ett brev med stor stil och här på Dialogtorget.',
          'sv-x-lattlast': 'Vi berättar på träffpunkterna. Du får också ett brev med stora bokstäver.',
        },
      },
    ],
  };
}
