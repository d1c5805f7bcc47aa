import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { ActionTurn, FeedbackTurn } from '~db/schema/feedback';

/** Residents who have said something in a dialogue while they were signed in, and can be reached by mail. */
export async function findContributors(
  db: Database,
  dialogueId: Id,
): Promise<readonly { id: Id; email: string; language: string }[]> {
  const rows = await db
    .selectFrom('account')
    .select(['id', 'email', 'language'])
    .where('kind', '=', 'resident')
    .where('email', 'is not', null)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('contribution')
        .select('account_id')
        .where('dialogue_id', '=', dialogueId)
        .where('account_id', 'is not', null)
        .$castTo<{ account_id: Id }>(),
    )
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, email, language }) => (email === null ? [] : [{ id, email, language }]));
}

/** Who wants no more mail about a dialogue. */
export async function findOptOuts(db: Database, dialogueId: Id): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('feedback_opt_out')
    .select('person')
    .where('dialogue_id', '=', dialogueId)
    .execute();
  return new Set(rows.map(({ person }) => person));
}

/** Ends mail about a dialogue to someone; a second time it changes nothing. */
export async function insertOptOut(
  trx: Database,
  dialogueId: Id,
  person: string,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('feedback_opt_out')
    .values({ dialogue_id: dialogueId, person, ended_at: now })
    .onConflict((conflict) => conflict.columns(['dialogue_id', 'person']).doNothing())
    .execute();
}

/** Keeps that someone is told of a turn, once. @returns whether it was new to them */
export async function insertTold(
  trx: Database,
  told: { dialogueId: Id; turn: FeedbackTurn; subjectId: Id; person: string },
  now: Instant,
): Promise<boolean> {
  const written = await trx
    .insertInto('feedback_told')
    .values({
      dialogue_id: told.dialogueId,
      turn: told.turn,
      subject_id: told.subjectId,
      person: told.person,
      told_at: now,
    })
    .onConflict((conflict) => conflict.columns(['dialogue_id', 'turn', 'subject_id', 'person']).doNothing())
    .returning('person')
    .executeTakeFirst();
  return written !== undefined;
}

/** The actions of which someone was told in a time that something has happened to them, the first first. @param until not included */
export async function findToldActions(
  db: Database,
  { dialogueId, person, from, until }: { dialogueId: Id; person: string; from: Instant; until: Instant },
): Promise<readonly Id[]> {
  const turns: readonly ActionTurn[] = ['started', 'done', 'stopped'];
  const rows = await db
    .selectFrom('feedback_told')
    .select('subject_id')
    .where('dialogue_id', '=', dialogueId)
    .where('person', '=', person)
    .where('turn', 'in', turns)
    .where('told_at', '>=', from)
    .where('told_at', '<', until)
    .orderBy('told_at')
    .execute();
  return [...new Set(rows.map(({ subject_id: id }) => id))];
}
