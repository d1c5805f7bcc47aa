import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

/** A word of one of the kommun's lists, as it is kept. */
export interface KeptTerm {
  id: Id;
  kind: TermKind;
  slug: string;
  name: Localized;
  retiredAt: Instant | null;
  mergedInto: Id | null;
}

/** Every word of a list, those that are used no more too. */
export async function findTermsOf(db: Database, kind: TermKind): Promise<readonly KeptTerm[]> {
  const rows = await db.selectFrom('term').selectAll().where('kind', '=', kind).orderBy('id').execute();
  return rows.map(({ id, slug, name, retired_at: retiredAt, merged_into: mergedInto }) => ({
    id,
    kind,
    slug,
    name: fromJson(name),
    retiredAt,
    mergedInto,
  }));
}

/** How many dialogues carry each word of the lists, or have it as the body that decides. */
export async function countTermUses(db: Database): Promise<ReadonlyMap<Id, number>> {
  const [carried, deciding, decided] = await Promise.all([
    db.selectFrom('dialogue_term').select(['term_id as id', 'dialogue_id as dialogue']).execute(),
    db
      .selectFrom('dialogue')
      .select(['body_id as id', 'id as dialogue'])
      .where('body_id', 'is not', null)
      .execute(),
    db
      .selectFrom('decision')
      .select(['body_id as id', 'dialogue_id as dialogue'])
      .where('body_id', 'is not', null)
      .execute(),
  ]);
  const dialogues = new Map<Id, Set<Id>>();
  for (const { id, dialogue } of [...carried, ...deciding, ...decided])
    if (id !== null) dialogues.set(id, (dialogues.get(id) ?? new Set()).add(dialogue));
  return new Map([...dialogues].map(([id, those]) => [id, those.size]));
}

export async function insertTerm(
  trx: Database,
  { id, kind, slug, name, now }: { id: Id; kind: TermKind; slug: string; name: Localized; now: Instant },
): Promise<void> {
  await trx
    .insertInto('term')
    .values({ id, kind, slug, name: toJson(name), created_at: now })
    .execute();
}

export async function updateTermName(trx: Database, id: Id, name: Localized): Promise<void> {
  await trx
    .updateTable('term')
    .set({ name: toJson(name) })
    .where('id', '=', id)
    .execute();
}

export async function updateTermRetired(trx: Database, id: Id, retiredAt: Instant | null): Promise<void> {
  await trx.updateTable('term').set({ retired_at: retiredAt }).where('id', '=', id).execute();
}

/** Says that a word has given its place to another: also for those that had given theirs to it. */
export async function markMerged(trx: Database, id: Id, into: Id, now: Instant): Promise<void> {
  await trx.updateTable('term').set({ retired_at: now, merged_into: into }).where('id', '=', id).execute();
  await trx.updateTable('term').set({ merged_into: into }).where('merged_into', '=', id).execute();
}

/** Puts a word in another's place wherever it stands. Who has both keeps one. */
export async function moveTermUses(trx: Database, from: Id, to: Id): Promise<void> {
  await trx
    .deleteFrom('dialogue_term')
    .where('term_id', '=', from)
    .where('dialogue_id', 'in', (eb) =>
      eb.selectFrom('dialogue_term as other').select('other.dialogue_id').where('other.term_id', '=', to),
    )
    .execute();
  await trx.updateTable('dialogue_term').set({ term_id: to }).where('term_id', '=', from).execute();
  await trx.updateTable('dialogue').set({ body_id: to }).where('body_id', '=', from).execute();
  await trx.updateTable('decision').set({ body_id: to }).where('body_id', '=', from).execute();
}

/** Lets those who follow a theme or an area follow the one in its place. */
export async function moveFollowers(trx: Database, from: Id, to: Id): Promise<void> {
  // Who has confirmed the one and only asked for the other keeps what is confirmed.
  await trx
    .deleteFrom('subscription')
    .where('target_id', '=', to)
    .where('confirmed_at', 'is', null)
    .where('follower_id', 'in', (eb) =>
      eb
        .selectFrom('subscription as other')
        .select('other.follower_id')
        .where('other.target_id', '=', from)
        .where('other.confirmed_at', 'is not', null),
    )
    .execute();
  await trx
    .deleteFrom('subscription')
    .where('target_id', '=', from)
    .where('scope', 'in', ['theme', 'area'])
    .where('follower_id', 'in', (eb) =>
      eb.selectFrom('subscription as other').select('other.follower_id').where('other.target_id', '=', to),
    )
    .execute();
  await trx
    .updateTable('subscription')
    .set({ target_id: to })
    .where('target_id', '=', from)
    .where('scope', 'in', ['theme', 'area'])
    .execute();
}
