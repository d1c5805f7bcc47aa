import type { Instant } from '~db/columns';

import { toInstant } from '../clock';

const minute = 60_000;
/** Soon at first, for a server that is busy for a moment; then seldom, for one that is down. */
const firstPauses = [1, 5, 15, 60];
const laterPause = 60;
/** About a day: a message that waits longer helps nobody, and someone should know of it (RFC 5321, 4.5.4.1, asks for some days; a portal's mail is sooner stale). */
const mostAttempts = 27;

/**
 * When a mail that the mail server would not take is tried again.
 *
 * @param attempts how often it has been tried
 * @returns null when it is given up
 */
export function nextTry(attempts: number, now: Date): Instant | null {
  if (attempts >= mostAttempts) return null;
  const pause = firstPauses[attempts - 1] ?? laterPause;
  return toInstant(new Date(now.getTime() + pause * minute));
}
