import { randomInt } from 'node:crypto';

import { toInstant } from '~/platform/clock';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { Database } from '~db/client';

import type { AccessibilityReport, ReportProblem, TypedReport } from './accessibility-report';
import { findReport, insertReport } from './accessibility-report.queries.server';
import { parseReport } from './accessibility-report.schema';
import { makeReference, readReference } from './report-reference';

/** A class at school may each send one; a program may not send thousands. */
const usualLimit = createRateLimit({ times: 60, seconds: 60 * 60 });

/** References that are taken, one after another, before something must be wrong. */
const mostTries = 10;

/** What became of what was sent. */
export type ReportOutcome =
  | { kind: 'received'; reference: string }
  /** `status` is the answer's: 429 when the network has sent too many, else 422. */
  | { kind: 'refused'; status: 422 | 429; problems: readonly ReportProblem[] };

interface Reporting {
  /** The language of the page. */
  language: string;
  now: Date;
  /** The visitor's network; counted, never stored. */
  network: string;
  /** Whether the field that people don't see was filled in. */
  trapped: boolean;
  limit?: RateLimit;
  random?: (below: number) => number;
}

/**
 * Receives a report of something that someone could not use. What is wrong with it comes first, so that only a right one counts towards the limit and
 * nobody is locked out by their own slips.
 */
export async function reportAccessibility(
  db: Database,
  typed: TypedReport,
  reporting: Reporting,
): Promise<ReportOutcome> {
  const { network, trapped, limit = usualLimit } = reporting;
  const parsed = parseReport(typed);
  if (parsed.kind === 'wrong') return { kind: 'refused', status: 422, problems: parsed.problems };
  // A browser may have filled in the trap for a person: told so, they can send once more.
  if (trapped) return refused(422, 'looks-automatic');
  if (!(await limit.allows(network))) return refused(429, 'too-many');
  return { kind: 'received', reference: await store(db, parsed.report, reporting) };
}

async function store(
  db: Database,
  report: AccessibilityReport,
  { language, now, random = (below) => randomInt(below) }: Reporting,
): Promise<string> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const reference = makeReference(random);
    if (
      await insertReport(db, { ...report, reference, language, receivedAt: toInstant(now), handledAt: null })
    )
      return reference;
  }
  throw new Error(`no free reference in ${mostTries} tries`);
}

function refused(status: 422 | 429, code: 'looks-automatic' | 'too-many'): ReportOutcome {
  return { kind: 'refused', status, problems: [{ field: null, code }] };
}

/** The reference of a report that has been received, in its right form; null when there is none such. */
export async function findReceived(db: Database, typed: string | null): Promise<string | null> {
  const reference = readReference(typed ?? '');
  return reference === null ? null : ((await findReport(db, reference))?.reference ?? null);
}
