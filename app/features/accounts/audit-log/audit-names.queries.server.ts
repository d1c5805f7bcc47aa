import type { Database } from '~db/client';
import type { Id } from '~db/columns';

/** The accounts among these ids, each with what colleagues call it; a resident's has no name. */
export async function findAccountNames(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<Id, { kind: 'resident' | 'staff'; name: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'kind', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, kind, name }) => [id, { kind, name }]));
}

/** What the batches of codes among these ids are called. */
export async function findBatchNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('code_batch')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
