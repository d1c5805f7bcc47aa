import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byChannel, byGender } from './participation';

/** Decided: map and survey, feedback twelve days late, a figure corrected. */
export function nextCyclePath({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const themesAtDecision: NonNullable<DialogueRecord['results']>[number]['content']['themes'] = [
    {
      key: 'osteras-centrum',
      title: { sv: 'Österås till Centrum längs Ågatan' },
      said: { sv: '189 av 402 nålar på kartan sitter här. Ni delar körbanan med lastbilar till hamnen.' },
      mentions: 189,
      response: { sv: 'Ja. Det blir en egen cykelbana, 1,4 kilometer, för 8,2 miljoner kronor.' },
      outcome: 'yes',
    },
    {
      key: 'strandvallen',
      title: { sv: 'Strandvallen runt udden' },
      said: { sv: 'Många cyklar här på fritiden och möter bilar i kurvorna.' },
      mentions: 76,
      response: {
        sv: 'Senare. Marken är strandskyddad och en prövning tar minst ett år. Vi har lämnat in ansökan och tar upp sträckan i nästa cykelplan.',
      },
      outcome: 'later',
    },
    {
      key: 'parking',
      title: { sv: 'Tak över cyklarna vid stationen' },
      said: { sv: 'Blöta sadlar och stulna framlyktor.' },
      mentions: 68,
      response: { sv: 'Ja. 60 platser under tak, varav 20 bakom låst grind.' },
      outcome: 'yes',
    },
    {
      key: 'winter',
      title: { sv: 'Sopsaltning hela vägen till Norrby' },
      said: { sv: 'Ni vill kunna cykla året om.' },
      mentions: 41,
      response: {
        sv: 'Nej. Sopsaltning på sex kilometer till kostar 1,1 miljoner kronor om året. Vi sandar tätare i backarna i stället.',
      },
      outcome: 'no',
    },
  ];
  const participation = [
    byAge({ child: 9, young: 51, adult: 118, middle: 97, older: 36 }),
    byGender({ women: 139, men: 161, other: 2, unsaid: 9 }),
    byArea({
      osteras: 112,
      centrum: 68,
      strandvallen: 43,
      norrby: 37,
      astigen: 24,
      skogshojden: 14,
      landsbygden: 10,
      skargarden: 3,
    }),
    byChannel({ web: 287, paper: 24 }),
  ];
  return {
    slug: 'nasta-cykelvag',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.tn,
    areas: [areas.whole],
    themes: [themes.trafik, themes.miljo],
    targetGroups: [targetGroups.alla],
    methods: ['map', 'survey'],
    title: { sv: 'Var ska nästa cykelväg gå?' },
    question: { sv: 'Vilken sträcka behöver du mest?' },
    purpose: {
      sv: 'Vi vill bygga den cykelväg som får flest att våga cykla, och då måste vi veta var det tar stopp.',
    },
    about: {
      sv: 'Viken har 61 kilometer cykelväg, men de hänger inte ihop. Det finns pengar till ungefär en och en halv kilometer till. På kartan satte du en nål där du brukar stanna, leda cykeln eller vända om.',
    },
    audience: { sv: 'Du som cyklar och du som skulle vilja.' },
    participation: {
      sv: 'Sätt upp till tre nålar på kartan på kommunens webbplats och svara på fem frågor. Papperskarta finns på biblioteken och hos cykelhandlaren på Storgatan.',
    },
    resultUse: { sv: 'Nålarna vägs samman med olyckor och skolvägar. Tekniska nämnden väljer en sträcka.' },
    influenceable: { sv: ['vilken sträcka som byggs', 'var det behövs cykelställ'] },
    fixed: { sv: ['pengarna: 9 miljoner kronor', 'att statliga vägar byggs av staten'] },
    contact: {
      name: 'Pontus Grahn',
      role: { sv: 'cykelplanerare' },
      email: 'pontus.grahn@viken.example',
      phone: '0500-00 06 44',
    },
    publishedAt: at(-520, '08:00'),
    opensAt: startOf(-510),
    closesAt: endOf(-475),
    decisionExpectedOn: day(-400),
    feedbackPromisedOn: day(-395),
    feedbackGivenOn: day(-383),
    participants: 311,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Tekniska nämnden beslutade att fråga' },
        description: { sv: 'TN § 66.' },
        startsAt: startOf(-530),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'map',
        title: { sv: 'Peka ut var cykelvägen behövs' },
        startsAt: startOf(-510),
        endsAt: endOf(-475),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: '402 nålar jämfördes med olyckor och skolvägar' },
        startsAt: startOf(-450),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Tekniska nämnden valde sträcka' },
        startsAt: startOf(-399),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked om nästa cykelväg' },
        startsAt: startOf(-383),
      },
    ],
    decisions: [
      {
        body: bodies.tn,
        decidedOn: day(-399),
        section: '§ 93',
        reference: `TN ${day(-399).slice(0, 4)}/0140`,
        outcome: {
          sv: 'En cykelbana byggs längs Ågatan mellan Österås och Centrum. Vid stationen byggs 60 platser under tak.',
        },
        grounds: { sv: 'Sträckan fick flest nålar, har sju olyckor på fem år och leder till två skolor.' },
        recordedAt: at(-397, '14:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Bygga cykelbanan längs Ågatan' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(120),
        recordedAt: at(-397, '14:10'),
        updates: [
          { state: 'planned', updatedOn: day(-397) },
          {
            state: 'started',
            updatedOn: day(-90),
            note: { sv: '600 meter är asfalterade, från Österåsskolan till bron.' },
          },
        ],
      },
      {
        title: { sv: 'Cykeltak vid stationen' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(-180),
        recordedAt: at(-397, '14:10'),
        updates: [
          { state: 'planned', updatedOn: day(-397) },
          { state: 'done', updatedOn: day(-172) },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-383, '12:00'),
        content: {
          summary: {
            sv: '311 svarade och satte 402 nålar, och nästan hälften sitter längs Ågatan. Där bygger vi nästa cykelväg, för 7,4 miljoner kronor.',
          },
          themes: themesAtDecision.map((theme) =>
            theme.key === 'osteras-centrum'
              ? {
                  ...theme,
                  response: { sv: 'Ja. Det blir en egen cykelbana, 1,4 kilometer, för 7,4 miljoner kronor.' },
                }
              : theme,
          ),
          use: { sv: 'Nålarna avgjorde mellan två sträckor som var lika farliga.' },
          nextSteps: { sv: 'Projektering, sedan bygge från Österås in mot stan.' },
          participants: 311,
          participation,
          achievedLevel: 'consult',
        },
      },
      {
        publishedAt: at(-350, '09:30'),
        changeNote: {
          sv: 'Kostnaden för Ågatan är rättad från 7,4 till 8,2 miljoner kronor: omläggningen av en vattenledning hade fallit bort. Beslutet påverkas inte.',
        },
        content: {
          summary: {
            sv: '311 svarade och satte 402 nålar, och nästan hälften sitter längs Ågatan. Där bygger vi nästa cykelväg, för 8,2 miljoner kronor.',
          },
          themes: themesAtDecision,
          use: { sv: 'Nålarna avgjorde mellan två sträckor som var lika farliga.' },
          nextSteps: { sv: 'Projektering, sedan bygge från Österås in mot stan.' },
          participants: 311,
          participation,
          notReached: {
            sv: 'Få barn svarade, fast sträckan går till deras skolor. Vi går nu dit med kartan innan vi ritar korsningarna.',
          },
          achievedLevel: 'consult',
        },
      },
    ],
  };
}
