import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { demoFile } from '../../demo-file';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';
import { texts as t } from './residents-budget-astigen.texts';

/** Finished: a participatory budget, all built. In every language. */
export function residentsBudgetAstigen({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'medborgarbudget-astigen',
    sourceLanguage: 'sv',
    influenceLevel: 'codecide',
    body: bodies.kf,
    areas: [areas.astigen],
    themes: [themes.park, themes.fritid, themes.demokrati],
    targetGroups: [targetGroups.boende, targetGroups.barn, targetGroups.nyanlanda],
    methods: ['participatory_budget', 'proposal_box'],
    title: t.title,
    question: t.question,
    purpose: t.purpose,
    about: t.about,
    audience: t.audience,
    participation: t.participation,
    resultUse: t.resultUse,
    influenceable: t.influenceable,
    fixed: t.fixed,
    contact: {
      name: 'Leyla Warsame',
      role: t.role,
      email: 'leyla.warsame@viken.example',
      phone: '0500-00 03 15',
    },
    publishedAt: at(-690, '09:00'),
    opensAt: startOf(-680),
    closesAt: endOf(-600),
    decisionExpectedOn: day(-570),
    feedbackPromisedOn: day(-365),
    feedbackGivenOn: day(-370),
    participants: 612,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: t.stepHold,
        description: t.stepHoldBody,
        startsAt: startOf(-715),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'proposal_box',
        influenceLevel: 'influence',
        title: t.stepMeeting,
        place: t.place,
        startsAt: at(-662, '17:30'),
        endsAt: at(-662, '20:00'),
        hasTime: true,
        attended: 74,
      },
      {
        kind: 'collection',
        mode: 'triangle',
        method: 'participatory_budget',
        title: t.stepVote,
        startsAt: startOf(-621),
        endsAt: endOf(-600),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: t.stepCount,
        place: t.place,
        startsAt: at(-599, '18:00'),
        hasTime: true,
      },
      { kind: 'decision', mode: 'triangle', title: t.stepDecision, startsAt: startOf(-571) },
      { kind: 'feedback', mode: 'circle', title: t.stepFeedback, startsAt: startOf(-370) },
    ],
    documents: [
      {
        title: t.figures,
        fileName: 'deltagande-medborgarbudget-astigen.csv',
        mediaType: 'text/csv',
        language: 'sv',
        content: demoFile('deltagande-medborgarbudget-astigen.csv'),
      },
    ],
    decisions: [
      {
        body: bodies.kf,
        decidedOn: day(-571),
        section: '§ 37',
        reference: `KS ${day(-571).slice(0, 4)}/0061`,
        outcome: t.outcome,
        grounds: t.grounds,
        recordedAt: at(-570, '08:50'),
      },
    ],
    actions: [
      {
        title: t.actionBuild,
        responsible: t.responsible,
        dueOn: day(-360),
        recordedAt: at(-570, '09:10'),
        updates: [
          { state: 'planned', updatedOn: day(-570) },
          { state: 'started', updatedOn: day(-480) },
          { state: 'done', updatedOn: day(-372), note: t.actionDone },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-370, '12:00'),
        content: {
          summary: t.summary,
          themes: [
            {
              key: 'barbecue',
              title: t.grill,
              said: t.grillSaid,
              mentions: 341,
              response: t.grillResponse,
              outcome: 'yes',
            },
            {
              key: 'table-tennis',
              title: t.pingpong,
              said: t.pingpongSaid,
              mentions: 287,
              response: t.pingpongResponse,
              outcome: 'yes',
            },
            {
              key: 'greenhouse',
              title: t.green,
              said: t.greenSaid,
              mentions: 244,
              response: t.greenResponse,
              outcome: 'yes',
            },
            {
              key: 'paddling-pool',
              title: t.pool,
              said: t.poolSaid,
              mentions: 26,
              response: t.poolResponse,
              outcome: 'no',
            },
          ],
          use: t.use,
          nextSteps: t.next,
          participants: 612,
          participation: [
            byAge(
              { child: 96, young: 148, adult: 203, middle: 134, older: 31 },
              { child: 0.05, young: 0.2, adult: 0.31, middle: 0.26, older: 0.18 },
            ),
            byGender({ women: 318, men: 279, other: 2, unsaid: 13 }),
            byChannel({ web: 402, meeting: 210 }),
          ],
          notReached: t.notReached,
          achievedLevel: 'codecide',
        },
      },
    ],
  };
}
