import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { dayOf, endOfDay, toInstant, type Clock } from './clock';
import { readContentVersion } from './content-version.server';

/**
 * Tells the version of everything that public pages show. It changes when the data does, when something opens, closes or begins,
 * and at midnight in Sweden, when "three days left" becomes two.
 *
 * @param findNextChange the first instant after a given one at which something public changes by itself
 */
export function createContentClock(
  db: Database,
  clock: Clock,
  findNextChange: (db: Database, now: Instant) => Promise<Instant | null>,
): () => Promise<string> {
  let known = { data: -1, since: '', until: '' };
  return async function currentVersion() {
    const now = toInstant(clock());
    const data = await readContentVersion(db);
    if (data !== known.data || now >= known.until || now < known.since) {
      const next = await findNextChange(db, now);
      const midnight = endOfDay(dayOf(now));
      known = { data, since: now, until: next !== null && next < midnight ? next : midnight };
    }
    return `${known.data}:${known.until}`;
  };
}
