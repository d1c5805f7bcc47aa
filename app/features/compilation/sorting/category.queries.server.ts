import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { CategoryKind } from '~db/schema/category';

import type { Category } from './category';

/** Every category of a dialogue, also those that were made one with another or taken away. */
export async function findCategories(db: Database, dialogueId: Id): Promise<readonly Category[]> {
  const rows = await db
    .selectFrom('category')
    .select(['id', 'kind', 'title', 'version', 'position', 'merged_into', 'retired_at'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ merged_into: mergedInto, retired_at: retiredAt, title, ...row }) => ({
    ...row,
    title: fromJson(title),
    mergedInto,
    isRetired: retiredAt !== null,
  }));
}

/** Adds a category. */
export async function insertCategory(
  trx: Database,
  category: {
    id: Id;
    dialogueId: Id;
    kind: CategoryKind;
    title: Localized;
    position: number;
    by: Id;
    now: Instant;
  },
): Promise<void> {
  await trx
    .insertInto('category')
    .values({
      id: category.id,
      dialogue_id: category.dialogueId,
      kind: category.kind,
      title: toJson(category.title),
      version: 1,
      position: category.position,
      created_by: category.by,
      created_at: category.now,
      merged_into: null,
      retired_at: null,
    })
    .execute();
}

/** Changes a category's title, unless someone else has done so since it was shown. @returns whether it was changed */
export async function updateTitle(
  trx: Database,
  id: Id,
  { title, seen }: { title: Localized; seen: number },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('category')
    .set({ title: toJson(title), version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts a category at a place in the order. */
export async function updatePosition(trx: Database, id: Id, position: number): Promise<void> {
  await trx.updateTable('category').set({ position }).where('id', '=', id).execute();
}

/** Has a category count as another. */
export async function setMerged(trx: Database, id: Id, into: Id): Promise<void> {
  await trx.updateTable('category').set({ merged_into: into }).where('id', '=', id).execute();
}

/** Takes a category away. */
export async function setRetired(trx: Database, id: Id, now: Instant): Promise<void> {
  await trx.updateTable('category').set({ retired_at: now }).where('id', '=', id).execute();
}
