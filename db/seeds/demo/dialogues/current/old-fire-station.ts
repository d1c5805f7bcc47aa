import type { DialogueRecord } from '../../../../dialogue-record';
import type { ResultContent } from '../../../../schema/result-version';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Analysing: the proposals are finished and published, the board has not decided yet. */
export function oldFireStation({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const station = {
    sv: 'Åstigens gamla brandstation, Smedjegatan 22. Vagnhallen är i markplan. Övervåningen saknar hiss, så allt hölls nere.',
    en: 'Åstigen’s old fire station, Smedjegatan 22. The engine hall is at street level. There is no lift to the upper floor, so everything was held downstairs.',
  };
  return {
    slug: 'astigens-gamla-brandstation',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.ks,
    areas: [areas.astigen],
    themes: [themes.bygga, themes.kultur, themes.fritid],
    targetGroups: [targetGroups.foreningar, targetGroups.foretag, targetGroups.boende],
    methods: ['idea_workshop', 'idea_seminar'],
    title: {
      sv: 'Vad ska den gamla brandstationen i Åstigen bli?',
      en: 'What should the old fire station in Åstigen become?',
    },
    question: {
      sv: 'Vad ska huset på Smedjegatan användas till, och vem ska driva det?',
      en: 'What should the house on Smedjegatan be used for, and who should run it?',
    },
    purpose: {
      sv: 'De som vill använda brandstationen ska själva arbeta fram förslag som håller, både i vardagen och i kassan.',
      en: 'Those who want to use the fire station are to work out proposals themselves that hold, both in daily life and in the accounts.',
    },
    about: {
      sv: 'Deltidsbrandkåren har flyttat. Kvar står 780 kvadratmeter tegel, fyra röda portar och ett slangtorn som syns från hela Åstigen. Kommunen vill äga huset men behöver inte bestämma vad som händer i det.\n\nEtt idéseminarium samlade tankarna. Tre verkstäder gjorde dem till två färdiga förslag, med ritning, budget och namn på dem som vill driva. Nu räknar vi på hyra och ombyggnad.',
      en: 'The part-time fire brigade has moved out. What remains is 780 square metres of brick, four red doors and a hose tower that can be seen from all over Åstigen. The municipality wants to own the house, but need not decide what happens in it.\n\nAn idea seminar gathered the thoughts. Three workshops turned them into two finished proposals, each with a drawing, a budget and the names of those who want to run it. Now we are working out rent and rebuilding costs.',
    },
    audience: {
      sv: 'Föreningar, företagare, konstnärer och grannar, och alla andra som har gått förbi och tänkt att det där huset kunde bli något.',
      en: 'Associations, entrepreneurs, artists and neighbours, and everyone else who has walked past and thought that the house could become something.',
    },
    participation: {
      sv: 'Verkstäderna är avslutade. Båda förslagen hänger i brandstationens fönster och finns här. Har du en fråga, ring 0500-00 04 39.',
      en: 'The workshops are over. Both proposals hang in the windows of the fire station and can be read here. If you have a question, call 0500-00 04 39.',
    },
    resultUse: {
      sv: 'Kommunstyrelsen väljer ett av de två förslagen, eller säger nej till båda med skäl som går att pröva. Den lägger inte till ett tredje.',
      en: 'The executive board chooses one of the two proposals, or says no to both with reasons that can be tested. It will not add a third.',
    },
    influenceable: {
      sv: ['vad huset används till', 'vem som driver det', 'hur det byggs om på insidan'],
      en: ['what the house is used for', 'who runs it', 'how it is rebuilt inside'],
    },
    fixed: {
      sv: [
        'fasaden och tornet är skyddade i detaljplanen',
        'kommunen lägger högst 8 miljoner kronor',
        'inga bostäder, på grund av bullret från järnvägen',
      ],
      en: [
        'the façade and the tower are protected in the detailed plan',
        'the municipality spends at most 8 million kronor',
        'no housing, because of the noise from the railway',
      ],
    },
    contact: {
      name: 'Anna-Karin Brolin',
      role: { sv: 'fastighetsutvecklare', en: 'property developer' },
      email: 'anna-karin.brolin@viken.example',
      phone: '0500-00 04 39',
    },
    publishedAt: startOf(-150),
    opensAt: startOf(-140),
    closesAt: endOf(-28),
    decisionExpectedOn: day(20),
    feedbackPromisedOn: day(27),
    participants: 96,
    results: [{ publishedAt: at(-14, '09:00'), content: result }],
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-155),
        hasTime: false,
        title: {
          sv: 'Kommunstyrelsen beslutade om dialogen',
          en: 'The executive board decided on the dialogue',
        },
        description: {
          sv: 'KS § 81. Kommunen behåller huset i minst tio år.',
          en: 'KS § 81. The municipality keeps the house for at least ten years.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        influenceLevel: 'consult',
        method: 'idea_seminar',
        startsAt: at(-126, '17:00'),
        endsAt: at(-126, '20:00'),
        hasTime: true,
        attended: 83,
        place: station,
        title: { sv: 'Idéseminarium i vagnhallen', en: 'Idea seminar in the engine hall' },
        description: {
          sv: '47 idéer på 83 personer, från lekland till bryggeri.',
          en: '47 ideas from 83 people, from an indoor playground to a brewery.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        startsAt: at(-98, '18:00'),
        endsAt: at(-98, '21:00'),
        hasTime: true,
        attended: 38,
        place: station,
        title: { sv: 'Verkstad 1: fyra spår', en: 'Workshop 1: four tracks' },
        description: {
          sv: 'De som ville samma sak hittade varandra.',
          en: 'Those who wanted the same thing found each other.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        startsAt: at(-63, '18:00'),
        endsAt: at(-63, '21:00'),
        hasTime: true,
        attended: 33,
        place: station,
        title: { sv: 'Verkstad 2: vad kostar det?', en: 'Workshop 2: what does it cost?' },
        description: {
          sv: 'Två spår slogs ihop, och ett lades ner när kalkylen var klar.',
          en: 'Two tracks merged, and one was dropped when the sums were done.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        startsAt: at(-35, '18:00'),
        endsAt: at(-35, '20:30'),
        hasTime: true,
        attended: 35,
        place: station,
        title: { sv: 'Verkstad 3: två färdiga förslag', en: 'Workshop 3: two finished proposals' },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-14),
        hasTime: false,
        title: { sv: 'Förslagen lades ut', en: 'The proposals were published' },
        description: {
          sv: 'Alla 47 idéer finns med som bilaga.',
          en: 'All 47 ideas are included as an appendix.',
        },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(20),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen väljer', en: 'The executive board chooses' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: at(27, '18:00'),
        endsAt: at(27, '19:30'),
        hasTime: true,
        place: station,
        title: { sv: 'Besked om brandstationen', en: 'The outcome for the fire station' },
      },
    ],
  };
}

const result: ResultContent = {
  summary: {
    sv: '96 personer har arbetat fram två förslag: ett kulturhus som drivs av sju föreningar och en verkstad med ateljéer och kafé som drivs av ett kooperativ. Kommunstyrelsen har inte tagit ställning än.',
    en: '96 people have worked out two proposals: a house of culture run by seven associations, and a workshop with studios and a café run by a co-operative. The executive board has not yet taken a position.',
  },
  participants: 96,
  themes: [
    {
      key: 'culture-house',
      title: { sv: 'Kulturhuset Slangtornet', en: 'The Hose Tower house of culture' },
      said: {
        sv: 'Replokaler, en scen i vagnhallen och ett öppet kök. Sju föreningar delar på hyran och lovar att ha öppet fem kvällar i veckan.',
        en: 'Rehearsal rooms, a stage in the engine hall and an open kitchen. Seven associations share the rent and promise to open five evenings a week.',
      },
      mentions: 54,
      response: {
        sv: 'Vi räknar på ljudisolering mot grannarna och på hiss. Svaret kommer med beslutet.',
        en: 'We are costing sound insulation towards the neighbours, and a lift. The answer comes with the decision.',
      },
      outcome: 'pending',
    },
    {
      key: 'workshop-co-operative',
      title: { sv: 'Verkstan på Smedjegatan', en: 'The Smedjegatan workshop' },
      said: {
        sv: 'Snickeri och keramik att dela på, tolv ateljéer och ett kafé mot gatan. Kooperativet betalar hyra från andra året.',
        en: 'Shared carpentry and ceramics, twelve studios and a café facing the street. The co-operative pays rent from the second year.',
      },
      mentions: 37,
      response: {
        sv: 'Vi prövar ventilationen och om hyran första året är ett stöd som lagen tillåter. Svaret kommer med beslutet.',
        en: 'We are examining the ventilation and whether the first year’s rent is support that the law allows. The answer comes with the decision.',
      },
      outcome: 'pending',
    },
    {
      key: 'housing',
      title: { sv: 'Bostäder i huset', en: 'Homes in the house' },
      said: {
        sv: 'Några ville se små lägenheter för unga på övervåningen.',
        en: 'Some wanted small flats for young people on the upper floor.',
      },
      mentions: 9,
      response: {
        sv: 'Det går inte. Bullret från järnvägen ligger över riktvärdena, och det sa vi från början. Tanken på fler små lägenheter i Åstigen har vi lämnat vidare till översiktsplanen.',
        en: 'It cannot be done. Noise from the railway is above the guideline values, as we said from the start. We have passed on the idea of more small flats in Åstigen to the comprehensive plan.',
      },
      outcome: 'no',
    },
  ],
  nextSteps: {
    sv: 'Kostnaderna läggs till båda förslagen. Grupperna läser dem innan kommunstyrelsen gör det.',
    en: 'Costs are added to both proposals. The groups read them before the executive board does.',
  },
  notReached: {
    sv: 'Få under 25 år kom. Vi har bett ungdomsrådet läsa förslagen och skriva vad de saknar.',
    en: 'Few under 25 came. We have asked the youth council to read the proposals and write down what they miss.',
  },
};
