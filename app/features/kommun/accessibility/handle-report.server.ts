import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { HandledReport, ReceivedReport } from './accessibility-report';
import {
  findHandledReports,
  findOpenReports,
  findReport,
  setHandled,
} from './accessibility-report.queries.server';
import { readReference } from './report-reference';

/** Reports on accessibility that wait for someone, the oldest first. */
export function listOpenReports(db: Database): Promise<readonly ReceivedReport[]> {
  return findOpenReports(db);
}

/** Few enough for one page; older ones are in the log. */
const mostHandled = 50;

/** Reports that have been handled, the latest first. */
export function listHandledReports(db: Database): Promise<readonly HandledReport[]> {
  return findHandledReports(db, mostHandled);
}

/** What became of marking a report. */
export type HandledOutcome =
  { kind: 'handled' | 'handled-before'; reference: string } | { kind: 'unknown'; typed: string };

/**
 * Marks a report as handled. One that already is keeps its time.
 *
 * @param typed the reference as a person wrote it
 */
export async function handleReport(
  db: Database,
  typed: string,
  { now }: { now: Date },
): Promise<HandledOutcome> {
  const reference = readReference(typed);
  if (reference === null) return { kind: 'unknown', typed };
  if (await setHandled(db, reference, toInstant(now))) return { kind: 'handled', reference };
  return (await findReport(db, reference)) === null
    ? { kind: 'unknown', typed }
    : { kind: 'handled-before', reference };
}
