import type { Database } from '~db/client';
import { fromJson, toJson, type Day, type Id, type Localized } from '~db/columns';
import type { EvaluationChoices, EvaluationRoundTable } from '~db/schema/evaluation';

import type { GivenEvaluation } from './evaluation';

/** How participants of a dialogue are asked; null when they have not been. */
export async function findRound(db: Database, dialogueId: Id): Promise<EvaluationRoundTable | null> {
  const row = await db
    .selectFrom('evaluation_round')
    .selectAll()
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst();
  return row ?? null;
}

/** The round whose room has a code. */
export async function findRoundByCode(db: Database, code: string): Promise<EvaluationRoundTable | null> {
  const row = await db
    .selectFrom('evaluation_round')
    .selectAll()
    .where('room_code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** Opens a round, or opens it again. */
export async function openRound(trx: Database, dialogueId: Id, code: string, today: Day): Promise<void> {
  await trx
    .insertInto('evaluation_round')
    .values({ dialogue_id: dialogueId, room_code: code, invited: 0, opened_on: today, closed_on: null })
    .onConflict((conflict) => conflict.column('dialogue_id').doUpdateSet({ closed_on: null }))
    .execute();
}

/** Ends a round that is open. @returns whether it was */
export async function closeRound(trx: Database, dialogueId: Id, today: Day): Promise<boolean> {
  const closed = await trx
    .updateTable('evaluation_round')
    .set({ closed_on: today })
    .where('dialogue_id', '=', dialogueId)
    .where('closed_on', 'is', null)
    .executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

/** Counts more who have been asked. */
export async function addInvited(trx: Database, dialogueId: Id, count: number): Promise<void> {
  await trx
    .updateTable('evaluation_round')
    .set((eb) => ({ invited: eb('invited', '+', count) }))
    .where('dialogue_id', '=', dialogueId)
    .execute();
}

/** Lets whoever has a link answer once. @returns whether it was new */
export async function insertInvitation(trx: Database, tokenHash: string): Promise<boolean> {
  const row = await trx
    .insertInto('evaluation_invitation')
    .values({ token_hash: tokenHash, used: 0 })
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .returning('token_hash')
    .executeTakeFirst();
  return row !== undefined;
}

/** Of some links, those that have been made already. */
export async function findInvited(db: Database, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .selectFrom('evaluation_invitation')
    .select('token_hash')
    .where('token_hash', 'in', [...hashes])
    .execute();
  return new Set(rows.map(({ token_hash: hash }) => hash));
}

/** Whether a link has been used; null when it was never made. */
export async function findInvitation(db: Database, tokenHash: string): Promise<boolean | null> {
  const row = await db
    .selectFrom('evaluation_invitation')
    .select('used')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row === undefined ? null : row.used === 1;
}

/** Uses a link up. @returns whether it could still be used: of several at once, one can */
export async function takeInvitation(trx: Database, tokenHash: string): Promise<boolean> {
  const taken = await trx
    .updateTable('evaluation_invitation')
    .set({ used: 1 })
    .where('token_hash', '=', tokenHash)
    .where('used', '=', 0)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Keeps an answer; one whose id is there already changes nothing. */
export async function insertAnswer(
  trx: Database,
  { id, dialogueId, today, language }: { id: string; dialogueId: Id; today: Day; language: string },
  { answers, better }: GivenEvaluation,
): Promise<void> {
  await trx
    .insertInto('evaluation_answer')
    .values({
      ...{ id, dialogue_id: dialogueId, answered_on: today, language, better },
      answers: toJson(answers),
      review: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Something that a participant wrote could be better. */
export interface WrittenBetter {
  id: string;
  text: string;
  language: string;
  review: 'shown' | 'withheld' | null;
}

/** Every answer to a dialogue's evaluation, in the order of their random ids. */
export async function findAnswers(
  db: Database,
  dialogueId: Id,
): Promise<{ answers: readonly EvaluationChoices[]; written: readonly WrittenBetter[] }> {
  const rows = await db
    .selectFrom('evaluation_answer')
    .select(['id', 'answers', 'better', 'language', 'review'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('id')
    .execute();
  return {
    answers: rows.map(({ answers }) => fromJson(answers)),
    written: rows.flatMap(({ id, better, language, review }) =>
      better === null ? [] : [{ id, text: better, language, review }],
    ),
  };
}

/** Says whether an answer's own words may be quoted. @returns whether there are such */
export async function setReview(
  trx: Database,
  { dialogueId, id, review }: { dialogueId: Id; id: string; review: 'shown' | 'withheld' },
): Promise<boolean> {
  const set = await trx
    .updateTable('evaluation_answer')
    .set({ review })
    .where('dialogue_id', '=', dialogueId)
    .where('id', '=', id)
    .where('better', 'is not', null)
    .executeTakeFirst();
  return set.numUpdatedRows > 0n;
}

/** What a published dialogue is called; null when it is not, or there is none. */
export async function findEvaluated(
  db: Database,
  dialogueId: Id,
): Promise<{ slug: string; title: Localized; sourceLanguage: string } | null> {
  const row = await db
    .selectFrom('dialogue')
    .select(['slug', 'title', 'source_language'])
    .where('id', '=', dialogueId)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { slug: row.slug, title: fromJson(row.title), sourceLanguage: row.source_language };
}
