import type { Insertable } from 'kysely';

import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type {
  ActionRecord,
  DecisionRecord,
  DialogueRecord,
  DocumentRecord,
  StepRecord,
  TermRef,
} from '~db/dialogue-record';
import type { DialogueTable } from '~db/schema/dialogue';
import type { TermKind } from '~db/schema/term';

/** The id of a term, made when the kommun's list does not have it. A known term keeps its names. */
export async function ensureTerm(
  trx: Database,
  kind: TermKind,
  { slug, name }: TermRef,
  now: Instant,
): Promise<Id> {
  const found = await trx
    .selectFrom('term')
    .select('id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (found !== undefined) return found.id;
  const id = newId();
  await trx
    .insertInto('term')
    .values({ id, kind, slug, name: toJson(name), created_at: now })
    .execute();
  return id;
}

/** Inserts the dialogue, or updates the one with the same external id, else the same slug. */
export async function upsertDialogue(
  trx: Database,
  row: Omit<Insertable<DialogueTable>, 'id' | 'created_at'>,
  now: Instant,
): Promise<Id> {
  const found = await trx
    .selectFrom('dialogue')
    .select('id')
    .where((eb) =>
      row.external_id == null
        ? eb('slug', '=', row.slug)
        : eb.or([eb('external_id', '=', row.external_id), eb('slug', '=', row.slug)]),
    )
    .executeTakeFirst();
  if (found !== undefined) {
    await trx.updateTable('dialogue').set(row).where('id', '=', found.id).execute();
    return found.id;
  }
  const id = newId();
  await trx
    .insertInto('dialogue')
    .values({ ...row, id, created_at: now })
    .execute();
  return id;
}

/** Gives the dialogue the record's terms and methods, and takes away those that it no longer names. */
export async function replaceLinks(
  trx: Database,
  dialogueId: Id,
  record: DialogueRecord,
  now: Instant,
): Promise<void> {
  await trx.deleteFrom('dialogue_term').where('dialogue_id', '=', dialogueId).execute();
  await trx.deleteFrom('dialogue_method').where('dialogue_id', '=', dialogueId).execute();
  const lists = [
    ['area', record.areas ?? []],
    ['theme', record.themes ?? []],
    ['target_group', record.targetGroups ?? []],
  ] as const;
  for (const [kind, terms] of lists) {
    for (const [position, term] of terms.entries()) {
      const termId = await ensureTerm(trx, kind, term, now);
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

/** Brings the dialogue's steps to those of the record. */
export async function replaceSteps(
  trx: Database,
  dialogueId: Id,
  steps: readonly StepRecord[],
): Promise<void> {
  const ids = await keepIds(trx, 'dialogue_step', dialogueId, steps.length);
  for (const [position, step] of steps.entries()) {
    const values = {
      kind: step.kind,
      mode: step.mode,
      influence_level: step.influenceLevel ?? null,
      method: step.method ?? null,
      title: toJson(step.title),
      description: step.description === undefined ? null : toJson(step.description),
      place: step.place === undefined ? null : toJson(step.place),
      starts_at: step.startsAt,
      ends_at: step.endsAt ?? null,
      has_time: step.hasTime === true ? (1 as const) : (0 as const),
      attended: step.attended ?? null,
      cancelled_at: step.cancelledAt ?? null,
    };
    const id = ids[position];
    if (id !== undefined) await trx.updateTable('dialogue_step').set(values).where('id', '=', id).execute();
    else
      await trx
        .insertInto('dialogue_step')
        .values({ ...values, id: newId(), dialogue_id: dialogueId, position })
        .execute();
  }
}

/** Brings the dialogue's files to those of the record. @returns the id of each, by file name */
export async function replaceDocuments(
  trx: Database,
  dialogueId: Id,
  documents: readonly DocumentRecord[],
  now: Instant,
): Promise<ReadonlyMap<string, Id>> {
  const known = await trx
    .selectFrom('document')
    .select(['id', 'file_name'])
    .where('dialogue_id', '=', dialogueId)
    .execute();
  const ids = new Map(known.map((row) => [row.file_name, row.id]));
  const wanted = new Set(documents.map((document) => document.fileName));
  for (const [fileName, id] of ids) {
    if (wanted.has(fileName)) continue;
    await trx.deleteFrom('document').where('id', '=', id).execute();
    ids.delete(fileName);
  }
  for (const [position, document] of documents.entries()) {
    const values = {
      position,
      title: toJson(document.title),
      media_type: document.mediaType,
      language: document.language,
      bytes: document.content.byteLength,
      content: document.content,
    };
    const id = ids.get(document.fileName);
    if (id !== undefined) {
      await trx.updateTable('document').set(values).where('id', '=', id).execute();
      continue;
    }
    const made = newId();
    ids.set(document.fileName, made);
    await trx
      .insertInto('document')
      .values({ ...values, id: made, dialogue_id: dialogueId, file_name: document.fileName, created_at: now })
      .execute();
  }
  return ids;
}

/** Brings the dialogue's decisions to those of the record. */
export async function replaceDecisions(
  trx: Database,
  dialogueId: Id,
  decisions: readonly DecisionRecord[],
  documents: ReadonlyMap<string, Id>,
  now: Instant,
): Promise<void> {
  const ids = await keepIds(trx, 'decision', dialogueId, decisions.length);
  for (const [position, decision] of decisions.entries()) {
    const values = {
      body_id: decision.body === undefined ? null : await ensureTerm(trx, 'body', decision.body, now),
      decided_on: decision.decidedOn ?? null,
      section: decision.section ?? null,
      reference: decision.reference ?? null,
      outcome: toJson(decision.outcome),
      grounds: decision.grounds === undefined ? null : toJson(decision.grounds),
      document_id: (decision.document === undefined ? undefined : documents.get(decision.document)) ?? null,
    };
    const id = ids[position];
    if (id !== undefined) {
      await trx.updateTable('decision').set(values).where('id', '=', id).execute();
      continue;
    }
    await trx
      .insertInto('decision')
      .values({
        ...values,
        id: newId(),
        dialogue_id: dialogueId,
        position,
        recorded_at: decision.recordedAt ?? now,
      })
      .execute();
  }
}

/** Brings the dialogue's actions, and what has happened to each, to those of the record. */
export async function replaceActions(
  trx: Database,
  dialogueId: Id,
  actions: readonly ActionRecord[],
  now: Instant,
): Promise<void> {
  const ids = await keepIds(trx, 'action', dialogueId, actions.length);
  for (const [position, action] of actions.entries()) {
    const values = {
      title: toJson(action.title),
      responsible: toJson(action.responsible),
      due_on: action.dueOn ?? null,
    };
    const recordedAt = action.recordedAt ?? now;
    let id = ids[position];
    if (id !== undefined) {
      await trx.updateTable('action').set(values).where('id', '=', id).execute();
      await trx.deleteFrom('action_update').where('action_id', '=', id).execute();
    } else {
      id = newId();
      await trx
        .insertInto('action')
        .values({
          ...values,
          id,
          dialogue_id: dialogueId,
          position,
          decision_id: null,
          recorded_at: recordedAt,
        })
        .execute();
    }
    for (const update of action.updates) {
      await trx
        .insertInto('action_update')
        .values({
          id: newId(),
          action_id: id,
          state: update.state,
          updated_on: update.updatedOn,
          note: update.note === undefined ? null : toJson(update.note),
          recorded_at: recordedAt,
        })
        .execute();
    }
  }
}

/** The ids of the parts that stay, in order; those past the wanted number are taken away. */
async function keepIds(
  trx: Database,
  table: 'dialogue_step' | 'decision' | 'action',
  dialogueId: Id,
  wanted: number,
): Promise<readonly Id[]> {
  const rows = await trx
    .selectFrom(table)
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  const ids = rows.map((row) => row.id);
  const surplus = ids.slice(wanted);
  if (surplus.length > 0) await trx.deleteFrom(table).where('id', 'in', surplus).execute();
  return ids.slice(0, wanted);
}
