import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byChannel } from './participation';

const ll = 'sv-x-lattlast';

/** Finished: information, nothing else, and called so. */
export function newWaterworks({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'sa-byggs-det-nya-vattenverket',
    sourceLanguage: 'sv',
    influenceLevel: 'inform',
    body: bodies.ks,
    areas: [areas.norrby, areas.centrum],
    themes: [themes.bygga, themes.miljo],
    targetGroups: [targetGroups.alla, targetGroups.boende],
    methods: ['broadcast_meeting', 'information_meeting'],
    title: {
      sv: 'Så byggs det nya vattenverket',
      en: 'How the new waterworks is built',
      [ll]: 'Vi bygger ett nytt vattenverk',
    },
    question: {
      sv: 'Vad händer, när blir det bullrigt och vad kostar det dig?',
      en: 'What happens, when is it noisy and what does it cost you?',
      [ll]: 'Vad händer? Vad kostar det?',
    },
    purpose: {
      sv: 'Du ska veta vad bygget innebär, eftersom beslutet är taget och inte går att påverka.',
      en: 'You should know what the building means, since the decision is taken and cannot be influenced.',
      [ll]: 'Vi vill berätta vad som händer. Du kan inte ändra beslutet.',
    },
    about: {
      sv: 'Vattenverket från 1961 klarar inte nya reningskrav. Fullmäktige har beslutat att bygga ett nytt i Norrby för 148 miljoner kronor. Vi håller inte dialog om det, för det finns inget kvar att välja. Men du har rätt att få veta.',
      en: 'The waterworks of 1961 cannot meet new purification rules. The council has decided to build a new one in Norrby for SEK 148 million. We hold no dialogue on it, for nothing is left to choose. But you have a right to know.',
      [ll]: 'Vattenverket gör vattnet rent. Det gamla är för gammalt. Därför bygger vi ett nytt i Norrby. Det kostar 148 miljoner kronor. Politikerna har redan bestämt.',
    },
    audience: {
      sv: 'Alla som har kommunalt vatten, särskilt ni som bor nära Norrbyleden.',
      en: 'All with municipal water, especially those near Norrbyleden.',
      [ll]: 'Du som har vatten från kommunen.',
    },
    participation: {
      sv: 'Kom till informationsmötet eller se sändningen med teckenspråk och text. Frågor går bra före, under och efter: 0500-00 09 90.',
      en: 'Come to the information meeting or watch the broadcast with sign language and captions. Questions are welcome before, during and after: 0500-00 09 90.',
      [ll]: 'Kom till mötet. Eller se mötet på internet. Det finns teckenspråk. Ring om du har frågor: 0500-00 09 90.',
    },
    resultUse: {
      sv: 'Alla frågor besvaras här. De ändrar inte beslutet, men de har ändrat byggets körtider.',
      en: 'All questions are answered here. They do not change the decision, but have changed the hours of the building traffic.',
      [ll]: 'Vi svarar på alla frågor.',
    },
    influenceable: {
      sv: ['inget i beslutet om att bygga', 'var och hur du får information'],
      en: ['nothing in the decision to build', 'where and how you are told'],
      [ll]: ['du kan inte ändra beslutet', 'du kan säga hur du vill få veta mer'],
    },
    fixed: {
      sv: ['att verket byggs', 'platsen i Norrby', 'kostnaden'],
      en: ['that it is built', 'the site in Norrby', 'the cost'],
      [ll]: ['vi bygger', 'vi bygger i Norrby', 'det kostar 148 miljoner'],
    },
    contact: {
      name: 'Göran Wiklund',
      role: { sv: 'VA-chef', en: 'head of water services', [ll]: 'chef för vattnet' },
      email: 'goran.wiklund@viken.example',
      phone: '0500-00 09 90',
    },
    publishedAt: at(-835, '09:00'),
    opensAt: startOf(-828),
    closesAt: endOf(-800),
    feedbackPromisedOn: day(-785),
    feedbackGivenOn: day(-788),
    participants: 394,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Kommunstyrelsen beslutade att informera',
          en: 'The executive board decided to inform',
          [ll]: 'Politikerna bestämde att berätta',
        },
        description: { sv: 'KS § 77.', en: 'KS § 77.', [ll]: 'KS § 77.' },
        startsAt: startOf(-845),
      },
      {
        kind: 'information',
        mode: 'circle',
        method: 'information_meeting',
        title: { sv: 'Informationsmöte', en: 'Information meeting', [ll]: 'Möte' },
        place: {
          sv: 'Stora salen, Folkets hus. Hiss, hörslinga och teckentolk.',
          en: 'The main hall, Folkets hus. Lift, hearing loop and sign language.',
          [ll]: 'Folkets hus. Det finns hiss och teckentolk.',
        },
        startsAt: at(-815, '18:00'),
        endsAt: at(-815, '19:30'),
        hasTime: true,
        attended: 82,
      },
      {
        kind: 'information',
        mode: 'circle',
        method: 'broadcast_meeting',
        title: {
          sv: 'Se mötet på kommunens webbplats',
          en: 'Watch the meeting on the municipality’s website',
          [ll]: 'Se mötet på kommunens webbplats',
        },
        startsAt: at(-815, '18:00'),
        endsAt: at(-815, '19:30'),
        hasTime: true,
        attended: 312,
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Svar på alla frågor om vattenverket',
          en: 'Answers to all questions on the waterworks',
          [ll]: 'Svar på alla frågor om vattenverket',
        },
        startsAt: startOf(-788),
      },
    ],
    results: [
      {
        publishedAt: at(-788, '11:00'),
        content: {
          summary: {
            sv: '82 kom till mötet och 312 följde sändningen. Ni ställde 47 frågor, och alla har fått svar.',
            en: '82 came to the meeting and 312 followed the broadcast. You asked 47 questions, and all have been answered.',
            [ll]: '82 kom till mötet. 312 såg det på internet. Vi har svarat på 47 frågor.',
          },
          themes: [
            {
              key: 'cost',
              title: { sv: 'Vad kostar det mig?', en: 'What does it cost me?', [ll]: 'Vad kostar det?' },
              said: { sv: 'Frågan ställdes 19 gånger.', en: 'Asked 19 times.', [ll]: '19 personer frågade.' },
              mentions: 19,
              response: {
                sv: 'En villa betalar 54 kronor mer i månaden, en lägenhet omkring 30.',
                en: 'A house pays SEK 54 more a month, a flat about 30.',
                [ll]: 'Ett hus betalar 54 kronor mer i månaden. En lägenhet betalar 30 kronor mer.',
              },
              outcome: 'yes',
            },
            {
              key: 'traffic',
              title: {
                sv: 'Lastbilar förbi skolan',
                en: 'Lorries past the school',
                [ll]: 'Lastbilar vid skolan',
              },
              said: {
                sv: 'Föräldrar frågade om körtider.',
                en: 'Parents asked about hours.',
                [ll]: 'Föräldrar undrade när lastbilarna kör.',
              },
              mentions: 12,
              response: {
                sv: 'Vi lyssnade: inga transporter 7.30–8.30 på skoldagar.',
                en: 'We listened: no transports 7.30–8.30 on school days.',
                [ll]: 'Inga lastbilar kör 7.30 till 8.30 på skoldagar.',
              },
              outcome: 'yes',
            },
            {
              key: 'site',
              title: {
                sv: 'Går det att bygga någon annanstans?',
                en: 'Can it be built elsewhere?',
                [ll]: 'Kan ni bygga på en annan plats?',
              },
              said: {
                sv: 'Fyra av er vill flytta verket till hamnen.',
                en: 'Four of you want it moved to the harbour.',
                [ll]: 'Fyra personer vill att vi bygger i hamnen.',
              },
              mentions: 4,
              response: {
                sv: 'Nej. Tre platser prövades, och hamnen ligger under den nivå som sjön kan stiga till.',
                en: 'No. Three sites were tried, and the harbour lies below the level the lake may rise to.',
                [ll]: 'Nej. Vattnet kan stiga i hamnen.',
              },
              outcome: 'no',
            },
          ],
          use: {
            sv: 'Körtiderna ändrades. Beslutet gjorde det inte, och det sa vi från början.',
            en: 'The hours changed. The decision did not, and we said so from the start.',
            [ll]: 'Vi ändrade tiderna för lastbilarna. Vi ändrade inte beslutet.',
          },
          participants: 394,
          participation: [byChannel({ meeting: 82, web: 312 })],
          achievedLevel: 'inform',
        },
      },
    ],
  };
}
