import type { Instant } from '~db/columns';
import type { AccountKind } from '~db/schema/account';

/** How long a session may last: without being used, and at all. In minutes. */
export interface SessionLimits {
  idleMinutes: number;
  absoluteMinutes: number;
}

/** Defaults of the kommun's settings. Residents share computers at libraries; staff are asked again each working day. */
export const usualSessionLimits: Readonly<Record<AccountKind, SessionLimits>> = {
  resident: { idleMinutes: 4 * 60, absoluteMinutes: 24 * 60 },
  staff: { idleMinutes: 2 * 60, absoluteMinutes: 12 * 60 },
};

/** How recently someone must have shown who they are before they take data out, or are shown a form of great consequence. */
export const freshMinutes = 10;

/** The same when they send such a form. Longer, so that what someone has been writing since it was shown is not lost. */
export const freshFormMinutes = 30;

/** Seen again within this time, nothing is written. */
const seenAgainMs = 60_000;

interface SessionTimes {
  lastSeenAt: Instant;
  expiresAt: Instant;
  endedAt: Instant | null;
}

/** The instant at which a session ends whatever is done in it. */
export function absoluteEnd(startedAt: Date, { absoluteMinutes }: SessionLimits): Instant {
  return new Date(startedAt.getTime() + absoluteMinutes * 60_000).toISOString();
}

/** Whether a session still holds. */
export function isLive(
  { lastSeenAt, expiresAt, endedAt }: SessionTimes,
  limits: SessionLimits,
  now: Date,
): boolean {
  return (
    endedAt === null &&
    now.getTime() < Date.parse(expiresAt) &&
    now.getTime() < Date.parse(lastSeenAt) + limits.idleMinutes * 60_000
  );
}

/** Whether it is time to write that a session was seen. */
export function isWorthNoting(lastSeenAt: Instant, now: Date): boolean {
  return now.getTime() - Date.parse(lastSeenAt) >= seenAgainMs;
}

/** Whether someone has shown who they are recently enough. */
export function isFresh(authenticatedAt: Instant, now: Date, minutes = freshMinutes): boolean {
  return now.getTime() - Date.parse(authenticatedAt) < minutes * 60_000;
}
