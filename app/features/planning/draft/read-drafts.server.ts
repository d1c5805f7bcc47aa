import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { keyOf, type Draft } from './draft';
import { findLatestOfEach } from './draft.queries.server';

/**
 * The working copies of several dialogues, by the dialogues' ids.
 *
 * @param fields which values are read, by the names of their fields
 */
export async function readDrafts(
  db: Database,
  dialogues: readonly { id: Id; sourceLanguage: string }[],
  fields: readonly string[],
): Promise<ReadonlyMap<Id, Draft>> {
  const ids = dialogues.map(({ id }) => id);
  const latest = await findLatestOfEach(db, ids, fields);
  return new Map(
    dialogues.map(({ id, sourceLanguage }) => [
      id,
      {
        source: sourceLanguage,
        versions: new Map((latest.get(id) ?? []).map((one) => [keyOf(one.field, one.item), one])),
      },
    ]),
  );
}
