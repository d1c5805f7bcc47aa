import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel } from './participation';

const ll = 'sv-x-lattlast';

/** Finished: a vote on three works of art, binding. */
export function artForTheSquare({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'konst-pa-stortorget',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.kfn,
    areas: [areas.centrum],
    themes: [themes.kultur],
    targetGroups: [targetGroups.alla],
    methods: ['vote_on_alternatives'],
    title: {
      sv: 'Vilket konstverk ska stå på Stortorget?',
      en: 'Which work of art shall stand on Stortorget?',
      [ll]: 'Vilken konst ska stå på Stortorget?',
    },
    question: {
      sv: 'Vassen, Ekan eller Väntan?',
      en: 'The Reeds, The Rowing Boat or The Wait?',
      [ll]: 'Vassen, Ekan eller Väntan?',
    },
    purpose: {
      sv: 'Konsten på torget ska vara vald av dem som går förbi den varje dag.',
      en: 'The art in the square shall be chosen by those who pass it every day.',
      [ll]: 'Du ska få välja konsten på torget.',
    },
    about: {
      sv: 'Tre konstnärer fick samma uppdrag: något att stanna vid. En fackjury valde skisserna, och sedan var det din tur. Nämnden lovade på förhand att köpa det verk som fick flest röster.',
      en: 'Three artists were given the same task: something to stop at. An expert jury chose the sketches, and then it was your turn. The committee promised beforehand to buy the work with the most votes.',
      [ll]: 'Tre konstnärer gjorde var sitt förslag. Sedan röstade ni. Politikerna lovade att köpa det som fick flest röster.',
    },
    audience: { sv: 'Alla, oavsett ålder.', en: 'Everyone, whatever their age.', [ll]: 'Alla.' },
    participation: {
      sv: 'Rösta med en lapp i biblioteket, där modellerna står och får vidröras, eller på kommunens webbplats. En röst var.',
      en: 'Vote with a slip in the library, where the models stand and may be touched, or on the municipality’s website. One vote each.',
      [ll]: 'Rösta på biblioteket eller på kommunens webbplats. Du får känna på konsten med händerna.',
    },
    resultUse: {
      sv: 'Flest röster vinner. Nämnden köper verket.',
      en: 'Most votes wins. The committee buys the work.',
      [ll]: 'Den som får flest röster vinner.',
    },
    influenceable: {
      sv: ['vilket av de tre verken'],
      en: ['which of the three works'],
      [ll]: ['vilken konst vi köper'],
    },
    fixed: {
      sv: ['de tre skisserna', 'priset: 750 000 kronor', 'platsen'],
      en: ['the three sketches', 'the price: SEK 750,000', 'the site'],
      [ll]: ['du väljer mellan tre', 'det kostar 750 000 kronor', 'konsten står på Stortorget'],
    },
    contact: {
      name: 'Sara Blomdahl',
      role: { sv: 'konsthandläggare', en: 'art officer', [ll]: 'arbetar med konst' },
      email: 'sara.blomdahl@viken.example',
      phone: '0500-00 10 22',
    },
    publishedAt: at(-1165, '10:00'),
    opensAt: startOf(-1160),
    closesAt: endOf(-1130),
    decisionExpectedOn: day(-1115),
    feedbackPromisedOn: day(-1105),
    feedbackGivenOn: day(-1108),
    participants: 1874,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Nämnden lovade att köpa det ni väljer',
          en: 'The committee promised to buy what you choose',
          [ll]: 'Politikerna lovade att köpa det ni väljer',
        },
        description: { sv: 'KFN § 12.', en: 'KFN § 12.', [ll]: 'KFN § 12.' },
        startsAt: startOf(-1180),
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'vote_on_alternatives',
        title: { sv: 'Rösta om konsten', en: 'Vote on the art', [ll]: 'Rösta om konsten' },
        place: {
          sv: 'Stadsbiblioteket. Modeller att känna på, syntolkning via hörlurar.',
          en: 'The town library. Models to touch, audio description in headphones.',
          [ll]: 'Biblioteket.',
        },
        startsAt: startOf(-1160),
        endsAt: endOf(-1130),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Rösterna räknades', en: 'Votes were counted', [ll]: 'Vi räknade' },
        startsAt: startOf(-1128),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: {
          sv: 'Nämnden köpte Ekan',
          en: 'The committee bought The Rowing Boat',
          [ll]: 'Politikerna köpte Ekan',
        },
        startsAt: startOf(-1115),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Besked om konsten på torget',
          en: 'The outcome for the art in the square',
          [ll]: 'Vi berättade på torget',
        },
        startsAt: startOf(-1108),
      },
    ],
    decisions: [
      {
        body: bodies.kfn,
        decidedOn: day(-1115),
        section: '§ 29',
        reference: `KFN ${day(-1115).slice(0, 4)}/0038`,
        outcome: {
          sv: 'Ekan köps för 750 000 kronor och ställs mitt på Stortorget.',
          en: 'The Rowing Boat is bought for SEK 750,000 and placed in the middle of Stortorget.',
          [ll]: 'Vi köper Ekan. Den kostar 750 000 kronor.',
        },
        grounds: {
          sv: 'Ekan fick 902 av 1 874 röster.',
          en: 'The Rowing Boat got 902 of 1,874 votes.',
          [ll]: 'Ekan fick flest röster.',
        },
        recordedAt: at(-1114, '09:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Gjuta och resa Ekan', en: 'Cast and raise The Rowing Boat', [ll]: 'Ekan byggs' },
        responsible: { sv: 'Kulturenheten', en: 'The culture unit', [ll]: 'De som arbetar med kultur' },
        dueOn: day(-850),
        recordedAt: at(-1114, '09:10'),
        updates: [
          { state: 'planned', updatedOn: day(-1114) },
          { state: 'started', updatedOn: day(-1010) },
          {
            state: 'done',
            updatedOn: day(-862),
            note: {
              sv: 'Invigd. Det går att sitta i den.',
              en: 'Unveiled. You can sit in it.',
              [ll]: 'Klart. Du kan sitta i den.',
            },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-1108, '12:00'),
        content: {
          summary: {
            sv: '1 874 röstade och Ekan vann med 902 röster, före Vassen med 611 och Väntan med 361. Nämnden köpte den, som lovat.',
            en: '1,874 voted and The Rowing Boat won with 902 votes, ahead of The Reeds with 611 and The Wait with 361. The committee bought it, as promised.',
            [ll]: '1 874 personer röstade. Ekan vann. Den fick 902 röster.',
          },
          themes: [
            {
              key: 'ekan',
              title: { sv: 'Ekan', en: 'The Rowing Boat', [ll]: 'Ekan' },
              said: {
                sv: '”Den luktar farfar.”',
                en: '“It smells of grandfather.”',
                [ll]: 'Ni tyckte bäst om Ekan.',
              },
              mentions: 902,
              response: {
                sv: 'Ja. Den står på torget, i brons, och barn får klättra.',
                en: 'Yes. It stands in the square, in bronze, and children may climb.',
                [ll]: 'Ja. Den står på torget. Barn får klättra.',
              },
              outcome: 'yes',
            },
            {
              key: 'vassen',
              title: { sv: 'Vassen', en: 'The Reeds', [ll]: 'Vassen' },
              said: {
                sv: '611 röstade på stålrören som sjunger i vind.',
                en: '611 voted for the steel pipes that sing in the wind.',
                [ll]: '611 personer röstade på den.',
              },
              mentions: 611,
              response: {
                sv: 'Inte på torget, så var löftet. Men strandpromenaden saknar konst, och konstnären är tillfrågad om en mindre version när den byggs om.',
                en: 'Not in the square, such was the promise. But the shore path lacks art, and the artist has been asked for a smaller version when it is rebuilt.',
                [ll]: 'Inte på torget. Kanske kommer en mindre vid stranden.',
              },
              outcome: 'later',
            },
            {
              key: 'vantan',
              title: { sv: 'Väntan', en: 'The Wait', [ll]: 'Väntan' },
              said: {
                sv: '361 röstade på bänken av glas.',
                en: '361 voted for the glass bench.',
                [ll]: '361 personer röstade på den.',
              },
              mentions: 361,
              response: {
                sv: 'Nej. Modellen är skänkt till Konsthallen, där du kan se den.',
                en: 'No. The model is given to Konsthallen, where you can see it.',
                [ll]: 'Nej. Du kan se den i Konsthallen.',
              },
              outcome: 'no',
            },
          ],
          use: {
            sv: 'Rösterna avgjorde ensamma.',
            en: 'The votes alone decided.',
            [ll]: 'Rösterna bestämde.',
          },
          participants: 1874,
          participation: [
            byAge({ child: 331, young: 298, adult: 404, middle: 455, older: 386 }),
            byChannel({ web: 1120, meeting: 754 }),
          ],
          achievedLevel: 'codecide',
        },
      },
    ],
  };
}
