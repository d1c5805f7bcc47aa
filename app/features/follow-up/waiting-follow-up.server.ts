import { may, type HeldRole } from '~/features/accounts/role';
import { lastDayUntil } from '~/features/dialogues/public-part';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import { readDrafts } from '~/features/planning/draft/read-drafts.server';
import { addDaysToInstant, startOfDay, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { mayAsk } from './evaluation/run-evaluation.server';
import { followUpNames, reportFields } from './follow-up-fields';
import { findReported } from './report/report.queries.server';

/** How many dialogues wait for something, when the first of them ended, and which they are, that one first. */
export interface WaitingFollowUp {
  count: number;
  since: Instant | null;
  slugs: readonly string[];
}

/** What ended longer ago is history: nobody remembers enough of it. */
const daysToFollowUp = 365;

const reportNames: readonly string[] = Object.values(reportFields).map(({ name }) => name);

/** How many dialogues have ended of which nothing is written yet on how it went, among those in which someone with these roles answers for that. */
export async function countToFollowUp(
  db: Database,
  roles: readonly HeldRole[],
  now: Date,
): Promise<WaitingFollowUp> {
  const earliest = addDaysToInstant(toInstant(now), -daysToFollowUp);
  const ended = await readEnded(db, roles, now);
  return firstOf(
    ended.filter(({ closesAt, written }) => closesAt !== null && closesAt >= earliest && written.size === 0),
  );
}

/** How many reports have been begun and not published, among the same. */
export async function countReportDrafts(
  db: Database,
  roles: readonly HeldRole[],
  now: Date,
): Promise<WaitingFollowUp> {
  const ended = await readEnded(db, roles, now);
  return firstOf(ended.filter(({ written }) => reportNames.some((name) => written.has(name))));
}

/** The dialogues without a report that have ended, with the names of what is written on how they went. */
async function readEnded(db: Database, roles: readonly HeldRole[], now: Date) {
  const reported = await findReported(db, toInstant(now));
  const ended = (await readWorkDialogues(db, now)).filter(
    (dialogue) =>
      !reported.has(dialogue.id) && mayAsk(dialogue, now) && may(roles, 'record-decision', dialogue.id),
  );
  const drafts = await readDrafts(db, ended, followUpNames);
  return ended.map(({ id, slug, closesAt }) => {
    const values = [...(drafts.get(id)?.versions.values() ?? [])];
    const written = new Set(values.filter(({ value }) => value !== null).map(({ field }) => field));
    return { slug, closesAt, written };
  });
}

function firstOf(found: readonly { slug: string; closesAt: Instant | null }[]): WaitingFollowUp {
  const inTime = ({ closesAt }: { closesAt: Instant | null }) => closesAt ?? '';
  const sorted = found.toSorted((one, other) => (inTime(one) < inTime(other) ? -1 : 1));
  const closed = sorted[0]?.closesAt;
  return {
    count: found.length,
    since: closed == null ? null : startOfDay(lastDayUntil(closed)),
    slugs: sorted.map(({ slug }) => slug),
  };
}
