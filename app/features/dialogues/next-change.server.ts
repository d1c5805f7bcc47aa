import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { findNextChange } from './dialogue.queries.server';

/** The first instant after `now` at which something public changes by itself, or null when nothing is planned. */
export function readNextChange(db: Database, now: Instant): Promise<Instant | null> {
  return findNextChange(db, now);
}
