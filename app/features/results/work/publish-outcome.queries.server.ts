import type { Database } from '~db/client';
import { toJson, type Day, type Id, type Instant, type Localized } from '~db/columns';
import type { ActionState } from '~db/schema/action';
import type { ResultContent, ToldAction, ToldDecision } from '~db/schema/result-version';

/** Adds what has happened to an action. */
export async function insertActionUpdate(
  trx: Database,
  update: { id: Id; actionId: Id; state: ActionState; updatedOn: Day; note: Localized | null; at: Instant },
): Promise<void> {
  await trx
    .insertInto('action_update')
    .values({
      id: update.id,
      action_id: update.actionId,
      state: update.state,
      updated_on: update.updatedOn,
      note: update.note === null ? null : toJson(update.note),
      recorded_at: update.at,
    })
    .execute();
}

/** Makes a protocol that was put in with a decision one of the dialogue's documents, under the same id; one that is a document already stays. */
export async function publishFile(
  trx: Database,
  dialogueId: Id,
  { id, fileName, title, language }: { id: Id; fileName: string; title: Localized; language: string },
  now: Instant,
): Promise<void> {
  const file = await trx
    .selectFrom('decision_file')
    .select(['bytes', 'content'])
    .where('id', '=', id)
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst();
  if (file === undefined) return;
  const last = await trx
    .selectFrom('document')
    .select('position')
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  await trx
    .insertInto('document')
    .values({
      id,
      dialogue_id: dialogueId,
      position: (last?.position ?? -1) + 1,
      title: toJson(title),
      file_name: fileName,
      media_type: 'application/pdf',
      language,
      bytes: file.bytes,
      content: file.content,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** Brings the dialogue's decisions to what is told. One that is there keeps the moment at which it was first told. @returns the ids of those that are new */
export async function writeDecisions(
  trx: Database,
  dialogueId: Id,
  { told, removed }: { told: readonly ToldDecision[]; removed: readonly Id[] },
  now: Instant,
): Promise<readonly Id[]> {
  await removeFrom(trx, 'decision', dialogueId, removed);
  const bodies = await trx.selectFrom('term').select(['id', 'slug']).where('kind', '=', 'body').execute();
  const documents = await trx
    .selectFrom('document')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .execute();
  const bodyIds = new Map(bodies.map(({ id, slug }) => [slug, id]));
  const known = new Set(documents.map(({ id }) => id));
  const added: Id[] = [];
  for (const [position, decision] of told.entries()) {
    const values = {
      position,
      body_id: bodyIds.get(decision.body?.slug ?? '') ?? null,
      decided_on: decision.decidedOn ?? null,
      section: decision.section ?? null,
      reference: decision.reference ?? null,
      outcome: toJson(decision.outcome),
      grounds: decision.grounds === undefined ? null : toJson(decision.grounds),
      document_id: decision.protocol !== undefined && known.has(decision.protocol) ? decision.protocol : null,
    };
    const there = await trx
      .updateTable('decision')
      .set(values)
      .where('id', '=', decision.id)
      .where('dialogue_id', '=', dialogueId)
      .returning('id')
      .executeTakeFirst();
    if (there !== undefined) continue;
    added.push(decision.id);
    await trx
      .insertInto('decision')
      .values({ ...values, id: decision.id, dialogue_id: dialogueId, recorded_at: now })
      .execute();
  }
  return added;
}

/** Brings the dialogue's actions to what is told; what has happened to each stays. */
export async function writeActions(
  trx: Database,
  dialogueId: Id,
  { told, removed }: { told: readonly ToldAction[]; removed: readonly Id[] },
  now: Instant,
): Promise<void> {
  await removeFrom(trx, 'action', dialogueId, removed);
  const decisions = await trx
    .selectFrom('decision')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .execute();
  const known = new Set(decisions.map(({ id }) => id));
  for (const [position, action] of told.entries()) {
    const values = {
      position,
      title: toJson(action.title),
      responsible: toJson(action.responsible),
      due_on: action.dueOn ?? null,
      decision_id: action.decision !== undefined && known.has(action.decision) ? action.decision : null,
    };
    const there = await trx
      .updateTable('action')
      .set(values)
      .where('id', '=', action.id)
      .where('dialogue_id', '=', dialogueId)
      .returning('id')
      .executeTakeFirst();
    if (there === undefined)
      await trx
        .insertInto('action')
        .values({ ...values, id: action.id, dialogue_id: dialogueId, recorded_at: now })
        .execute();
  }
}

async function removeFrom(
  trx: Database,
  table: 'decision' | 'action',
  dialogueId: Id,
  ids: readonly Id[],
): Promise<void> {
  if (ids.length === 0) return;
  await trx.deleteFrom(table).where('dialogue_id', '=', dialogueId).where('id', 'in', ids).execute();
}

/** The newest version of a result, also one whose time has not come; null when there is none. */
export async function findNewestVersion(
  db: Database,
  dialogueId: Id,
): Promise<{ version: number; publishedAt: Instant } | null> {
  const row = await db
    .selectFrom('result_version')
    .select(['version', 'published_at'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, publishedAt: row.published_at };
}

/** Adds the next version of a result. It is published after the one before, also when both come within the same millisecond. @returns its id and number */
export async function insertResultVersion(
  trx: Database,
  dialogueId: Id,
  {
    id,
    content,
    changeNote,
    at,
  }: { id: Id; content: ResultContent; changeNote: Localized | null; at: Instant },
): Promise<number> {
  const last = await findNewestVersion(trx, dialogueId);
  const version = (last?.version ?? 0) + 1;
  await trx
    .insertInto('result_version')
    .values({
      id,
      dialogue_id: dialogueId,
      version,
      content: toJson(content),
      change_note: changeNote === null ? null : toJson(changeNote),
      published_at: last !== null && last.publishedAt > at ? last.publishedAt : at,
      recorded_at: at,
    })
    .execute();
  return version;
}

/** Marks that everyone has been given feedback, the first time, and how many took part. */
export async function markFeedbackGiven(
  trx: Database,
  dialogueId: Id,
  { on, participants, at }: { on: Day; participants: number | null; at: Instant },
): Promise<void> {
  await trx
    .updateTable('dialogue')
    .set((eb) => ({
      feedback_given_on: eb.fn.coalesce('feedback_given_on', eb.val(on)),
      ...(participants === null ? {} : { participants }),
      updated_at: at,
    }))
    .where('id', '=', dialogueId)
    .execute();
}
