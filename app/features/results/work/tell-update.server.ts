import { indexDialogue } from '~/features/dialogues/index-dialogue.server';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { announceChanges, snapshotDialogue } from '~/features/notifications/news/announce-dialogue.server';
import type { Writing } from '~/features/planning/draft/save-draft-form.server';
import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { tellActionTurn } from '../feedback/tell-turn.server';
import { findActions } from '../result.queries.server';
import { readUpdate, type TypedUpdate, type UpdateProblem } from './action-update';
import { insertActionUpdate } from './publish-outcome.queries.server';

/** What became of telling what has happened to an action. */
export type UpdateOutcome =
  | { kind: 'told' }
  | { kind: 'wrong'; problems: readonly UpdateProblem[] }
  /** There is no such action among those that are public. */
  | { kind: 'unknown' };

/**
 * Tells everyone what has happened to a public action: on its page, in feeds and mail at once. No second pair of eyes is asked for: it is a fact about what was already
 * promised.
 */
export async function tellUpdate(
  db: Database,
  dialogue: WorkDialogue,
  { id, typed }: { id: Id; typed: TypedUpdate },
  { actor, now, secrets }: Writing,
): Promise<UpdateOutcome> {
  return db.transaction().execute(async (trx): Promise<UpdateOutcome> => {
    const action = (await findActions(trx, dialogue.id)).find((one) => one.id === id);
    if (action === undefined) return { kind: 'unknown' };
    const last = action.updates.at(-1) ?? null;
    const read = readUpdate(typed, { today: dayOf(now), last: last?.updatedOn ?? null });
    if (read.kind === 'wrong') return read;
    const { state, updatedOn, note } = read.update;
    const told = note === null ? null : { [dialogue.sourceLanguage]: note };
    // Sent twice, it is told once.
    const isSame =
      last?.state === state &&
      last.updatedOn === updatedOn &&
      JSON.stringify(last.note) === JSON.stringify(told);
    if (isSame) return { kind: 'told' };
    const before = await snapshotDialogue(trx, { slug: dialogue.slug, externalId: null });
    const at = toInstant(now);
    await insertActionUpdate(trx, { id: newId(), actionId: id, state, updatedOn, note: told, at });
    await indexDialogue(trx, dialogue.id);
    await announceChanges(trx, dialogue.id, before, now);
    if (state !== 'planned')
      await tellActionTurn(trx, dialogue.id, { turn: state, actionId: id }, { now, secrets });
    await bumpContentVersion(trx);
    await writeAudit(trx, secrets, {
      at,
      actor: actor.accountId,
      action: 'action.updated',
      subject: id,
      detail: { dialogue: dialogue.id, state, on: updatedOn },
    });
    return { kind: 'told' };
  });
}
