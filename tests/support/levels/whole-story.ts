import { expect } from '@playwright/test';

import { newAddress } from '../demo-inbox';
import { words as t } from '../words';
import { concludes, entersNotes, handsOver, saysWhose, sortsEverything, type Said } from './compile-story';
import { asksHowItWas, followsUp, saysHowItWas, stopsAsking, writesReport } from './follow-up-story';
import type { Story } from './level-test';
import { countsWhoCame, registers } from './meeting-story';
import { plansAction, recordsDecision, tellsParticipantsFirst, writesResult } from './outcome-story';
import { days, decisionStory, planStory } from './plan-story';
import type { PlannedDialogue } from './planned-dialogue';
import { asksForPublication, canNotApproveAlone, looksAndApproves } from './publish-story';

/** Where a dialogue is: for those who work on it, and for everyone. */
export interface Places {
  work: string;
  page: string;
}

/** An officer plans, a representative decides; nobody else may. Not published yet. */
export async function plansAndDecides(story: Story, dialogue: PlannedDialogue): Promise<Places> {
  const anna = await story.desk('anna');
  const plan = planStory(story, anna, dialogue);
  const work = await plan.opens();
  await plan.writesWhatItIsAbout();
  await plan.saysWhoDoesWhat();
  await plan.setsGoalsAndLevel();
  await plan.saysForWhom();
  await plan.choosesHow();
  await plan.setsDays();
  await plan.makesItPossibleForAll();
  await plan.writesThePage();

  // Nothing is published that no representative has answered for, and an officer can't answer in their place.
  await anna.open(`${work}/publicera`);
  await anna.findsNo(t('publishing:ask.send'));
  await anna.reads(t('publishing:obstacles.heading'), t('plan:lacks.decision'));
  await anna.open(`${work}/plan/gates`);
  await anna.reads(t('plan:gates.locked'));
  await (await story.desk('cem')).isTurnedAwayFrom('/sv/arbete/dialoger/ny');
  await (await story.desk('farah')).isTurnedAwayFrom(work);

  const decision = decisionStory(story, await story.desk('birgit'), dialogue, work);
  await decision.answersTheConditions();
  await decision.decidesTheLevel();
  return { work, page: work.replace('/arbete', '') };
}

/** It is asked for by one, looked at and approved by another, and there for everyone. */
export async function publishes(story: Story, { work, page }: Places, { title, level }: PlannedDialogue) {
  const anna = await story.desk('anna');
  await anna.open(work);
  await anna.reads(t('planning:overview.done', { count: 11, all: 11 }));
  await asksForPublication(anna, `${work}/publicera`);
  await canNotApproveAlone(anna, work, 'dialogue');
  await (await story.desk('disa')).isRefused(`${work}/publicera`, { gor: 'godkann' });
  await looksAndApproves(await story.desk('cem'), work, 'dialogue', [title]);
  // What their view reaches is promised on the page.
  const resident = await story.desk(null);
  await resident.open(page);
  await resident.reads(title, t(`ladder:levels.${level}.promise`));
}

/** What becomes of a dialogue in which one takes part at a meeting. */
export interface WhatBecomes {
  meeting: string;
  /** What is said at the meeting; the first by the resident who is followed. */
  said: readonly Said[];
  /** What is said in another way: where it comes from, and what. */
  more?: { from: string; said: readonly Said[] };
  decision: string;
  grounds: string;
  action: string;
  responsible: string;
  summary: string;
  lesson: string;
}

const allSaid = ({ said, more }: WhatBecomes) => [...said, ...(more?.said ?? [])];
const themesOf = (what: WhatBecomes) => [...new Set(allSaid(what).map(({ theme }) => theme))];

/** Someone registers, comes to the meeting, and is noted. @returns the address of who came */
export async function takesPart(
  story: Story,
  { work, page }: Places,
  { meeting, said }: WhatBecomes,
  meetingWork: string,
): Promise<string> {
  const email = newAddress();
  await story.passTo(days.opens);
  const resident = await story.desk(null);
  await registers(resident, page, { name: 'Maj-Britt', email });
  await story.mailedPath(email, '/anmalan/');

  await story.passTo(days.meeting + 1);
  const anna = await story.desk('anna');
  await countsWhoCame(anna, meetingWork, ['Maj-Britt'], 24);
  await entersNotes(anna, work, meeting, said);
  await saysWhose(anna, work, 1, 'Maj-Britt');
  return email;
}

/** What was said is sorted, concluded and handed over; who said it is told first what was noted. @returns the way to the page of who took part */
export async function compiles(
  story: Story,
  { work }: Places,
  { body }: PlannedDialogue,
  what: WhatBecomes,
  email: string,
): Promise<string> {
  await story.passTo(days.closes + 1);
  const anna = await story.desk('anna');
  const themes = themesOf(what);
  if (what.more !== undefined) await entersNotes(anna, work, what.more.from, what.more.said);
  await (await story.desk('birgit')).isRefused(`${work}/kategorier`, { gor: 'lagg-till' });
  await sortsEverything(anna, work, allSaid(what));
  await concludes(anna, work, themes);
  await handsOver(anna, work, body, themes);
  await (await story.desk('farah')).isRefused(`${work}/aterkoppling`, { gor: 'skicka' });
  await tellsParticipantsFirst(anna, work, 1);

  const resident = await story.desk(null);
  const own = await story.mailedPath(email, '/aterkoppling/');
  await resident.open(own);
  await resident.reads('Vi antecknade allt som sades på mötet.', what.said[0]?.text ?? '');
  return own;
}

/** The body's decision is recorded, what will be done is planned, and the result is published by two. */
export async function reportsBack(
  story: Story,
  { work, page }: Places,
  { body, level }: PlannedDialogue,
  what: WhatBecomes,
  own: string,
): Promise<void> {
  await story.passTo(days.decided + 1);
  const anna = await story.desk('anna');
  const cem = await story.desk('cem');
  const themes = themesOf(what);
  await cem.isTurnedAwayFrom(`${work}/beslut/ny`);
  await recordsDecision(anna, work, {
    ...what,
    body,
    day: story.day(days.decided),
    outcome: what.decision,
    themes,
  });
  await plansAction(anna, work, {
    title: what.action,
    responsible: what.responsible,
    due: story.day(days.decided + 200),
    decision: what.decision,
  });
  await writesResult(anna, work, { themes, summary: what.summary, level: t(`ladder:levels.${level}.name`) });
  await asksForPublication(anna, `${work}/resultat`);
  await canNotApproveAlone(anna, work, 'result');
  await looksAndApproves(cem, work, 'result', [what.summary, what.decision]);

  const resident = await story.desk(null);
  await resident.open(`${page}/resultat`);
  await resident.reads(what.summary, what.decision, what.grounds, what.action, what.responsible, ...themes);
  await resident.reads(t('results:page.feedbackKept'), t('results:page.levelKept'));
  // From what one said oneself, by its theme, to what came of it.
  await resident.open(own);
  await resident.reads(t('feedback:page.decided'));
  await resident.follow(themes[0] ?? '');
  expect(resident.path()).toBe(`${page}/resultat`);
}

/** Those who took part say what it was like, the kommun how it went; the report is published by two. */
export async function followsUpAndReports(
  story: Story,
  { work, page }: Places,
  { groups, goal }: PlannedDialogue,
  { lesson }: WhatBecomes,
  email: string,
): Promise<void> {
  const anna = await story.desk('anna');
  await asksHowItWas(anna, work, 1);
  const resident = await story.desk(null);
  await saysHowItWas(resident, await story.mailedPath(email, '/utvardera/'));
  await stopsAsking(anna, work);
  await followsUp(anna, work, { groups, lesson });
  const words = 'Mötet passade de flesta.';
  await writesReport(anna, work, { reportMethods: words });
  await asksForPublication(anna, `${work}/rapport`);
  await canNotApproveAlone(anna, work, 'report');
  await looksAndApproves(await story.desk('cem'), work, 'report', [words]);
  await resident.open(page);
  await resident.follow(t('dialogues:page.readReport'));
  await resident.reads(words, goal, lesson);
  expect(resident.path()).toBe(`${page}/rapport`);
}
