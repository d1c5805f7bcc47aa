import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant } from '~db/columns';

import type { DraftVersion } from './draft';

interface DraftRow {
  field: string;
  item: string;
  version: number;
  value: string | null;
  changed_by: Id | null;
  changed_at: Instant;
}

function rowToVersion(row: DraftRow): DraftVersion {
  return {
    field: row.field,
    item: row.item,
    version: row.version,
    value: row.value === null ? null : fromJson(row.value),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

/** The latest version of each value. @param fields their names; all when left out */
export async function findLatest(
  db: Database,
  dialogueId: Id,
  fields?: readonly string[],
): Promise<readonly DraftVersion[]> {
  const versions = await findLatestOfEach(db, [dialogueId], fields);
  return versions.get(dialogueId) ?? [];
}

/** The latest version of each value of several working copies, by dialogue. @param fields their names; all when left out */
export async function findLatestOfEach(
  db: Database,
  dialogueIds: readonly Id[],
  fields?: readonly string[],
): Promise<ReadonlyMap<Id, readonly DraftVersion[]>> {
  if (fields?.length === 0 || dialogueIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('draft_value as one')
    .select(['dialogue_id', 'field', 'item', 'version', 'value', 'changed_by', 'changed_at'])
    .where('dialogue_id', 'in', dialogueIds)
    .$if(fields !== undefined, (query) => query.where('field', 'in', fields ?? []))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('draft_value as later')
            .select('later.version')
            .whereRef('later.dialogue_id', '=', 'one.dialogue_id')
            .whereRef('later.field', '=', 'one.field')
            .whereRef('later.item', '=', 'one.item')
            .whereRef('later.version', '>', 'one.version'),
        ),
      ),
    )
    .execute();
  const found = new Map<Id, DraftVersion[]>(dialogueIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.dialogue_id)?.push(rowToVersion(row));
  return found;
}

/** One version of a value, or null. */
export async function findVersion(
  db: Database,
  dialogueId: Id,
  { field, item, version }: { field: string; item: string; version: number },
): Promise<DraftVersion | null> {
  const row = await db
    .selectFrom('draft_value')
    .select(['field', 'item', 'version', 'value', 'changed_by', 'changed_at'])
    .where('dialogue_id', '=', dialogueId)
    .where('field', '=', field)
    .where('item', '=', item)
    .where('version', '=', version)
    .executeTakeFirst();
  return row === undefined ? null : rowToVersion(row);
}

/** Adds versions. */
export async function insertVersions(
  trx: Database,
  dialogueId: Id,
  versions: readonly DraftVersion[],
): Promise<void> {
  for (const { field, item, version, value, changedBy, changedAt } of versions)
    await trx
      .insertInto('draft_value')
      .values({
        dialogue_id: dialogueId,
        field,
        item,
        version,
        value: value === null ? null : toJson(value),
        changed_by: changedBy,
        changed_at: changedAt,
      })
      .execute();
}

/** Whoever else writes in the same working copy waits here until this transaction is over. */
export async function takeDraftTurn(trx: Database, dialogueId: Id): Promise<void> {
  await trx
    .updateTable('dialogue')
    .set((eb) => ({ slug: eb.ref('slug') }))
    .where('id', '=', dialogueId)
    .execute();
}

/** What those who have written something are called. */
export async function findWriters(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name ?? '']));
}
