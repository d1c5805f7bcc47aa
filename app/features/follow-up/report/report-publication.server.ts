import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { isSameContent } from '~/features/dialogues/same-content';
import { announce } from '~/features/notifications/announce.server';
import type { PublicationHandler, PublishedDialogue } from '~/features/publishing/publication-handler.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Instant, Localized } from '~db/columns';
import type { ReportContent } from '~db/schema/report-version';

import { summariseEvaluation } from '../evaluation/read-evaluation.server';
import { mayAsk } from '../evaluation/run-evaluation.server';
import { readToldAnswers } from '../evaluation/told-answers.server';
import { readCounted, readKnown } from '../figures/read-counted.server';
import { readFollowUpDraft } from '../read-follow-up.server';
import { reportContent, reportObstacles, type ReportObstacle } from './report-content';
import { findReports, insertReport } from './report.queries.server';

/** Later than any report: whatever has been published so far. */
const ever: Instant = '9999';

/** The report as it would be published now. */
export async function readReportContent(
  db: Database,
  dialogue: PublishedDialogue,
  now: Date,
): Promise<ReportContent> {
  const [draft, evaluated, { respondents }, known] = await Promise.all([
    readFollowUpDraft(db, dialogue),
    summariseEvaluation(db, dialogue.id),
    readCounted(db, dialogue),
    readKnown(db, dialogue, now),
  ]);
  return reportContent(draft, { ...evaluated, ...(respondents.length === 0 ? {} : { respondents }) }, known);
}

/** What stops a report from being published. */
export async function readReportObstacles(
  db: Database,
  dialogue: PublishedDialogue,
  content: ReportContent,
  now: Date,
): Promise<readonly ReportObstacle[]> {
  const [work, { isOpen: isAsking }] = await Promise.all([
    readWorkDialogue(db, dialogue.slug, now),
    readToldAnswers(db, dialogue.id),
  ]);
  if (work === null) return [{ kind: 'not-over' }];
  const { level, sourceLanguage: source } = work;
  return reportObstacles(content, { isOver: mayAsk(work, now), isAsking, source, level });
}

/** The report on how a dialogue was held: published for the first time, or as a new version. */
export const reportPublication: PublicationHandler<ReportContent> = {
  path: '/publicera',
  async snapshot(db, dialogue, { now }) {
    const content = await readReportContent(db, dialogue, now);
    const newest = (await findReports(db, dialogue.id, ever)).at(-1);
    return newest !== undefined && isSameContent(newest.content, content) ? null : content;
  },
  async needsNote(db, dialogue) {
    return (await findReports(db, dialogue.id, ever)).length > 0;
  },
  obstacles: (db, dialogue, content, { now }) => readReportObstacles(db, dialogue, content, now),
  async carryOut(trx, dialogue, what, { now }) {
    await publishReport(trx, dialogue, what, now);
  },
};

/** Adds a version of a report, which everyone can read from then on. Those who follow the dialogue are told. */
export async function publishReport(
  trx: Database,
  { id: dialogueId }: Pick<PublishedDialogue, 'id'>,
  what: { content: ReportContent; note: Localized | null },
  now: Date,
): Promise<void> {
  const before = await findReports(trx, dialogueId, ever);
  const version = (before.at(-1)?.version ?? 0) + 1;
  const id = newId();
  const at = toInstant(now);
  await insertReport(trx, { id, dialogueId, version, publishedAt: at }, what);
  const key = `report_published:${id}`;
  await announce(trx, { key, dialogueId, kind: 'report_published', subjectId: id, dueAt: at }, at);
  await bumpContentVersion(trx);
}
