import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Planned: three finished designs, one vote, and a promise made in advance. */
export function squareDesigns({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'stortorget-tre-forslag',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.tn,
    areas: [areas.centrum],
    themes: [themes.bygga, themes.park, themes.demokrati],
    targetGroups: [targetGroups.alla],
    methods: ['vote_on_alternatives'],
    title: {
      sv: 'Lunden, Isen eller Salutorget? Du väljer nya Stortorget',
      en: 'The Grove, the Ice or the Market? You choose the new main square',
      'sv-x-lattlast': 'Hur ska Stortorget se ut? Du får rösta',
    },
    question: {
      sv: 'Vilket av de tre förslagen ska vi bygga?',
      en: 'Which of the three designs should we build?',
      'sv-x-lattlast': 'Vilket av tre förslag ska vi bygga?',
    },
    purpose: {
      sv: 'Torget är allas, och därför ska de som använder det avgöra vilket av tre färdiga förslag som byggs.',
      en: 'The square belongs to everyone, so those who use it are to settle which of three finished designs is built.',
      'sv-x-lattlast': 'Torget är till för alla, så du ska få vara med och välja hur det ska se ut.',
    },
    about: {
      sv: 'Rören under Stortorget måste bytas, så stenen ska ändå upp. Tre arkitektkontor har ritat var sitt torg för samma pengar.\n\n”Lunden” sparar det gamla trädet och lägger en trädgård runt det. ”Isen” gör mitten till en spegeldamm som blir skridskobana när det fryser. ”Salutorget” ger tak över 30 torgstånd. Alla tre klarar skyfall, och alla tre går att korsa med rullstol åt alla håll.\n\nNämnden har lovat i förväg att bygga det förslag som får flest röster.',
      en: 'The pipes under Stortorget must be replaced, so the paving has to come up anyway. Three firms of architects have each drawn a square for the same money.\n\n“The Grove” keeps the old tree and lays a garden around it. “The Ice” turns the middle into a mirror pool that becomes a skating rink when it freezes. “The Market” puts a roof over 30 stalls. All three cope with cloudbursts, and all three can be crossed by wheelchair in every direction.\n\nThe committee has promised in advance to build the design that gets the most votes.',
      'sv-x-lattlast':
        'Vi måste byta rören under Stortorget. Då gör vi också ett nytt torg. Det finns tre förslag. Alla kostar lika mycket.\n\nFörslag 1 heter Lunden. Det gamla trädet får stå kvar. Runt trädet blir det en trädgård.\n\nFörslag 2 heter Isen. Det blir en damm. När det är kallt kan du åka skridskor där.\n\nFörslag 3 heter Salutorget. Det blir tak över 30 stånd där du kan köpa saker.\n\nPolitikerna har lovat att bygga det förslag som får flest röster.',
    },
    audience: {
      sv: 'Du som är folkbokförd i Viken och har fyllt 16 år får rösta. Skolklasser får egna provröster, som redovisas för sig.',
      en: 'You may vote if you are registered as living in Viken and are at least 16. School classes hold trial votes of their own, reported separately.',
      'sv-x-lattlast': 'Du som bor i Viken och har fyllt 16 år får rösta.',
    },
    participation: {
      sv: 'Se modellerna i tältet på Stortorget, eller läs hur de ser ut på viken.example/stortorget. Rösta på papper alla dagar: i tältet klockan 12–18 eller i bibliotekets entré klockan 10–18. Sista dagen stänger båda klockan 18. Bokbussen tar också emot röster vid sina vanliga stopp.\n\nKan du inte ta dig ut kommer en röstmottagare hem till dig. Ring Ylva på 0500-00 01 71 eller skriv till ylva.rosen@viken.example.',
      en: 'See the models in the tent on Stortorget, or read what they look like at viken.example/stortorget. Vote on paper any day: in the tent from noon to 6 pm or in the library entrance from 10 am to 6 pm. On the last day both close at 6 pm. The mobile library takes votes too, at its usual stops.\n\nIf you cannot get out, someone will come home to you to receive your vote. Call Ylva on 0500-00 01 71 or write to ylva.rosen@viken.example.',
      'sv-x-lattlast':
        'Du kan se förslagen i ett tält på Stortorget. Du kan också läsa om dem på viken.example/stortorget.\n\nDu röstar på papper. Du kan rösta i tältet klockan 12–18. Du kan rösta på biblioteket klockan 10–18. Det är öppet alla dagar. Sista dagen stänger båda klockan 18. Du kan också rösta på bokbussen.\n\nKan du inte gå ut? Ring Ylva på 0500-00 01 71. Eller skriv till ylva.rosen@viken.example. Då kommer vi hem till dig.',
    },
    resultUse: {
      sv: 'Nämnden beslutar att bygga det förslag som får flest röster. Blir det lika avgör en ny omröstning mellan de två.',
      en: 'The committee decides to build the design with the most votes. A tie is settled by a new vote between the two.',
      'sv-x-lattlast':
        'Vi bygger det förslag som får flest röster. Får två förslag lika många röster? Då röstar vi en gång till.',
    },
    influenceable: {
      sv: [
        'vilket av de tre förslagen som byggs',
        'vad torget ska heta i framtiden, som en egen fråga på röstsedeln',
      ],
      en: [
        'which of the three designs is built',
        'what the square is to be called in future, as a question of its own on the ballot',
      ],
      'sv-x-lattlast': ['vilket förslag vi bygger', 'vad torget ska heta'],
    },
    fixed: {
      sv: [
        '31 miljoner kronor',
        'de tre förslagen ändras inte efter att omröstningen har börjat',
        'torghandeln får plats i alla tre',
        'skulpturen Ekan står kvar i alla tre',
        'bilar kör inte över torget',
      ],
      en: [
        '31 million kronor',
        'the three designs are not changed once the vote has begun',
        'all three have room for market stalls',
        'the sculpture Ekan (The Rowing Boat) stays in all three',
        'no cars across the square',
      ],
      'sv-x-lattlast': [
        'vad torget får kosta: 31 miljoner kronor',
        'vi ändrar inte förslagen när du har börjat rösta',
        'det finns plats att sälja saker i alla förslag',
        'konstverket Ekan står kvar',
        'bilar får inte köra på torget',
      ],
    },
    contact: {
      name: 'Ylva Rosén',
      role: { sv: 'stadsarkitekt', en: 'city architect', 'sv-x-lattlast': 'arkitekt i kommunen' },
      email: 'ylva.rosen@viken.example',
      phone: '0500-00 01 71',
    },
    publishedAt: startOf(-12),
    opensAt: startOf(28),
    closesAt: endOf(48),
    decisionExpectedOn: day(68),
    feedbackPromisedOn: day(75),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-20),
        hasTime: false,
        title: {
          sv: 'Nämnden lovade att bygga vinnaren',
          en: 'The committee promised to build the winner',
          'sv-x-lattlast': 'Politikerna lovade att bygga det som vinner',
        },
        description: {
          sv: 'TN § 101. Kommunfullmäktige har avsatt pengarna.',
          en: 'TN § 101. The municipal council has set the money aside.',
          'sv-x-lattlast': 'Beslutet heter TN § 101. Pengarna finns.',
        },
      },
      {
        kind: 'information',
        mode: 'circle',
        startsAt: at(21, '12:00'),
        endsAt: at(21, '18:00'),
        hasTime: true,
        title: {
          sv: 'Tältet öppnar: känn på modellerna',
          en: 'The tent opens: touch the models',
          'sv-x-lattlast': 'Vi visar förslagen i ett tält',
        },
        description: {
          sv: 'Arkitekterna är på plats. Modellerna får röras och är märkta i punktskrift.',
          en: 'The architects are there. The models may be touched and are labelled in Braille.',
          'sv-x-lattlast':
            'De som har ritat torgen är där. Du får ta på modellerna. En modell är ett litet torg.',
        },
        place: {
          sv: 'Stortorget, vid det gamla trädet. Plant golv i tältet.',
          en: 'Stortorget, by the old tree. Level floor in the tent.',
          'sv-x-lattlast': 'Stortorget, vid det stora trädet. Du kan komma in med rullstol.',
        },
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'vote_on_alternatives',
        startsAt: startOf(28),
        endsAt: endOf(48),
        hasTime: false,
        title: {
          sv: 'Rösta om nya Stortorget',
          en: 'Vote on the new main square',
          'sv-x-lattlast': 'Rösta om nya Stortorget',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: at(50, '10:00'),
        endsAt: at(50, '12:00'),
        hasTime: true,
        title: {
          sv: 'Rösterna räknas öppet',
          en: 'The votes are counted in public',
          'sv-x-lattlast': 'Vi räknar rösterna. Du får titta på.',
        },
        place: {
          sv: 'Sessionssalen, kommunhuset. Hiss och hörslinga.',
          en: 'The council chamber, town hall. Lift and hearing loop.',
          'sv-x-lattlast':
            'Sessionssalen i kommunhuset. Det finns hiss. Det finns hörslinga för dig med hörapparat.',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(68),
        hasTime: false,
        title: {
          sv: 'Nämnden beslutar som ni röstade',
          en: 'The committee decides as you voted',
          'sv-x-lattlast': 'Politikerna bestämmer. De gör som ni har röstat.',
        },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(75),
        hasTime: false,
        title: {
          sv: 'Besked om nya Stortorget',
          en: 'The outcome for the main square',
          'sv-x-lattlast': 'Vi berättar vad som vann och när vi bygger',
        },
      },
    ],
  };
}
