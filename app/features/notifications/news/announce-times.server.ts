import { addDaysToInstant, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { NewsKind } from '~db/schema/follower';

import { announce } from '../announce.server';
import { closingDays, closingTold, openingTold } from './news-times';
import { findTurning } from './news.queries.server';

/** How long an opening is still told of, for a portal that has not been running. */
const daysAfterOpening = 3;

/** Announces what time alone brings: dialogues that open today, and those that close in a few days. Told once for each time that is set. */
export async function announceTimes(db: Database, now: Date): Promise<void> {
  const instant = toInstant(now);
  const opening = await findTurning(db, 'opens_at', {
    after: addDaysToInstant(instant, -daysAfterOpening),
    until: instant,
    now: instant,
  });
  for (const { id, at, closesAt } of opening)
    if (closesAt === null || instant < closesAt)
      await tell(db, 'dialogue_opened', id, at, openingTold(at), instant);
  const closing = await findTurning(db, 'closes_at', {
    after: instant,
    // The last day begins up to a day before the moment of closing.
    until: addDaysToInstant(instant, closingDays + 1),
    now: instant,
  });
  // Open for a few days only, it is not said to close before it has opened.
  for (const { id, at, opensAt } of closing)
    if (opensAt === null || openingTold(opensAt) < closingTold(at))
      await tell(db, 'dialogue_closing', id, at, closingTold(at), instant);
}

async function tell(
  db: Database,
  kind: NewsKind,
  dialogueId: Id,
  at: Instant,
  dueAt: Instant,
  now: Instant,
): Promise<void> {
  if (dueAt > now) return;
  await announce(db, { key: `${kind}:${dialogueId}:${at}`, dialogueId, kind, subjectId: null, dueAt }, now);
}
