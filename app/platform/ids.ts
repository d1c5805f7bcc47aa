import { v7 } from 'uuid';

import type { Id } from '~db/columns';

/** A new id for a row: a UUIDv7, which sorts by the time it was made. */
export function newId(): Id {
  return v7();
}
