import { holdDraft } from '~/features/planning/draft/change-draft.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { Publication } from './publication';
import type { CarryingOut } from './publication-handler.server';
import { handlerOf } from './publication-handlers.server';
import { judgedPublicationMail } from './publication-mails.server';
import { findDuePublications, findPublishedDialogue, movePublication } from './publication.queries.server';

/**
 * Publishes what is approved, in the transaction of whoever holds its dialogue; or stops it, when something that it depends on no longer holds, such as a condition that
 * was answered with no since. Either way, those concerned are told.
 */
export async function carryOut(
  trx: Database,
  approved: Publication,
  carrying: CarryingOut,
): Promise<'published' | 'stopped'> {
  const { secrets, ...time } = carrying;
  const at = toInstant(time.now);
  const handler = handlerOf(approved.kind);
  const dialogue = await findPublishedDialogue(trx, approved.dialogueId);
  const found = await handler.obstacles(trx, dialogue, approved.content, time);
  const state = found.length > 0 ? 'stopped' : 'published';
  if (state === 'published')
    await handler.carryOut(trx, dialogue, { content: approved.content, note: approved.note }, carrying);
  const ended = await movePublication(
    trx,
    approved.id,
    { from: ['approved'] },
    { state, closed_at: at, ...(state === 'published' ? { published_at: at } : {}) },
  );
  if (ended === null) throw new Error(`publication ${approved.id} is no longer approved`);
  await judgedPublicationMail(trx, ended, at);
  await writeAudit(trx, secrets, {
    at,
    actor: 'system',
    action: `publication.${state}`,
    subject: approved.id,
    detail: { dialogue: approved.dialogueId },
  });
  return state;
}

/** Publishes everything that is approved and whose time has come, each by itself. Several processes may do so at once: each thing is published once. */
export async function carryOutDue(db: Database, carrying: CarryingOut): Promise<number> {
  let done = 0;
  const failures: unknown[] = [];
  for (const due of await findDuePublications(db, toInstant(carrying.now))) {
    try {
      await db.transaction().execute(async (trx) => {
        await holdDraft(trx, due.dialogueId);
        // Whoever writes the row first has it; the state is the same until it is carried out.
        const held = await movePublication(trx, due.id, { from: ['approved'] }, { state: 'approved' });
        if (held === null) return;
        await carryOut(trx, held, carrying);
        done += 1;
      });
    } catch (error) {
      // One that fails does not keep the others waiting.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'something approved could not be published');
  return done;
}
