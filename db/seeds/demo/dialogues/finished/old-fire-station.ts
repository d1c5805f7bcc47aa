import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byGender } from './participation';

const ll = 'sv-x-lattlast';

/** Decided: young people's future workshop. */
export function oldFireStation({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const place = {
    sv: 'Gamla brandstationen, Kajgatan 2. Ramp, hörslinga och ett tyst rum.',
    en: 'The old fire station, Kajgatan 2. Ramp, hearing loop and a quiet room.',
    [ll]: 'Gamla brandstationen, Kajgatan 2. Det finns ramp. Det finns ett tyst rum.',
  };
  return {
    slug: 'gamla-brandstationen',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kfn,
    areas: [areas.centrum],
    themes: [themes.fritid, themes.kultur],
    targetGroups: [targetGroups.unga],
    methods: ['future_workshop'],
    title: {
      sv: 'Gamla brandstationen är tom. Vad gör vi av den?',
      en: 'The old fire station is empty. What do we make of it?',
      [ll]: 'Vad ska vi göra i gamla brandstationen?',
    },
    question: {
      sv: 'Vad behöver finnas för att du ska vilja vara där?',
      en: 'What must be there for you to want to be there?',
      [ll]: 'Vad ska finnas där för att du ska vilja komma?',
    },
    purpose: {
      sv: 'Unga i Viken tar fram förslaget till hur brandstationen blir en mötesplats, och nämnden beslutar om det.',
      en: 'Young people in Viken draw up the proposal for how the fire station becomes a meeting place, and the committee decides on it.',
      [ll]: 'Unga gör ett förslag. Sedan bestämmer politikerna.',
    },
    about: {
      sv: 'Vagnhallen är åtta meter hög. Slangtornet är högre. Ni har sagt i flera år att det saknas någonstans att vara som inte är ett köpcentrum, en parkering eller någons soffa.\n\nUnder tre eftermiddagar gick vi från klagomål till dröm till plan.',
      en: 'The engine hall is eight metres high. The hose tower is higher. For years you have said that there is nowhere to be that is not a shopping centre, a car park or someone’s sofa.\n\nOver three afternoons we went from complaint to dream to plan.',
      [ll]: 'Brandstationen är ett stort hus. Nu är det tomt. Många unga säger att de inte har någonstans att vara. Vi träffades tre gånger. Vi gjorde en plan tillsammans.',
    },
    audience: {
      sv: 'Du som är 13–25 år. Du behöver inte gå i skolan här.',
      en: 'You aged 13–25. You need not go to school here.',
      [ll]: 'Du som är 13 till 25 år.',
    },
    participation: {
      sv: 'Kom till brandstationen klockan 12. Lunch, resa med buss och mobilladdare ingår. Säg till om du vill ha tolk eller sitta i ett tyst rum.',
      en: 'Come to the fire station at 12 noon. Lunch, bus fare and phone chargers included. Tell us if you want an interpreter or a quiet room.',
      [ll]: 'Kom till brandstationen klockan 12. Du får lunch. Vi betalar bussen. Säg till om du behöver tolk.',
    },
    resultUse: {
      sv: 'Planen som verkstaden enas om läggs oförändrad på nämndens bord.',
      en: 'The plan that the workshop agrees on goes unchanged to the committee.',
      [ll]: 'Politikerna får er plan. Vi ändrar inte i den.',
    },
    influenceable: {
      sv: ['vad huset ska innehålla', 'namnet', 'reglerna', 'öppettiderna'],
      en: ['what the house contains', 'the name', 'the rules', 'the hours'],
      [ll]: [
        'vad som ska finnas i huset',
        'vad huset ska heta',
        'vilka regler som gäller',
        'när det är öppet',
      ],
    },
    fixed: {
      sv: ['pengarna: 3,5 miljoner kronor', 'att det är drogfritt', 'grannarnas nattro efter 22'],
      en: ['the money: SEK 3.5 million', 'that it is drug-free', 'quiet for the neighbours after 10 pm'],
      [ll]: ['vi har 3,5 miljoner kronor', 'inga droger', 'det ska vara tyst efter klockan 22'],
    },
    contact: {
      name: 'Fatima Nordin',
      role: { sv: 'ungdomsstrateg', en: 'youth strategist', [ll]: 'arbetar med unga' },
      email: 'fatima.nordin@viken.example',
      phone: '0500-00 07 18',
    },
    publishedAt: at(-175, '15:00'),
    opensAt: startOf(-165),
    closesAt: endOf(-137),
    decisionExpectedOn: day(-85),
    feedbackPromisedOn: day(-70),
    feedbackGivenOn: day(-78),
    participants: 92,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Nämnden gav unga uppdraget',
          en: 'The committee gave young people the task',
          [ll]: 'Politikerna gav unga ett uppdrag',
        },
        description: { sv: 'KFN § 30.', en: 'KFN § 30.', [ll]: 'KFN § 30.' },
        startsAt: startOf(-186),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'future_workshop',
        title: {
          sv: 'Träff 1: allt som är fel',
          en: 'Meeting 1: everything that is wrong',
          [ll]: 'Träff 1: Vad är dåligt nu?',
        },
        place,
        startsAt: at(-159, '12:00'),
        endsAt: at(-159, '16:00'),
        hasTime: true,
        attended: 61,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'future_workshop',
        title: {
          sv: 'Träff 2: allt som vore bra',
          en: 'Meeting 2: everything that would be good',
          [ll]: 'Träff 2: Vad vill ni ha?',
        },
        place,
        startsAt: at(-152, '12:00'),
        endsAt: at(-152, '16:00'),
        hasTime: true,
        attended: 54,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'future_workshop',
        title: { sv: 'Träff 3: hur vi gör', en: 'Meeting 3: how we do it', [ll]: 'Träff 3: Hur gör vi?' },
        place,
        startsAt: at(-145, '12:00'),
        endsAt: at(-145, '16:00'),
        hasTime: true,
        attended: 48,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: {
          sv: 'Verkstaden skrev sin plan',
          en: 'The workshop wrote its plan',
          [ll]: 'Ni skrev er plan',
        },
        startsAt: startOf(-130),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: {
          sv: 'Nämnden beslutade om planen',
          en: 'The committee decided on the plan',
          [ll]: 'Politikerna bestämde',
        },
        startsAt: startOf(-85),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Besked i vagnhallen',
          en: 'Feedback in the engine hall',
          [ll]: 'Vi berättade hur det blev',
        },
        place,
        startsAt: at(-78, '16:00'),
        hasTime: true,
        attended: 40,
      },
    ],
    decisions: [
      {
        body: bodies.kfn,
        decidedOn: day(-85),
        section: '§ 58',
        reference: `KFN ${day(-85).slice(0, 4)}/0091`,
        outcome: {
          sv: 'Planen antas. Huset öppnar till 22 på vardagar och får replokal, stort kök och verkstad. Klättervägg i slangtornet byggs inte.',
          en: 'The plan is adopted. The house is open until 10 pm on weekdays, with a rehearsal room, a big kitchen and a workshop. No climbing wall is built in the hose tower.',
          [ll]: 'Politikerna sa ja till er plan. Huset får musikrum, kök och verkstad. Det blir ingen klättervägg.',
        },
        grounds: {
          sv: 'Planen är genomtänkt och ryms inom 3,5 miljoner kronor. Tornets tegel bär inte en klättervägg utan förstärkning för 900 000 kronor.',
          en: 'The plan is thought through and fits within SEK 3.5 million. The brick of the tower cannot carry a climbing wall without SEK 900,000 of strengthening.',
          [ll]: 'Planen är bra. Pengarna räcker. En klättervägg är för tung för tornet.',
        },
        recordedAt: at(-84, '10:00'),
      },
    ],
    actions: [
      {
        title: {
          sv: 'Bygga replokal, kök och verkstad',
          en: 'Build rehearsal room, kitchen and workshop',
          [ll]: 'Vi bygger musikrum, kök och verkstad',
        },
        responsible: { sv: 'Fastighetsenheten', en: 'The property unit', [ll]: 'De som bygger åt kommunen' },
        dueOn: day(140),
        recordedAt: at(-84, '10:30'),
        updates: [
          { state: 'planned', updatedOn: day(-84) },
          {
            state: 'started',
            updatedOn: day(-21),
            note: {
              sv: 'Golvet i vagnhallen slipas.',
              en: 'The floor of the engine hall is being sanded.',
              [ll]: 'Vi fixar golvet.',
            },
          },
        ],
      },
      {
        title: {
          sv: 'Välja ett husråd bland unga',
          en: 'Elect a house council of young people',
          [ll]: 'Unga väljer ett husråd',
        },
        responsible: { sv: 'Ungdomsstrategen', en: 'The youth strategist', [ll]: 'Fatima Nordin' },
        dueOn: day(-30),
        recordedAt: at(-84, '10:30'),
        updates: [
          { state: 'planned', updatedOn: day(-84) },
          {
            state: 'done',
            updatedOn: day(-33),
            note: {
              sv: 'Elva unga är valda.',
              en: 'Eleven young people were elected.',
              [ll]: 'Elva unga är valda.',
            },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-78, '18:00'),
        content: {
          summary: {
            sv: '92 unga var med och 48 stannade till sista träffen. Nämnden antog er plan, utom klätterväggen i slangtornet.',
            en: '92 young people took part and 48 stayed to the last meeting. The committee adopted your plan, except the climbing wall in the hose tower.',
            [ll]: '92 unga var med. Politikerna sa ja till nästan allt. De sa nej till klättervägg.',
          },
          themes: [
            {
              key: 'music',
              title: { sv: 'Ett rum att låta i', en: 'A room to be loud in', [ll]: 'Ett rum för musik' },
              said: {
                sv: '”I lägenheten får jag inte ens ha på bastrumman.”',
                en: '“At home in the flat I can’t even use the bass drum.”',
                [ll]: 'Ni vill kunna spela högt.',
              },
              mentions: 57,
              response: {
                sv: 'Ja. Två ljudisolerade rum med trummor på plats.',
                en: 'Yes. Two soundproof rooms with drums in place.',
                [ll]: 'Ja. Det blir två rum. Ljudet hörs inte ut.',
              },
              outcome: 'yes',
            },
            {
              key: 'kitchen',
              title: {
                sv: 'Ett kök där man lagar mat ihop',
                en: 'A kitchen to cook in together',
                [ll]: 'Ett kök',
              },
              said: {
                sv: 'Ni vill äta billigt och tillsammans.',
                en: 'You want to eat cheaply and together.',
                [ll]: 'Ni vill laga mat tillsammans.',
              },
              mentions: 44,
              response: {
                sv: 'Ja. Köket blir dubbelt så stort som i vår egen skiss.',
                en: 'Yes. The kitchen will be twice the size of our own sketch.',
                [ll]: 'Ja. Köket blir stort.',
              },
              outcome: 'yes',
            },
            {
              key: 'night',
              title: { sv: 'Öppet sent', en: 'Open late', [ll]: 'Öppet sent' },
              said: {
                sv: 'Ni bad om öppet till midnatt på helgerna.',
                en: 'You asked for midnight at weekends.',
                [ll]: 'Ni vill ha öppet till klockan 24 på helgen.',
              },
              mentions: 39,
              response: {
                sv: 'Delvis. Till 23 fredag och lördag: grannhuset är ett äldreboende, och personalen delade er oro för sista bussen.',
                en: 'In part. Until 11 pm on Friday and Saturday: the house next door is a care home, and staff shared your worry about the last bus.',
                [ll]: 'Delvis. Det blir öppet till klockan 23. Huset bredvid är ett äldreboende. Där vill man sova.',
              },
              outcome: 'partly',
            },
            {
              key: 'climbing',
              title: {
                sv: 'Klättervägg i slangtornet',
                en: 'A climbing wall in the hose tower',
                [ll]: 'Klättervägg i tornet',
              },
              said: {
                sv: 'Fjorton meter rakt upp. Vi förstår varför ni frågade.',
                en: 'Fourteen metres straight up. We see why you asked.',
                [ll]: 'Ni vill klättra i tornet.',
              },
              mentions: 28,
              response: {
                sv: 'Nej. Teglet bär inte, och förstärkningen kostar lika mycket som hela köket. Klätterklubben i Österås ger er en prova på-kväll i månaden.',
                en: 'No. The brick cannot carry it, and strengthening costs as much as the whole kitchen. The climbing club in Österås gives you one try-out evening a month.',
                [ll]: 'Nej. Tornet är för svagt. Det är för dyrt att göra det starkt. Du kan klättra hos en klubb i Österås en kväll varje månad.',
              },
              outcome: 'no',
            },
          ],
          use: {
            sv: 'Planen är nu nämndens uppdrag till fastighetsenheten, ord för ord.',
            en: 'The plan is now the committee’s instruction to the property unit, word for word.',
            [ll]: 'Vi bygger som ni har skrivit.',
          },
          nextSteps: {
            sv: 'Husrådet bestämmer namn och regler innan huset öppnar.',
            en: 'The house council decides name and rules before the house opens.',
            [ll]: 'Unga i husrådet bestämmer namn och regler.',
          },
          participants: 92,
          participation: [
            byAge({ child: 3, young: 86, adult: 3 }, null),
            byGender({ women: 41, men: 44, other: 4, unsaid: 3 }),
            byArea({
              centrum: 21,
              osteras: 18,
              strandvallen: 6,
              astigen: 19,
              norrby: 17,
              skogshojden: 7,
              landsbygden: 3,
              skargarden: 1,
            }),
          ],
          notReached: {
            sv: 'Unga på landsbygden och i skärgården kom knappt: helgbussen går två gånger. Husrådet får egna resepengar för att möta er där.',
            en: 'Young people from the countryside and archipelago hardly came: the weekend bus runs twice. The house council gets travel money to meet you there.',
            [ll]: 'Få unga på landet kom. Det går få bussar. Husrådet kommer till er.',
          },
          achievedLevel: 'influence',
        },
      },
    ],
  };
}
