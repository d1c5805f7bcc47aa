import type { DialogueRecord } from '../../../../dialogue-record';
import type { ResultContent, ResultTheme } from '../../../../schema/result-version';
import type { DemoCalendar } from '../../calendar';
import { demoFile } from '../../demo-file';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { texts as t } from './evening-buses.texts';
import { byAge, byArea, byChannel, byGender } from './participation';

const decidedThemes: readonly ResultTheme[] = [
  {
    key: 'last-bus',
    title: t.late,
    said: t.lateSaid,
    mentions: 343,
    response: t.lateResponse,
    outcome: 'yes',
  },
  {
    key: 'dark-stops',
    title: t.stop,
    said: t.stopSaid,
    mentions: 118,
    response: t.stopResponse,
    outcome: 'partly',
  },
  {
    key: 'night-bus',
    title: t.night,
    said: t.nightSaid,
    mentions: 67,
    response: t.nightResponse,
    outcome: 'no',
  },
  {
    key: 'on-call',
    title: t.call,
    said: t.callSaid,
    mentions: 52,
    response: t.callResponse,
    outcome: 'later',
  },
];

const content: ResultContent = {
  summary: t.summary,
  themes: decidedThemes,
  use: t.use,
  nextSteps: t.next,
  participants: 486,
  participation: [
    byAge({ child: 3, young: 141, adult: 168, middle: 121, older: 53 }),
    byGender({ women: 268, men: 203, other: 4, unsaid: 11 }),
    byArea({
      centrum: 71,
      osteras: 84,
      strandvallen: 38,
      astigen: 92,
      norrby: 98,
      skogshojden: 47,
      landsbygden: 52,
      skargarden: 4,
    }),
    byChannel({ sms: 291, web: 158, paper: 29, phone: 8 }),
  ],
  notReached: t.notReached,
  achievedLevel: 'consult',
};

/** Decided: a late bus on trial. In every language. */
export function eveningBuses({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'kollektivtrafik-pa-kvallen',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.ks,
    areas: [areas.whole],
    themes: [themes.trafik, themes.trygghet],
    targetGroups: [targetGroups.alla, targetGroups.unga],
    methods: ['sms_survey', 'survey'],
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
      name: 'Yusuf Barre',
      role: t.role,
      email: 'yusuf.barre@viken.example',
      phone: '0500-00 02 10',
    },
    publishedAt: at(-258, '08:30'),
    opensAt: startOf(-250),
    closesAt: endOf(-222),
    decisionExpectedOn: day(-165),
    feedbackPromisedOn: day(-150),
    feedbackGivenOn: day(-156),
    participants: 486,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: t.stepHold,
        description: t.stepHoldBody,
        startsAt: startOf(-270),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'survey',
        title: t.stepSurvey,
        startsAt: startOf(-250),
        endsAt: endOf(-222),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'sms_survey',
        title: t.stepSms,
        startsAt: startOf(-243),
        endsAt: endOf(-229),
      },
      { kind: 'compilation', mode: 'circle', title: t.stepCompilation, startsAt: startOf(-208) },
      { kind: 'decision', mode: 'triangle', title: t.stepDecision, startsAt: startOf(-163) },
      { kind: 'feedback', mode: 'circle', title: t.stepFeedback, startsAt: startOf(-156) },
    ],
    documents: [
      {
        title: t.protocol,
        fileName: 'protokollsutdrag-ks-131-kvallstrafik.pdf',
        mediaType: 'application/pdf',
        language: 'sv',
        content: demoFile('protokollsutdrag-ks-131-kvallstrafik.pdf'),
      },
    ],
    decisions: [
      {
        body: bodies.ks,
        decidedOn: day(-163),
        section: '§ 131',
        reference: `KS ${day(-163).slice(0, 4)}/0284`,
        outcome: t.outcome,
        grounds: t.grounds,
        document: 'protokollsutdrag-ks-131-kvallstrafik.pdf',
        recordedAt: at(-162, '09:05'),
      },
    ],
    actions: [
      {
        title: t.actionBus,
        responsible: t.responsible,
        dueOn: day(-70),
        recordedAt: at(-162, '09:30'),
        updates: [
          { state: 'planned', updatedOn: day(-162) },
          { state: 'started', updatedOn: day(-71), note: t.actionBusNote },
        ],
      },
      {
        title: t.actionLight,
        responsible: t.responsibleStreet,
        dueOn: day(-50),
        recordedAt: at(-162, '09:30'),
        updates: [
          { state: 'planned', updatedOn: day(-162) },
          { state: 'done', updatedOn: day(-54), note: t.actionLightNote },
        ],
      },
      {
        title: t.actionFollow,
        responsible: t.responsible,
        dueOn: day(110),
        recordedAt: at(-162, '09:30'),
        updates: [{ state: 'planned', updatedOn: day(-162) }],
      },
    ],
    results: [
      {
        publishedAt: at(-205, '15:00'),
        content: {
          ...content,
          summary: t.summaryFirst,
          use: undefined,
          nextSteps: t.pending,
          themes: decidedThemes.map((theme) => ({
            ...theme,
            response: t.pending,
            outcome: 'pending' as const,
          })),
        },
      },
      { publishedAt: at(-156, '10:00'), content, changeNote: t.change },
    ],
  };
}
