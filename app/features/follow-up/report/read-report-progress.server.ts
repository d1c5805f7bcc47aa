import { readDraft } from '~/features/planning/draft/change-draft.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { reportFields } from '../follow-up-fields';
import { findReports } from './report.queries.server';

/** How far the report of a dialogue has come. */
export async function readReportProgress(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string },
  now: Date,
): Promise<'none' | 'begun' | 'public'> {
  const names = Object.values(reportFields).map(({ name }) => name);
  const [versions, draft] = await Promise.all([
    findReports(db, dialogue.id, toInstant(now)),
    readDraft(db, dialogue, names),
  ]);
  if (versions.length > 0) return 'public';
  return [...draft.versions.values()].some(({ value }) => value !== null) ? 'begun' : 'none';
}
