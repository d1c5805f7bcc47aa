import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel } from './participation';

/** Finished: a proposal box and a vote on a name. */
export function bridgeName({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'vad-ska-bron-heta',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.ks,
    areas: [areas.strandvallen, areas.centrum],
    themes: [themes.demokrati, themes.trafik],
    targetGroups: [targetGroups.alla, targetGroups.barn],
    methods: ['proposal_box', 'vote_on_alternatives'],
    title: { sv: 'Vad ska den nya bron heta?' },
    question: { sv: 'Vilket namn vill du säga varje dag?' },
    purpose: { sv: 'Bron mellan Centrum och Strandvallen ska få ett namn som ni har gett den.' },
    about: {
      sv: 'Gångbron är 84 meter lång och har kallats ”bron” i två år. Det räcker inte för ambulansen, som behöver ett namn att köra till. Namnberedningen gallrade inget, men två förslag krockade med namn som redan finns.',
    },
    audience: { sv: 'Alla som går över den, också på cykel, i barnvagn eller på skridskor under den.' },
    participation: {
      sv: 'Lämna ett namn i lådan på bron eller på kommunens webbplats. De fem namn som fått flest underskrifter går till omröstning, på bron, på biblioteket och på kommunens webbplats.',
    },
    resultUse: { sv: 'Kommunstyrelsen har lovat att besluta som omröstningen går.' },
    influenceable: { sv: ['namnet'] },
    fixed: { sv: ['god ortnamnssed', 'att två platser inte får heta samma sak'] },
    contact: {
      name: 'Ulla-Britt Frisk',
      role: { sv: 'lantmätare, namnberedningen' },
      email: 'ulla-britt.frisk@viken.example',
      phone: '0500-00 13 09',
    },
    publishedAt: at(-1390, '08:00'),
    opensAt: startOf(-1385),
    closesAt: endOf(-1330),
    decisionExpectedOn: day(-1300),
    feedbackPromisedOn: day(-1290),
    feedbackGivenOn: day(-1296),
    participants: 1208,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen lämnade namnet till er' },
        description: { sv: 'KS § 9.' },
        startsAt: startOf(-1396),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'proposal_box',
        influenceLevel: 'influence',
        title: { sv: 'Lämna förslag på namn' },
        startsAt: startOf(-1385),
        endsAt: endOf(-1357),
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'vote_on_alternatives',
        title: { sv: 'Rösta om brons namn' },
        startsAt: startOf(-1350),
        endsAt: endOf(-1330),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Rösterna räknades på bron' },
        startsAt: at(-1329, '12:00'),
        hasTime: true,
        attended: 55,
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen beslutade om namnet' },
        startsAt: startOf(-1302),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Skylten avtäcktes' },
        startsAt: at(-1296, '14:00'),
        hasTime: true,
        attended: 210,
      },
    ],
    decisions: [
      {
        body: bodies.ks,
        decidedOn: day(-1302),
        section: '§ 24',
        reference: `KS ${day(-1302).slice(0, 4)}/0018`,
        outcome: { sv: 'Bron heter Lovisas bro.' },
        grounds: { sv: 'Namnet fick 534 av 1 208 röster. Lovisa Berg rodde folk över sundet i fyrtio år.' },
        recordedAt: at(-1300, '09:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Skyltar, och en båt i smide' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(-1290),
        recordedAt: at(-1300, '09:10'),
        updates: [
          { state: 'done', updatedOn: day(-1296), note: { sv: 'Lovisas dotterdotter klippte bandet.' } },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-1296, '16:00'),
        content: {
          summary: {
            sv: '214 namn kom in och 1 208 röstade. Bron heter Lovisas bro, efter en roddare som 534 av er ville minnas.',
          },
          themes: [
            {
              key: 'lovisa',
              title: { sv: 'Lovisas bro' },
              said: { sv: '534 röster. ”Hon tog fem öre och berättade nyheterna på köpet.”' },
              mentions: 534,
              response: { sv: 'Ja. Skylten sitter.' },
              outcome: 'yes',
            },
            {
              key: 'suckarnas',
              title: { sv: 'Suckarnas bro' },
              said: { sv: '302 röster, de flesta från gymnasiet före ett matteprov.' },
              mentions: 302,
              response: { sv: 'Inte bron. Men den tredje bänken från Centrum heter så nu, på er begäran.' },
              outcome: 'partly',
            },
            {
              key: 'bridge-face',
              title: { sv: 'Bro McBroface' },
              said: { sv: '88 skrev under, och skrattade.' },
              mentions: 88,
              response: {
                sv: 'Nej. Ett skämt håller inte i femtio år, och larmcentralen måste kunna höra namnet rätt. Det kom inte bland de fem, men vi har sparat det.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Omröstningen avgjorde ensam.' },
          participants: 1208,
          participation: [
            byAge({ child: 274, young: 231, adult: 288, middle: 241, older: 174 }),
            byChannel({ web: 871, meeting: 337 }),
          ],
          achievedLevel: 'codecide',
        },
      },
    ],
  };
}
