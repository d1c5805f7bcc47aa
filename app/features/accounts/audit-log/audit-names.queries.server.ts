import type { Database } from '~db/client';
import { fromJson, type Id, type Localized } from '~db/columns';

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

/** What the words of the kommun's lists among these ids are called. */
export async function findTermNames(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<Id, Localized>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('term')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, fromJson(name)]));
}

/** What the meetings among these ids are called, each with the language that it is written in first. */
export async function findMeetingTitles(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<Id, { title: Localized; sourceLanguage: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('dialogue_step')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select(['dialogue_step.id', 'dialogue_step.title', 'dialogue.source_language'])
    .where('dialogue_step.id', 'in', [...ids])
    .execute();
  return new Map(
    rows.map((row) => [row.id, { title: fromJson(row.title), sourceLanguage: row.source_language }]),
  );
}
