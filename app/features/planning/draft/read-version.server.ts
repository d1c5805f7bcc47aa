import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findVersion } from './draft.queries.server';

/**
 * What a value once was, as it is kept, or null when it never had that version.
 *
 * @param which the value, and which version of it
 */
export async function readVersion(
  db: Database,
  dialogueId: Id,
  which: { field: string; item: string; version: number },
): Promise<unknown> {
  return (await findVersion(db, dialogueId, which))?.value ?? null;
}
