import { holdDraft } from '~/features/planning/draft/change-draft.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Publishing } from './ask-publication.server';
import { carryOut } from './carry-out-publication.server';
import type { PublicationRefusal } from './publication';
import { judgedPublicationMail } from './publication-mails.server';
import { findPublication, movePublication } from './publication.queries.server';

/** What became of judging. */
export type JudgeOutcome =
  | { kind: 'approved' | 'published' | 'stopped' | 'returned' | 'withdrawn' }
  | { kind: 'refused'; code: PublicationRefusal };

/** A publication, by its dialogue and its own id, so that nobody judges one of a dialogue in which they may not. */
interface Which {
  id: Id;
  dialogueId: Id;
}

/**
 * Approves what someone else has asked for. It is published at once, or when its time comes; what stops it is looked for anew, in the same transaction. Of two who approve at
 * once, one does.
 *
 * Who may approve in the dialogue is for the caller to see to; that nobody approves what they have asked for themselves is seen to here.
 */
export async function approvePublication(
  db: Database,
  which: Which,
  { by, secrets, now, ladder }: Publishing,
): Promise<JudgeOutcome> {
  const at = toInstant(now);
  return db.transaction().execute(async (trx): Promise<JudgeOutcome> => {
    const asked = await findOf(trx, which);
    if (asked === null) return { kind: 'refused', code: 'gone' };
    await holdDraft(trx, asked.dialogueId);
    const approved = await movePublication(
      trx,
      asked.id,
      { from: ['waiting'], notAskedBy: by },
      { state: 'approved', judged_by: by, judged_at: at },
    );
    if (approved === null) return { kind: 'refused', code: asked.askedBy === by ? 'own-request' : 'gone' };
    await audit(trx, 'publication.approved');
    if (approved.publishAt === null || approved.publishAt <= at)
      return { kind: await carryOut(trx, approved, { now, ladder, secrets }) };
    await judgedPublicationMail(trx, approved, at);
    return { kind: 'approved' };
  });

  function audit(trx: Database, action: string) {
    const detail = { dialogue: which.dialogueId };
    return writeAudit(trx, secrets, { at, actor: by, action, subject: which.id, detail });
  }
}

/** Sends a request back to who made it, with the reason. What was approved and waits for its time can be sent back too. */
export function returnPublication(
  db: Database,
  which: Which & { reason: string },
  publishing: Publishing,
): Promise<JudgeOutcome> {
  return end(db, which, publishing, { state: 'returned', judgedNote: which.reason });
}

/** Takes back a request, or puts aside one that came back or was stopped. */
export function withdrawPublication(
  db: Database,
  which: Which,
  publishing: Publishing,
): Promise<JudgeOutcome> {
  return end(db, which, publishing, { state: 'withdrawn' });
}

async function end(
  db: Database,
  which: Which,
  { by, secrets, now }: Publishing,
  to: { state: 'returned'; judgedNote: string } | { state: 'withdrawn' },
): Promise<JudgeOutcome> {
  const at = toInstant(now);
  const live = ['waiting', 'approved'] as const;
  return db.transaction().execute(async (trx): Promise<JudgeOutcome> => {
    if ((await findOf(trx, which)) === null) return { kind: 'refused', code: 'gone' };
    const ended = await movePublication(
      trx,
      which.id,
      { from: to.state === 'returned' ? live : [...live, 'returned', 'stopped'] },
      to.state === 'returned'
        ? { state: 'returned', judged_by: by, judged_at: at, judged_note: to.judgedNote, closed_at: at }
        : { state: 'withdrawn', closed_at: at },
    );
    if (ended === null) return { kind: 'refused', code: 'gone' };
    if (to.state === 'returned') await judgedPublicationMail(trx, ended, at);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: `publication.${to.state}`,
      subject: which.id,
      detail: { dialogue: which.dialogueId },
    });
    return { kind: to.state };
  });
}

async function findOf(trx: Database, { id, dialogueId }: Which) {
  const found = await findPublication(trx, id);
  return found?.dialogueId === dialogueId ? found : null;
}
