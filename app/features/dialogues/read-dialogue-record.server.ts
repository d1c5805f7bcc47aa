import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { findRecord } from './dialogue-record.queries.server';

/**
 * A dialogue as it stands on record, published or not: its own facts and its steps, without what becomes of it (documents, decisions, actions, results). Null when
 * there is none.
 */
export async function readDialogueRecord(db: Database, id: Id): Promise<DialogueRecord | null> {
  return (await findRecord(db, id))?.record ?? null;
}
