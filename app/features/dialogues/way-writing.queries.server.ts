import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id } from '~db/columns';
import type { StepRecord } from '~db/dialogue-record';

import type { KnownStep } from './dialogue-record.queries.server';
import { pairParts } from './pair-parts';
import { isPlanned } from './public-part';

/**
 * Brings the steps that a dialogue's plan holds to those of a plan. One keeps its id, and the count of those who came, by its title, else by its time, else
 * by its place in the order. All other steps are left alone.
 */
export async function replaceWay(
  trx: Database,
  dialogueId: Id,
  { known, way }: { known: readonly KnownStep[]; way: readonly StepRecord[] },
): Promise<void> {
  const planned = known.filter(({ step }) => isPlanned(step));
  const { kept, gone } = pairParts(
    planned.map(({ id, step }) => ({ id, keys: keysOf(step) })),
    way.map(keysOf),
  );
  if (gone.length > 0) await trx.deleteFrom('dialogue_step').where('id', 'in', gone).execute();
  for (const [index, step] of way.entries()) {
    const id = kept[index];
    const values = {
      // Places only tell steps of the same moment apart.
      position: known.length + index,
      kind: step.kind,
      mode: step.mode,
      influence_level: step.influenceLevel ?? null,
      method: step.method ?? null,
      title: toJson(step.title),
      description: step.description === undefined ? null : toJson(step.description),
      starts_at: step.startsAt,
      ends_at: step.endsAt ?? null,
      place: step.place === undefined ? null : toJson(step.place),
      has_time: step.hasTime === true ? (1 as const) : (0 as const),
    };
    if (id === undefined)
      await trx
        .insertInto('dialogue_step')
        .values({
          ...values,
          id: newId(),
          dialogue_id: dialogueId,
          attended: null,
          cancelled_at: null,
        })
        .execute();
    else await trx.updateTable('dialogue_step').set(values).where('id', '=', id).execute();
  }
}

function keysOf({ kind, title, startsAt }: StepRecord): readonly string[] {
  return [`${kind} ${toJson(title)}`, `${kind} ${startsAt}`];
}
