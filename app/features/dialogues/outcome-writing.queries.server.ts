import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type { ActionRecord, DecisionRecord } from '~db/dialogue-record';

import { pairParts } from './pair-parts';

/**
 * Brings the dialogue's decisions to those of the record. One keeps its id, and the moment when it was entered, by its day and paragraph, else by
 * its words, else by its place in the order.
 */
export async function replaceDecisions(
  trx: Database,
  dialogueId: Id,
  decisions: readonly DecisionRecord[],
  { bodyId, documents }: { bodyId: (slug: string) => Id; documents: ReadonlyMap<string, Id> },
  now: Instant,
): Promise<void> {
  const rows = await trx
    .selectFrom('decision')
    .select(['id', 'decided_on', 'section', 'outcome'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  const paragraph = (day: string | null | undefined, section: string | null | undefined) =>
    day == null || section == null ? null : `${day} ${section}`;
  const { kept, gone } = pairParts(
    rows.map(({ id, decided_on: day, section, outcome }) => ({
      id,
      keys: [paragraph(day, section), outcome],
    })),
    decisions.map(({ decidedOn, section, outcome }) => [paragraph(decidedOn, section), toJson(outcome)]),
  );
  if (gone.length > 0) await trx.deleteFrom('decision').where('id', 'in', gone).execute();
  for (const [position, decision] of decisions.entries()) {
    const values = {
      position,
      body_id: decision.body === undefined ? null : bodyId(decision.body.slug),
      decided_on: decision.decidedOn ?? null,
      section: decision.section ?? null,
      reference: decision.reference ?? null,
      outcome: toJson(decision.outcome),
      grounds: decision.grounds === undefined ? null : toJson(decision.grounds),
      document_id: (decision.document === undefined ? undefined : documents.get(decision.document)) ?? null,
    };
    const id = kept[position];
    if (id !== undefined) {
      await trx.updateTable('decision').set(values).where('id', '=', id).execute();
      continue;
    }
    await trx
      .insertInto('decision')
      .values({
        ...values,
        id: decision.id ?? newId(),
        dialogue_id: dialogueId,
        recorded_at: decision.recordedAt ?? now,
      })
      .execute();
  }
}

/**
 * Brings the dialogue's actions, and what has happened to each, to those of the record. One keeps its id, and the moment when it was entered, by
 * its title, else by its place in the order.
 */
export async function replaceActions(
  trx: Database,
  dialogueId: Id,
  actions: readonly ActionRecord[],
  now: Instant,
): Promise<void> {
  const rows = await trx
    .selectFrom('action')
    .select(['id', 'title'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  const { kept, gone } = pairParts(
    rows.map(({ id, title }) => ({ id, keys: [title] })),
    actions.map(({ title }) => [toJson(title)]),
  );
  if (gone.length > 0) await trx.deleteFrom('action').where('id', 'in', gone).execute();
  for (const [position, action] of actions.entries()) {
    const values = {
      position,
      title: toJson(action.title),
      responsible: toJson(action.responsible),
      due_on: action.dueOn ?? null,
    };
    const recordedAt = action.recordedAt ?? now;
    let id = kept[position];
    if (id !== undefined) {
      await trx.updateTable('action').set(values).where('id', '=', id).execute();
      await trx.deleteFrom('action_update').where('action_id', '=', id).execute();
    } else {
      id = action.id ?? newId();
      await trx
        .insertInto('action')
        .values({
          ...values,
          id,
          dialogue_id: dialogueId,
          decision_id: action.decision ?? null,
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
