import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: children shared out a sum for their schoolyard. */
export function schoolyardVote({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const themesFor = (forest: string): NonNullable<DialogueRecord['results']>[number]['content']['themes'] => [
    {
      key: 'forest',
      title: { sv: 'Skogen bakom matsalen' },
      said: { sv: '163 barn ville kunna bygga kojor där.' },
      mentions: 163,
      response: { sv: forest },
      outcome: 'yes',
    },
    {
      key: 'parkour',
      title: { sv: 'En parkourbana' },
      said: { sv: '141 röster, flest i årskurs 5 och 6.' },
      mentions: 141,
      response: { sv: 'Ja. Den ligger på baksidan, så att den som är liten slipper vara i vägen.' },
      outcome: 'yes',
    },
    {
      key: 'calm',
      title: { sv: 'Någonstans att vara ensam' },
      said: { sv: '”Ibland vill man bara inte.”' },
      mentions: 37,
      response: {
        sv: 'Ja, fast den inte kom bland de två. Rektorn betalar tre kojbänkar av skolans egna pengar.',
      },
      outcome: 'partly',
    },
    {
      key: 'pool',
      title: { sv: 'Pool' },
      said: { sv: 'Alla i 2A.' },
      mentions: 24,
      response: {
        sv: 'Nej. En pool måste vaktas hela tiden och kostar mer än skolan. Men 2A får tre extra simlektioner.',
      },
      outcome: 'no',
    },
  ];
  const participation = [
    byAge({ child: 301, young: 2 }, null),
    byGender({ women: 149, men: 147, other: 3, unsaid: 4 }, null),
    byChannel({ meeting: 303 }),
  ];
  return {
    slug: 'skolgarden-pa-skogshojden',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.bun,
    areas: [areas.skogshojden],
    themes: [themes.skola, themes.park],
    targetGroups: [targetGroups.barn],
    methods: ['participatory_budget', 'vote_on_alternatives'],
    title: { sv: 'Barnen bestämde över skolgården på Skogshöjden' },
    question: { sv: 'Vad ska ni leka med på rasten?' },
    purpose: {
      sv: 'Eleverna fördelar själva 400 000 kronor på sin skolgård och lär sig hur en budget görs.',
    },
    about: {
      sv: 'Skolgården hade en asfaltplan, två mål och en pöl. Eleverna fick veta vad saker kostar, räknade på det i matematiken och röstade med riktiga röstkort bakom skärm.',
    },
    audience: { sv: 'Alla elever i Skogshöjdsskolan, från förskoleklass till sexan.' },
    participation: {
      sv: 'Varje klass hade två lektioner. Elever i anpassad grundskola röstade med bildstöd, och den som var sjuk fick rösta veckan efter.',
    },
    resultUse: { sv: 'Nämnden köper det eleverna röstar fram, så långt pengarna räcker.' },
    influenceable: { sv: ['vad som byggs', 'var på gården'] },
    fixed: { sv: ['400 000 kronor', 'säkerhetsreglerna', 'brandbilens väg'] },
    contact: {
      name: 'Anna-Karin Stål',
      role: { sv: 'rektor' },
      email: 'anna-karin.stal@viken.example',
      phone: '0500-00 14 55',
    },
    publishedAt: at(-770, '08:00'),
    opensAt: startOf(-765),
    closesAt: endOf(-740),
    decisionExpectedOn: day(-715),
    feedbackPromisedOn: day(-705),
    feedbackGivenOn: day(-708),
    participants: 303,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Nämnden gav eleverna pengarna' },
        description: { sv: 'BUN § 18.' },
        startsAt: startOf(-780),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        influenceLevel: 'influence',
        title: { sv: 'Klassernas förslag och uträkningar' },
        startsAt: startOf(-760),
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'vote_on_alternatives',
        title: { sv: 'Valdag i idrottshallen' },
        place: { sv: 'Idrottshallen, Skogshöjdsskolan.' },
        startsAt: at(-744, '08:30'),
        endsAt: at(-744, '14:00'),
        hasTime: true,
        attended: 287,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Sexan räknade rösterna' },
        startsAt: startOf(-740),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade som barnen röstade' },
        startsAt: startOf(-716),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Ordföranden berättade i aulan' },
        startsAt: at(-708, '09:00'),
        hasTime: true,
        attended: 305,
      },
    ],
    decisions: [
      {
        body: bodies.bun,
        decidedOn: day(-716),
        section: '§ 31',
        reference: `BUN ${day(-716).slice(0, 4)}/0070`,
        outcome: { sv: 'Skogsgården och parkourbanan byggs för 396 000 kronor.' },
        grounds: { sv: 'Det var de två förslag som fick flest röster.' },
        recordedAt: at(-714, '15:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Öppna skogen' },
        responsible: { sv: 'Fastighetsenheten' },
        dueOn: day(-620),
        recordedAt: at(-714, '15:10'),
        updates: [
          { state: 'planned', updatedOn: day(-714) },
          { state: 'done', updatedOn: day(-634) },
        ],
      },
      {
        title: { sv: 'Bygga parkourbanan' },
        responsible: { sv: 'Fastighetsenheten' },
        dueOn: day(-600),
        recordedAt: at(-714, '15:10'),
        updates: [
          { state: 'planned', updatedOn: day(-714) },
          { state: 'done', updatedOn: day(-611) },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-708, '10:00'),
        content: {
          summary: {
            sv: '303 elever röstade, nästan alla på skolan. Skogen öppnas och en parkourbana byggs, tillsammans 396 000 kronor.',
          },
          themes: themesFor('Ja. Stängslet flyttas 30 meter in i skogen.'),
          participants: 303,
          participation,
          achievedLevel: 'codecide',
        },
      },
      {
        publishedAt: at(-660, '10:00'),
        changeNote: {
          sv: 'Skogen blev mindre än vi sa: fornlämningen i norr får inte röras. Länsstyrelsen sa nej, och eleverna fick välja om stängslets väg.',
        },
        content: {
          summary: {
            sv: '303 elever röstade, nästan alla på skolan. Skogen öppnas, 20 meter i stället för 30, och en parkourbana byggs.',
          },
          themes: themesFor(
            'Ja, men 20 meter in i stället för 30. Längre in ligger en grav från järnåldern.',
          ),
          nextSteps: { sv: 'Sexan väljer färg på banan.' },
          participants: 303,
          participation,
          achievedLevel: 'codecide',
        },
      },
    ],
  };
}
