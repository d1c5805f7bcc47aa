import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { findDialoguesWithResult } from './dialogue-detail.queries.server';
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
  const [overviews, withResult] = await Promise.all([
    findPublicDialogues(db, now),
    findDialoguesWithResult(db, now),
  ]);
  return overviews.map((overview) => ({
    overview,
    summary: summariseDialogue(overview, reading, withResult.has(overview.row.id)),
  }));
}

/** One dialogue that everyone may see, or null when there is none such. */
export async function readSummary(db: Database, slug: string, reading: Reading): Promise<ReadSummary | null> {
  const now = toInstant(reading.now);
  const overview = await findPublicDialogue(db, slug, now);
  if (overview === null) return null;
  const withResult = await findDialoguesWithResult(db, now);
  return { overview, summary: summariseDialogue(overview, reading, withResult.has(overview.row.id)) };
}
