import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { findDialoguesWithReport, findDialoguesWithResult } from './dialogue-detail.queries.server';
import type { DialogueSummary } from './dialogue-summary';
import { findPublicDialogue, findPublicDialogues, type DialogueOverview } from './dialogue.queries.server';
import { summariseDialogue, type Reading } from './summarise-dialogue.server';

/** A dialogue that everyone may see: what is on record, and its words in the reader's language. */
export interface ReadSummary {
  overview: DialogueOverview;
  summary: DialogueSummary;
}

/** Every dialogue that everyone may see. */
export async function readSummaries(db: Database, reading: Reading): Promise<ReadSummary[]> {
  const now = toInstant(reading.now);
  const [overviews, told] = await Promise.all([findPublicDialogues(db, now), readTold(db, now)]);
  return overviews.map((overview) => ({
    overview,
    summary: summariseDialogue(overview, reading, told(overview)),
  }));
}

/** One dialogue that everyone may see, or null when there is none such. */
export async function readSummary(db: Database, slug: string, reading: Reading): Promise<ReadSummary | null> {
  const now = toInstant(reading.now);
  const overview = await findPublicDialogue(db, slug, now);
  if (overview === null) return null;
  const told = await readTold(db, now);
  return { overview, summary: summariseDialogue(overview, reading, told(overview)) };
}

/** What has been told of each dialogue afterwards: its result, and the report on how it was held. */
async function readTold(db: Database, now: Instant) {
  const [withResult, withReport] = await Promise.all([
    findDialoguesWithResult(db, now),
    findDialoguesWithReport(db, now),
  ]);
  return ({ row: { id } }: DialogueOverview) => ({
    hasResult: withResult.has(id),
    hasReport: withReport.has(id),
  });
}
