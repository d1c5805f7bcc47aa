import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, type Day, type Id, type Instant, type Localized } from '~db/columns';

/** What is promised of a dialogue in public, and when feedback was given. */
export interface PublicPromises {
  decisionExpectedOn: Day | null;
  feedbackPromisedOn: Day | null;
  feedbackGivenOn: Day | null;
}

/** What a dialogue's page promises. */
export async function findPromises(db: Database, dialogueId: Id): Promise<PublicPromises> {
  const row = await db
    .selectFrom('dialogue')
    .select(['decision_expected_on', 'feedback_promised_on', 'feedback_given_on'])
    .where('id', '=', dialogueId)
    .executeTakeFirstOrThrow();
  return {
    decisionExpectedOn: row.decision_expected_on,
    feedbackPromisedOn: row.feedback_promised_on,
    feedbackGivenOn: row.feedback_given_on,
  };
}

/** The day on which the way to the decision says that a body decides; null where it says none. */
export async function findDecisionStep(db: Database, dialogueId: Id): Promise<Day | null> {
  const row = await db
    .selectFrom('dialogue_step')
    .select('starts_at')
    .where('dialogue_id', '=', dialogueId)
    .where('kind', '=', 'decision')
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : dayOf(row.starts_at);
}

/** The kommun's bodies: what each is called, by its slug. */
export async function findBodies(db: Database): Promise<ReadonlyMap<string, Localized>> {
  const rows = await db
    .selectFrom('term')
    .select(['slug', 'name'])
    .where('kind', '=', 'body')
    .orderBy('slug')
    .execute();
  return new Map(rows.map(({ slug, name }) => [slug, fromJson(name)]));
}

/** How many came to the dialogue's meetings, as they were counted; null where nobody has. */
export async function countAttended(db: Database, dialogueId: Id): Promise<number | null> {
  const row = await db
    .selectFrom('dialogue_step')
    .select(({ fn }) => fn.sum('attended').as('attended'))
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst();
  return row?.attended == null ? null : Number(row.attended);
}

/** Whether a published decision or action with this id belongs to some other dialogue. */
export async function isOfAnother(
  db: Database,
  dialogueId: Id,
  { table, id }: { table: 'decision' | 'action'; id: Id },
): Promise<boolean> {
  const row = await db
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where('dialogue_id', '!=', dialogueId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a protocol is one of the dialogue's: public, or put in with a decision. */
export async function hasProtocol(db: Database, dialogueId: Id, id: Id): Promise<boolean> {
  const found = await Promise.all(
    (['decision_file', 'document'] as const).map((table) =>
      db
        .selectFrom(table)
        .select('id')
        .where('id', '=', id)
        .where('dialogue_id', '=', dialogueId)
        .executeTakeFirst(),
    ),
  );
  return found.some((row) => row !== undefined);
}

/** Keeps a protocol until its decision is published. */
export async function insertDecisionFile(
  trx: Database,
  file: { id: Id; dialogueId: Id; content: Uint8Array; by: Id; at: Instant },
): Promise<void> {
  await trx
    .insertInto('decision_file')
    .values({
      id: file.id,
      dialogue_id: file.dialogueId,
      bytes: file.content.length,
      content: Buffer.from(file.content),
      uploaded_by: file.by,
      uploaded_at: file.at,
    })
    .execute();
}

/** A protocol that was put in with a decision, and the dialogue that it belongs to. */
export async function findDecisionFile(
  db: Database,
  id: Id,
): Promise<{ dialogueId: Id; content: Buffer } | null> {
  const row = await db
    .selectFrom('decision_file')
    .select(['dialogue_id', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { dialogueId: row.dialogue_id, content: row.content };
}
