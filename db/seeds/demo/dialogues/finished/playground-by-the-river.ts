import type { DialogueRecord } from '../../../../dialogue-record';
import type { ResultContent, ResultTheme } from '../../../../schema/result-version';
import type { DemoCalendar } from '../../calendar';
import { demoFile } from '../../demo-file';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byChannel, byGender } from './participation';
import { decisionTexts, resultTexts, themeTexts } from './playground-by-the-river.result-texts';
import { stepTexts, texts } from './playground-by-the-river.texts';

const t = themeTexts;

const decidedThemes: readonly ResultTheme[] = [
  {
    key: 'shade',
    title: t.shade,
    said: t.shadeSaid,
    mentions: 153,
    response: t.shadeResponse,
    outcome: 'yes',
  },
  {
    key: 'fence',
    title: t.fence,
    said: t.fenceSaid,
    mentions: 97,
    response: t.fenceResponse,
    outcome: 'yes',
  },
  {
    key: 'swings',
    title: t.swings,
    said: t.swingsSaid,
    mentions: 61,
    response: t.swingsResponse,
    outcome: 'yes',
  },
  {
    key: 'toilet',
    title: t.toilet,
    said: t.toiletSaid,
    mentions: 44,
    response: t.toiletResponse,
    outcome: 'later',
  },
  {
    key: 'ground',
    title: t.ground,
    said: t.groundSaid,
    mentions: 29,
    response: t.groundResponse,
    outcome: 'partly',
  },
];

const undecidedThemes = decidedThemes.map((theme): ResultTheme => ({
  ...theme,
  response: t.pending,
  outcome: 'pending',
}));

const progress: Readonly<Record<string, ResultTheme['response']>> = {
  shade: t.shadeDone,
  swings: t.swingsStarted,
};
const presentThemes = decidedThemes.map((theme) => ({
  ...theme,
  response: progress[theme.key] ?? theme.response,
}));

const participation = [
  byAge({ child: 58, young: 16, adult: 112, middle: 41, older: 24 }),
  byGender({ women: 151, men: 94, other: 3, unsaid: 3 }),
  byArea({ astigen: 138, centrum: 52, norrby: 27, osteras: 19, landsbygden: 11, skargarden: 4 }),
  byChannel({ web: 171, paper: 43, meeting: 37 }),
];

const firstCount = [
  byAge({ child: 58, young: 16, adult: 112, middle: 40, older: 23 }),
  byGender({ women: 150, men: 93, other: 3, unsaid: 3 }),
  byArea({ astigen: 137, centrum: 51, norrby: 27, osteras: 19, landsbygden: 11, skargarden: 4 }),
  byChannel({ web: 171, paper: 41, meeting: 37 }),
];

const decided: ResultContent = {
  summary: resultTexts.summaryDecided,
  themes: decidedThemes,
  use: resultTexts.use,
  nextSteps: resultTexts.nextDecided,
  participants: 251,
  participation,
  notReached: resultTexts.notReached,
  achievedLevel: 'consult',
};

/** Decided: fence and shade done, swings on their way, toilet later. In every language. */
export function playgroundByTheRiver({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'lekplatsen-vid-an',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.tn,
    areas: [areas.astigen],
    themes: [themes.park, themes.fritid],
    targetGroups: [targetGroups.barn, targetGroups.foraldrar, targetGroups.boende],
    methods: ['survey', 'idea_seminar'],
    title: texts.title,
    question: texts.question,
    purpose: texts.purpose,
    about: texts.about,
    audience: texts.audience,
    participation: texts.participation,
    resultUse: texts.resultUse,
    influenceable: texts.influenceable,
    fixed: texts.fixed,
    contact: {
      name: 'Karin Ekholm',
      role: texts.role,
      email: 'karin.ekholm@viken.example',
      phone: '0500-00 01 20',
    },
    publishedAt: at(-336, '09:00'),
    opensAt: startOf(-325),
    closesAt: endOf(-286),
    decisionExpectedOn: day(-210),
    feedbackPromisedOn: day(-200),
    feedbackGivenOn: day(-203),
    participants: 251,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: stepTexts.hold,
        description: stepTexts.holdBody,
        startsAt: startOf(-345),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'survey',
        title: stepTexts.survey,
        startsAt: startOf(-325),
        endsAt: endOf(-286),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_seminar',
        title: stepTexts.meeting,
        description: stepTexts.meetingAbout,
        place: stepTexts.meetingPlace,
        startsAt: at(-303, '16:30'),
        endsAt: at(-303, '18:30'),
        hasTime: true,
        attended: 37,
      },
      { kind: 'compilation', mode: 'circle', title: stepTexts.compilation, startsAt: startOf(-272) },
      { kind: 'decision', mode: 'triangle', title: stepTexts.decision, startsAt: startOf(-210) },
      { kind: 'feedback', mode: 'circle', title: stepTexts.feedback, startsAt: startOf(-203) },
    ],
    documents: [
      {
        title: texts.protocol,
        fileName: 'protokollsutdrag-tn-48-lekplatsen-vid-an.pdf',
        mediaType: 'application/pdf',
        language: 'sv',
        content: demoFile('protokollsutdrag-tn-48-lekplatsen-vid-an.pdf'),
      },
      {
        title: texts.figures,
        fileName: 'deltagande-lekplatsen-vid-an.csv',
        mediaType: 'text/csv',
        language: 'sv',
        content: demoFile('deltagande-lekplatsen-vid-an.csv'),
      },
    ],
    decisions: [
      {
        body: bodies.tn,
        decidedOn: day(-210),
        section: '§ 48',
        reference: `TN ${day(-210).slice(0, 4)}/0117`,
        outcome: decisionTexts.outcome,
        grounds: decisionTexts.grounds,
        document: 'protokollsutdrag-tn-48-lekplatsen-vid-an.pdf',
        recordedAt: at(-208, '10:20'),
      },
    ],
    actions: [
      {
        title: decisionTexts.fence,
        responsible: decisionTexts.responsible,
        dueOn: day(-110),
        recordedAt: at(-208, '10:40'),
        updates: [
          { state: 'planned', updatedOn: day(-208) },
          { state: 'started', updatedOn: day(-160) },
          { state: 'done', updatedOn: day(-121), note: decisionTexts.fenceDone },
        ],
      },
      {
        title: decisionTexts.trees,
        responsible: decisionTexts.responsible,
        dueOn: day(-60),
        recordedAt: at(-208, '10:40'),
        updates: [
          { state: 'planned', updatedOn: day(-208) },
          { state: 'started', updatedOn: day(-140), note: decisionTexts.treesStarted },
          { state: 'done', updatedOn: day(-64), note: decisionTexts.treesDone },
        ],
      },
      {
        title: decisionTexts.climbing,
        responsible: decisionTexts.responsible,
        dueOn: day(-40),
        recordedAt: at(-208, '10:40'),
        updates: [
          { state: 'planned', updatedOn: day(-208) },
          { state: 'started', updatedOn: day(-58) },
          { state: 'done', updatedOn: day(-46), note: decisionTexts.climbingDone },
        ],
      },
      {
        title: decisionTexts.swings,
        responsible: decisionTexts.responsible,
        dueOn: day(95),
        recordedAt: at(-208, '10:40'),
        updates: [
          { state: 'planned', updatedOn: day(-208) },
          { state: 'started', updatedOn: day(-38), note: decisionTexts.swingsStarted },
        ],
      },
      {
        title: decisionTexts.path,
        responsible: decisionTexts.responsible,
        dueOn: day(95),
        recordedAt: at(-208, '10:40'),
        updates: [
          { state: 'planned', updatedOn: day(-208) },
          { state: 'planned', updatedOn: day(-38), note: decisionTexts.pathDelayed },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-265, '13:00'),
        content: {
          ...decided,
          summary: resultTexts.summaryAnswers,
          themes: undecidedThemes,
          use: resultTexts.useAnswers,
          nextSteps: resultTexts.nextAnswers,
          participants: 249,
          participation: firstCount,
        },
      },
      { publishedAt: at(-203, '11:00'), content: decided, changeNote: resultTexts.changeDecision },
      {
        publishedAt: at(-37, '14:30'),
        content: { ...decided, themes: presentThemes, nextSteps: resultTexts.nextNow },
        changeNote: resultTexts.changePlan,
      },
    ],
  };
}
