import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { isId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { cleanText } from '../draft/draft-field';
import type { Writing } from '../draft/save-draft-form.server';
import type { PlanStep } from '../plan/plan-step';
import { commentInputs, longestComment, type TypedComment } from './comment';
import { insertComment, settle } from './comment.queries.server';

/** What became of a form about comments. */
export type CommentOutcome =
  { kind: 'written' } | { kind: 'settled' } | { kind: 'refused'; typed: TypedComment };

/**
 * Adds a comment to a step of a plan, or says that one is dealt with. A form that is sent twice does it once.
 *
 * @throws {Response} 400 for a form that no page of the portal shows
 */
export async function handleComment(
  db: Database,
  dialogue: { id: Id },
  { step, form }: { step: PlanStep; form: FormFields },
  writing: Writing,
): Promise<CommentOutcome> {
  const settled = form.get(commentInputs.settle);
  if (settled !== undefined) {
    await settleComment(db, dialogue.id, step, settled, writing);
    return { kind: 'settled' };
  }
  const id = form.get(commentInputs.id) ?? '';
  if (!isId(id)) throw new Response(null, { status: 400 });
  const text = cleanText(form.get(commentInputs.text) ?? '');
  const problem = text === '' ? 'missing' : text.length > longestComment ? 'too-long' : null;
  if (problem !== null) return { kind: 'refused', typed: { id, text, problem } };
  await addComment(db, { id, dialogueId: dialogue.id, step, text }, writing);
  return { kind: 'written' };
}

function addComment(
  db: Database,
  { id, dialogueId, step, text }: { id: Id; dialogueId: Id; step: PlanStep; text: string },
  { actor, now, secrets }: Writing,
): Promise<void> {
  const at = toInstant(now);
  return db.transaction().execute(async (trx) => {
    const isNew = await insertComment(trx, { id, dialogueId, place: step, text, by: actor.accountId, at });
    if (!isNew) return;
    await writeAudit(trx, secrets, {
      at,
      actor: actor.accountId,
      action: 'draft.commented',
      subject: dialogueId,
      detail: { place: step },
    });
  });
}

function settleComment(
  db: Database,
  dialogueId: Id,
  step: PlanStep,
  id: Id,
  { actor, now, secrets }: Writing,
): Promise<void> {
  const at = toInstant(now);
  return db.transaction().execute(async (trx) => {
    const isDone = await settle(trx, { id, dialogueId, place: step, by: actor.accountId, at });
    if (!isDone) return;
    await writeAudit(trx, secrets, {
      at,
      actor: actor.accountId,
      action: 'draft.comment-settled',
      subject: dialogueId,
      detail: { place: step },
    });
  });
}
