import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Open: the consultation that the Planning and Building Act asks for, with a map and one evening of talk. */
export function comprehensivePlan({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'ny-oversiktsplan-samrad',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.ks,
    areas: [areas.whole],
    themes: [themes.bygga, themes.miljo, themes.trafik],
    targetGroups: [targetGroups.alla, targetGroups.foreningar, targetGroups.foretag],
    methods: ['referral', 'map', 'big_meeting'],
    title: {
      sv: 'Var ska Viken växa, och var ska det få vara som det är?',
      en: 'Where should Viken grow, and where should it be left as it is?',
    },
    question: {
      sv: 'Vad tycker du om förslaget till ny översiktsplan, och vad har vi missat?',
      en: 'What do you think of the proposed comprehensive plan, and what have we missed?',
    },
    purpose: {
      sv: 'Vi vill höra vad förslaget betyder för dig och din plats, så att vi kan rätta och förbättra planen innan den granskas.',
      en: 'We want to hear what the proposal means for you and your place, so that we can correct and improve the plan before it is put up for review.',
    },
    about: {
      sv: 'Översiktsplanen visar hur mark och vatten ska användas på lång sikt. Förslaget räknar med 2 600 nya invånare. Två av tre nya bostäder ligger inom tio minuters gång från en busshållplats, mest i Åstigen och runt stationen.\n\nDen svåraste avvägningen gäller stranden norr om Sörviken. Där vill en del bygga, andra bada. Förslaget sparar stranden och bygger längs vägen i stället.\n\nPlanen är inte bindande. Men den väger tungt när vi prövar detaljplaner och bygglov.',
      en: 'The comprehensive plan shows how land and water are to be used in the long term. The proposal counts on 2,600 new residents. Two in three new homes lie within ten minutes’ walk of a bus stop, mostly in Åstigen and around the station.\n\nThe hardest choice concerns the shore north of Sörviken. Some wish to build there, others to swim. The proposal keeps the shore and builds along the road instead.\n\nThe plan is not binding. But it weighs heavily when we consider detailed plans and building permits.',
    },
    audience: {
      sv: 'Alla som bor, driver företag, äger mark eller har fritidshus i Viken, och föreningar som värnar en plats.',
      en: 'Everyone who lives, runs a business, owns land or has a holiday home in Viken, and associations that care for a place.',
    },
    participation: {
      sv: 'Läs förslaget på utställningen i kommunhusets entré, på biblioteken eller på viken.example/oversiktsplan, där du också kan sätta din synpunkt på en karta. Det går lika bra att skicka den till henrik.sandgren@viken.example eller med brev till Kommunstyrelsen, Storgatan 1. Korta versioner finns på lätt svenska och inlästa. På stormötet i Folkets hus kan du prata med planerarna bord för bord.',
      en: 'Read the proposal at the display in the entrance of the town hall, at the libraries or at viken.example/oversiktsplan, where you can also put your comment on a map. You may just as well send it to henrik.sandgren@viken.example or by letter to Kommunstyrelsen, Storgatan 1. There are short versions in easy Swedish and as audio. At the big meeting in Folkets hus you can talk with the planners, table by table.',
    },
    resultUse: {
      sv: 'Varje synpunkt får ett svar i samrådsredogörelsen: ändrat, delvis ändrat eller inte ändrat, och varför. Sedan går ett omarbetat förslag ut på granskning, och du kan säga till en gång till.',
      en: 'Every comment gets an answer in the consultation report: changed, partly changed or not changed, and why. Then a revised proposal goes out for review, and you can have your say once more.',
    },
    influenceable: {
      sv: [
        'var nya bostäder och arbetsplatser hamnar',
        'vilka grönområden och stränder som sparas',
        'var gång- och cykelvägar dras',
        'i vilken ordning områden byggs ut',
      ],
      en: [
        'where new homes and workplaces are placed',
        'which green areas and shores are kept',
        'where footpaths and cycle paths run',
        'in what order areas are built',
      ],
    },
    fixed: {
      sv: [
        'riksintressen som staten har pekat ut',
        'strandskyddet gäller som vanligt',
        'beslutade detaljplaner',
        'förbifarten, som Trafikverket ansvarar för',
      ],
      en: [
        'national interests pointed out by the state',
        'shore protection applies as usual',
        'detailed plans already adopted',
        'the bypass, for which the Swedish Transport Administration is responsible',
      ],
    },
    contact: {
      name: 'Henrik Sandgren',
      role: { sv: 'översiktsplanerare', en: 'comprehensive planner' },
      email: 'henrik.sandgren@viken.example',
      phone: '0500-00 04 12',
    },
    publishedAt: startOf(-34),
    opensAt: startOf(-27),
    closesAt: endOf(47),
    decisionExpectedOn: day(150),
    feedbackPromisedOn: day(157),
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-41),
        hasTime: false,
        title: {
          sv: 'Kommunstyrelsen beslutade om samråd',
          en: 'The executive board decided on consultation',
        },
        description: {
          sv: 'KS § 142. Förslaget godkändes för samråd.',
          en: 'KS § 142. The proposal was approved for consultation.',
        },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'referral',
        startsAt: startOf(-27),
        endsAt: endOf(47),
        hasTime: false,
        title: { sv: 'Lämna synpunkter på översiktsplanen', en: 'Comment on the comprehensive plan' },
        description: {
          sv: 'Förslaget är också skickat till 48 myndigheter, grannkommuner och föreningar.',
          en: 'The proposal has also been sent to 48 authorities, neighbouring municipalities and associations.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        startsAt: at(-13, '16:00'),
        endsAt: at(-13, '19:00'),
        hasTime: true,
        attended: 64,
        title: { sv: 'Drop-in i Kvarnbo bygdegård', en: 'Drop-in at Kvarnbo village hall' },
        description: {
          sv: 'Flest frågor gällde bredband, brunnar och var man får bygga ett hus till på gården.',
          en: 'Most questions were about broadband, wells and where another house may be built on a farm.',
        },
        place: {
          sv: 'Kvarnbo bygdegård. Ramp vid köksingången, skjuts från busshållplatsen.',
          en: 'Kvarnbo village hall. Ramp at the kitchen entrance, lift from the bus stop.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        influenceLevel: 'dialogue',
        method: 'big_meeting',
        startsAt: at(15, '18:00'),
        endsAt: at(15, '20:30'),
        hasTime: true,
        title: {
          sv: 'Stormöte: diskutera de fem svåraste valen',
          en: 'Big meeting: discuss the five hardest choices',
        },
        description: {
          sv: 'Ett bord för varje val, med en politiker och en planerare vid varje. Du byter bord som du vill.',
          en: 'A table for each choice, with a politician and a planner at each. You change tables as you like.',
        },
        place: {
          sv: 'Stora salen, Folkets hus. Hiss, hörslinga och teckentolk.',
          en: 'The main hall, Folkets hus. Lift, hearing loop and sign language interpreter.',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(100),
        hasTime: false,
        title: { sv: 'Samrådsredogörelsen blir klar', en: 'The consultation report is finished' },
        description: {
          sv: 'Alla synpunkter, med vårt svar på var och en.',
          en: 'All comments, with our answer to each.',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(150),
        hasTime: false,
        title: {
          sv: 'Kommunstyrelsen beslutar om nästa version',
          en: 'The executive board decides on the next version',
        },
        description: {
          sv: 'Förslaget går sedan ut på granskning. Kommunfullmäktige antar planen till sist.',
          en: 'The proposal then goes out for review. The municipal council adopts the plan in the end.',
        },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(157),
        hasTime: false,
        title: { sv: 'Besked: det här ändrades i planen', en: 'The outcome: what was changed in the plan' },
        description: {
          sv: 'Alla som har lämnat adress får redogörelsen hem. Den ligger också här.',
          en: 'Everyone who has left an address gets the report sent home. It is also published here.',
        },
      },
    ],
  };
}
