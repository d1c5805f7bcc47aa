import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

const ll = 'sv-x-lattlast';

/** Finished: an open space, feedback 23 days late. */
export function harbourOpenSpace({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'hamnen-efter-silon',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.mbn,
    areas: [areas.centrum, areas.strandvallen],
    themes: [themes.bygga, themes.park],
    targetGroups: [targetGroups.alla, targetGroups.foretag, targetGroups.foreningar],
    methods: ['open_space'],
    title: {
      sv: 'Silon är riven. Vad vill hamnen bli?',
      en: 'The silo is gone. What does the harbour want to be?',
      [ll]: 'Vad ska hända i hamnen?',
    },
    question: {
      sv: 'Vad ska rymmas på kajen när den blir en del av staden?',
      en: 'What should the quay hold once it is part of the town?',
      [ll]: 'Vad ska finnas vid hamnen?',
    },
    purpose: {
      sv: 'Nämnden vill höra hur du resonerar om hamnen innan den ger någon i uppdrag att rita.',
      en: 'The committee wants to hear how you reason about the harbour before it asks anyone to draw.',
      [ll]: 'Politikerna vill höra vad du tycker om hamnen.',
    },
    about: {
      sv: 'När silon försvann öppnade sig 3,2 hektar vid vattnet. Alla har en åsikt, och många av dem krockar. Därför bjöd vi in till en heldag utan färdig dagordning: ni satte ämnena, flyttade er mellan borden och skrev själva protokollet.',
      en: 'When the silo went, 3.2 hectares opened by the water. Everyone has a view, and many of them clash. So we invited you to a full day without a set agenda: you chose the topics, moved between tables and wrote the record yourselves.',
      [ll]: 'Det fanns ett stort hus i hamnen. Nu är det rivet. Det finns mycket plats vid vattnet. Vi pratade om hamnen en hel dag. Ni valde vad vi skulle prata om.',
    },
    audience: {
      sv: 'Boende, båtfolk, företag och du som bara brukar sitta där.',
      en: 'Residents, boat people, businesses and you who just sit there.',
      [ll]: 'Alla som bryr sig om hamnen.',
    },
    participation: {
      sv: 'Kom klockan 10, gå när du vill. Lunch, barnhörna och tolk på arabiska och somaliska. Den som inte kunde komma lämnade ett ämne per telefon.',
      en: 'Come at 10, leave when you like. Lunch, a children’s corner and interpreters in Arabic and Somali. If you could not come, you left a topic by phone.',
      [ll]: 'Kom klockan 10. Du får lunch. Det finns tolk. Du kan gå när du vill.',
    },
    resultUse: {
      sv: 'Borden skrev 14 protokoll. De är det första arkitekten läser.',
      en: 'The tables wrote 14 records. They are the first thing the architect reads.',
      [ll]: 'Ni skrev ner vad ni tyckte. Den som ritar hamnen läser det först.',
    },
    influenceable: {
      sv: ['vad kajen används till', 'hur högt det känns rätt att bygga', 'var man når vattnet'],
      en: ['what the quay is used for', 'how high it feels right to build', 'where you reach the water'],
      [ll]: ['vad kajen ska användas till', 'hur höga husen blir', 'var man kan nå vattnet'],
    },
    fixed: {
      sv: ['översvämningsgränsen', 'att färjan lägger till här'],
      en: ['the flood limit', 'that the ferry docks here'],
      [ll]: ['vattnet kan stiga', 'färjan stannar här'],
    },
    contact: {
      name: 'Elin Marklund',
      role: { sv: 'planarkitekt', en: 'planning architect', [ll]: 'planerar hus och gator' },
      email: 'elin.marklund@viken.example',
      phone: '0500-00 11 60',
    },
    publishedAt: at(-960, '09:00'),
    opensAt: startOf(-950),
    closesAt: endOf(-918),
    decisionExpectedOn: day(-860),
    feedbackPromisedOn: day(-850),
    feedbackGivenOn: day(-827),
    participants: 167,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Nämnden beslutade om dialogen',
          en: 'The committee decided on the dialogue',
          [ll]: 'Politikerna bestämde att fråga',
        },
        description: { sv: 'MBN § 33.', en: 'MBN § 33.', [ll]: 'MBN § 33.' },
        startsAt: startOf(-970),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'open_space',
        title: { sv: 'En dag i hamnen', en: 'A day in the harbour', [ll]: 'En dag i hamnen' },
        place: {
          sv: 'Magasin 4, hamnen. Ramp, hörslinga och vilrum.',
          en: 'Warehouse 4, the harbour. Ramp, hearing loop and rest room.',
          [ll]: 'Magasin 4. Det finns ramp.',
        },
        startsAt: at(-930, '10:00'),
        endsAt: at(-930, '16:00'),
        hasTime: true,
        attended: 158,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: {
          sv: '14 protokoll renskrevs',
          en: '14 records were written out',
          [ll]: 'Vi skrev rent allt',
        },
        startsAt: startOf(-905),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: {
          sv: 'Nämnden beslutade om planens inriktning',
          en: 'The committee decided the direction of the plan',
          [ll]: 'Politikerna bestämde',
        },
        startsAt: startOf(-861),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Besked om hamnen, 23 dagar sent',
          en: 'The outcome for the harbour, 23 days late',
          [ll]: 'Vi berättade hur det blir i hamnen',
        },
        startsAt: startOf(-827),
      },
    ],
    decisions: [
      {
        body: bodies.mbn,
        decidedOn: day(-861),
        section: '§ 70',
        reference: `MBN ${day(-861).slice(0, 4)}/0210`,
        outcome: {
          sv: 'Hamnen planeras för kaj som alla når, verkstäder och bostäder i högst fyra våningar. Det gamla kranspåret sparas.',
          en: 'The harbour is planned for a quay all can reach, workshops and homes of at most four storeys. The old crane track is kept.',
          [ll]: 'Alla ska kunna gå vid vattnet. Husen får högst fyra våningar.',
        },
        grounds: {
          sv: 'Vattnet var det borden återkom till. Sex våningar gav fler bostäder men skymde det.',
          en: 'The water was what the tables returned to. Six storeys gave more homes but hid it.',
          [ll]: 'Ni ville se vattnet. Höga hus gömmer det.',
        },
        recordedAt: at(-859, '10:00'),
      },
    ],
    actions: [
      {
        title: {
          sv: 'Öppna kajen för gående',
          en: 'Open the quay to walkers',
          [ll]: 'Öppna vägen vid vattnet',
        },
        responsible: { sv: 'Hamnkontoret', en: 'The harbour office', [ll]: 'De som sköter hamnen' },
        dueOn: day(-700),
        recordedAt: at(-859, '10:20'),
        updates: [
          { state: 'planned', updatedOn: day(-859) },
          {
            state: 'done',
            updatedOn: day(-712),
            note: { sv: 'Stängslet är borta.', en: 'The fence is gone.', [ll]: 'Staketet är borta.' },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-827, '15:00'),
        content: {
          summary: {
            sv: '158 kom till dagen i hamnen och nio bidrog per telefon. Vattnet ska gå att nå för alla, husen får fyra våningar, och badet får vänta på renare sediment.',
            en: '158 came to the day in the harbour and nine contributed by phone. All shall reach the water, houses get four storeys, and bathing must wait for cleaner sediment.',
            [ll]: '158 personer kom. Nu får alla gå vid vattnet. Husen blir låga.',
          },
          themes: [
            {
              key: 'quay',
              title: { sv: 'Kajen åt alla', en: 'The quay for all', [ll]: 'Alla ska nå vattnet' },
              said: {
                sv: 'Elva av 14 bord skrev att ingen tomt ska nå ända ner.',
                en: 'Eleven of 14 tables wrote that no plot should reach all the way down.',
                [ll]: 'Ni vill att alla ska kunna gå där.',
              },
              mentions: 121,
              response: {
                sv: 'Ja. Tolv meter längs vattnet förblir kommunens och öppna.',
                en: 'Yes. Twelve metres along the water stay the municipality’s and open.',
                [ll]: 'Ja. Vägen vid vattnet är för alla.',
              },
              outcome: 'yes',
            },
            {
              key: 'height',
              title: { sv: 'Hur högt?', en: 'How high?', [ll]: 'Hur höga hus?' },
              said: {
                sv: 'Borden delade sig: hälften ville ha tre våningar, en tredjedel minst sex.',
                en: 'The tables split: half wanted three storeys, a third at least six.',
                [ll]: 'Ni tyckte olika.',
              },
              mentions: 88,
              response: {
                sv: 'Delvis åt båda. Fyra våningar ger 110 bostäder och behåller utsikten från torget.',
                en: 'In part to both. Four storeys give 110 homes and keep the view from the square.',
                [ll]: 'Det blir fyra våningar.',
              },
              outcome: 'partly',
            },
            {
              key: 'bathing',
              title: { sv: 'Bad från kajen', en: 'Bathing from the quay', [ll]: 'Bada' },
              said: {
                sv: '”Varför åka bort när vattnet är här?”',
                en: '“Why travel when the water is here?”',
                [ll]: 'Ni vill bada i hamnen.',
              },
              mentions: 54,
              response: {
                sv: 'Senare. Bottnen innehåller tungmetaller. Den saneras när kajen byggs, och då prövas badet.',
                en: 'Later. The bottom holds heavy metals. It is cleaned when the quay is built, and then bathing is tried.',
                [ll]: 'Senare. Botten är smutsig. Vi gör den ren först.',
              },
              outcome: 'later',
            },
          ],
          use: {
            sv: 'Protokollen är bilaga till planuppdraget.',
            en: 'The records are an appendix to the planning brief.',
            [ll]: 'Den som ritar har läst allt.',
          },
          participants: 167,
          participation: [
            byAge({ child: 4, young: 18, adult: 43, middle: 61, older: 41 }),
            byGender({ women: 71, men: 92, unsaid: 4 }),
            byChannel({ meeting: 158, phone: 9 }),
          ],
          notReached: {
            sv: 'Företagen i hamnen kom med två personer. Vi har bjudit dem på frukost.',
            en: 'The harbour businesses sent two people. We have invited them to breakfast.',
            [ll]: 'Få företag kom. Vi har bjudit in dem igen.',
          },
          achievedLevel: 'dialogue',
          levelComment: {
            sv: 'Återkopplingen kom 23 dagar för sent, för att planuppdraget skrevs om. Det borde vi ha sagt när vi visste det.',
            en: 'The feedback came 23 days late, because the planning brief was rewritten. We should have said so when we knew.',
            [ll]: 'Vi berättade för sent. Förlåt.',
          },
        },
      },
    ],
  };
}
