import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant } from '~db/columns';
import type { DialogueRecord, TermRef } from '~db/dialogue-record';
import type { TermKind } from '~db/schema/term';

/** The terms that a record names, as they are on record. */
export interface WrittenTerms {
  /** @throws {RangeError} when the record does not name it */
  idOf: (kind: TermKind, slug: string) => Id;
  /** Those that were known and have got a name in a new language. */
  grown: readonly Id[];
}

/** Makes the terms of a record that the kommun's lists do not have, and gives those that they have the languages that are new. */
export async function ensureTerms(
  trx: Database,
  record: DialogueRecord,
  now: Instant,
): Promise<WrittenTerms> {
  const { body, areas = [], themes = [], targetGroups = [], decisions = [] } = record;
  const bodies = [body, ...decisions.map((decision) => decision.body)].filter((term) => term !== undefined);
  const ids = new Map<string, Id>();
  const grown = new Set<Id>();
  for (const [kind, terms] of [
    ['body', bodies],
    ['area', areas],
    ['theme', themes],
    ['target_group', targetGroups],
  ] as const) {
    for (const term of terms) {
      const { id, hasGrown } = await ensureTerm(trx, kind, term, now);
      ids.set(`${kind} ${term.slug}`, id);
      if (hasGrown) grown.add(id);
    }
  }
  return {
    idOf: (kind, slug) => {
      const id = ids.get(`${kind} ${slug}`);
      if (id === undefined) throw new RangeError(`${kind} ${slug} is not among the record's terms`);
      return id;
    },
    grown: [...grown],
  };
}

/**
 * The id of a term, made when the kommun's list does not have it. A known term keeps the names that it has, which the kommun may have put right,
 * and gains those in languages that it lacked.
 */
async function ensureTerm(
  trx: Database,
  kind: TermKind,
  { slug, name }: TermRef,
  now: Instant,
): Promise<{ id: Id; hasGrown: boolean }> {
  const found = await trx
    .selectFrom('term')
    .select(['id', 'name', 'merged_into'])
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst();
  // A list that still says the old word means the one that the kommun has put in its place.
  if (found?.merged_into != null) return { id: found.merged_into, hasGrown: false };
  if (found === undefined) {
    const id = newId();
    await trx
      .insertInto('term')
      .values({ id, kind, slug, name: toJson(name), created_at: now })
      .execute();
    return { id, hasGrown: false };
  }
  const known = fromJson(found.name);
  const added = Object.entries(name).filter(([language]) => !Object.hasOwn(known, language));
  if (added.length === 0) return { id: found.id, hasGrown: false };
  const names = Object.fromEntries([...Object.entries(known), ...added]);
  await trx
    .updateTable('term')
    .set({ name: toJson(names) })
    .where('id', '=', found.id)
    .execute();
  return { id: found.id, hasGrown: true };
}

/** The dialogues that carry any of some terms. */
export async function findDialoguesWithTerms(trx: Database, termIds: readonly Id[]): Promise<Id[]> {
  if (termIds.length === 0) return [];
  const [deciding, carrying] = await Promise.all([
    trx.selectFrom('dialogue').select('id').where('body_id', 'in', termIds).execute(),
    trx.selectFrom('dialogue_term').select('dialogue_id as id').where('term_id', 'in', termIds).execute(),
  ]);
  return [...new Set([...deciding, ...carrying].map(({ id }) => id))];
}

/** Gives the dialogue the record's terms and methods, and takes away those that it no longer names. */
export async function replaceLinks(
  trx: Database,
  dialogueId: Id,
  record: DialogueRecord,
  terms: WrittenTerms,
): Promise<void> {
  await trx.deleteFrom('dialogue_term').where('dialogue_id', '=', dialogueId).execute();
  await trx.deleteFrom('dialogue_method').where('dialogue_id', '=', dialogueId).execute();
  const lists = [
    ['area', record.areas ?? []],
    ['theme', record.themes ?? []],
    ['target_group', record.targetGroups ?? []],
  ] as const;
  for (const [kind, list] of lists) {
    for (const [position, { slug }] of list.entries()) {
      const termId = terms.idOf(kind, slug);
      await trx
        .insertInto('dialogue_term')
        .values({ dialogue_id: dialogueId, term_id: termId, position })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
  for (const [position, method] of [...new Set(record.methods ?? [])].entries()) {
    await trx.insertInto('dialogue_method').values({ dialogue_id: dialogueId, method, position }).execute();
  }
}
