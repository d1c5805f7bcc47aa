import type { Database } from '~db/client';
import { toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { DialogueKind } from '~db/schema/dialogue';

/** Names a dialogue that is not published. */
export async function renameDraftDialogue(
  trx: Database,
  id: Id,
  { title, kind }: { title: Localized; kind: DialogueKind },
): Promise<void> {
  await trx
    .updateTable('dialogue')
    .set({ title: toJson(title), kind })
    .where('id', '=', id)
    .where('published_at', 'is', null)
    .execute();
}

/** A dialogue that nobody outside the workspace sees. */
export interface NewDialogue {
  id: Id;
  slug: string;
  kind: DialogueKind;
  title: Localized;
  source: string;
  now: Instant;
}

/** Makes a dialogue that is not published. @returns false when another has its address already */
export async function insertDraftDialogue(trx: Database, dialogue: NewDialogue): Promise<boolean> {
  const inserted = await trx
    .insertInto('dialogue')
    .values({
      id: dialogue.id,
      slug: dialogue.slug,
      kind: dialogue.kind,
      source_language: dialogue.source,
      // Until a representative has decided on a level, the one that promises nothing. Nobody reads it before it is published.
      influence_level: 'inform',
      title: toJson(dialogue.title),
      purpose: toJson({}),
      created_at: dialogue.now,
      updated_at: dialogue.now,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** The address of a dialogue, or null when there is none. */
export async function findSlugOf(db: Database, id: Id): Promise<string | null> {
  const row = await db.selectFrom('dialogue').select('slug').where('id', '=', id).executeTakeFirst();
  return row?.slug ?? null;
}

/** The id of a dialogue by its address, or null when there is none. */
export async function findPlannedId(db: Database, slug: string): Promise<Id | null> {
  const row = await db.selectFrom('dialogue').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id ?? null;
}

/** The accounts of the kommun's people that have these addresses. */
export async function findAccountsByEmail(
  db: Database,
  emails: readonly string[],
): Promise<ReadonlyMap<string, Id>> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'email'])
    .where('kind', '=', 'staff')
    .where('email', 'in', emails)
    .execute();
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[email, id]])));
}
