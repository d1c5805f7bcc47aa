import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readRecipients, type Recipient } from '~/features/results/feedback/recipients.server';
import { writeAudit } from '~/platform/audit.server';
import { dayOf, toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { isEvaluationOpen } from './evaluation';
import type { EvaluationDeed } from './evaluation-deed';
import { evaluationToken, newRoomCode, tokenFingerprint } from './evaluation-link.server';
import { evaluationMailKind, type EvaluationMailData } from './evaluation-mail-data';
import {
  addInvited,
  closeRound,
  findInvited,
  findRound,
  insertInvitation,
  openRound,
  setReview,
} from './evaluation.queries.server';

/** Who does something about an evaluation, and when. */
interface Doing {
  by: Id;
  now: Date;
  secrets: Secrets;
}

/** What became of a deed. `early`: the dialogue still goes on, or is not published. `gone`: there is nothing to do it to. */
export type EvaluationOutcome = { kind: 'done'; count: number } | { kind: 'early' } | { kind: 'gone' };

/** Whether those who took part may be asked what they think of it: only once it is over. */
export function mayAsk(dialogue: Pick<WorkDialogue, 'state' | 'closesAt'>, now: Date): boolean {
  if (dialogue.state === 'draft' || dialogue.state === 'cancelled') return false;
  const isPast = dialogue.closesAt !== null && dialogue.closesAt <= toInstant(now);
  return isPast || ['analysing', 'decided', 'finished'].includes(dialogue.state);
}

/** Opens the evaluation of a dialogue, or opens it again: whoever has the room's code can answer. */
export function openEvaluation(
  db: Database,
  dialogue: WorkDialogue,
  { by, now, secrets }: Doing,
): Promise<EvaluationOutcome> {
  return db.transaction().execute(async (trx): Promise<EvaluationOutcome> => {
    if (dialogue.state === 'draft' || dialogue.state === 'cancelled') return { kind: 'early' };
    await openRound(trx, dialogue.id, newRoomCode(), dayOf(now));
    await writeAudit(trx, secrets, {
      ...{ at: toInstant(now), actor: by, action: 'evaluation.opened', subject: dialogue.id },
    });
    return { kind: 'done', count: 0 };
  });
}

/** Ends the evaluation: nobody can answer any more. */
export function closeEvaluation(
  db: Database,
  { id }: Pick<WorkDialogue, 'id'>,
  { by, now, secrets }: Doing,
): Promise<EvaluationOutcome> {
  return db.transaction().execute(async (trx): Promise<EvaluationOutcome> => {
    if (!(await closeRound(trx, id, dayOf(now)))) return { kind: 'gone' };
    await writeAudit(trx, secrets, {
      ...{ at: toInstant(now), actor: by, action: 'evaluation.closed', subject: id },
    });
    return { kind: 'done', count: 0 };
  });
}

/**
 * Asks everyone who took part and can be reached by mail: each once, however often it is done. The link is good for one answer, and what is kept of it says nothing of
 * whose it is.
 */
export function askParticipants(
  db: Database,
  dialogue: WorkDialogue,
  { by, now, secrets }: Doing,
): Promise<EvaluationOutcome> {
  return db.transaction().execute(async (trx): Promise<EvaluationOutcome> => {
    if (!mayAsk(dialogue, now)) return { kind: 'early' };
    const round = await findRound(trx, dialogue.id);
    if (!isEvaluationOpen(round)) return { kind: 'gone' };
    const { byMail } = await readRecipients(trx, secrets, dialogue.id);
    let count = 0;
    for (const recipient of byMail) {
      if (!(await insertInvitation(trx, hashFor(secrets, recipient)))) continue;
      await putInOutbox(trx, mailTo(recipient), toInstant(now));
      count += 1;
    }
    if (count > 0) {
      await addInvited(trx, dialogue.id, count);
      await writeAudit(trx, secrets, {
        ...{ at: toInstant(now), actor: by, action: 'evaluation.asked', subject: dialogue.id },
        detail: { count },
      });
    }
    return { kind: 'done', count };
  });
}

/** How many would be asked by {@link askParticipants}: those who can be reached and have not been. */
export async function countToAsk(db: Database, secrets: Secrets, dialogueId: Id): Promise<number> {
  const { byMail } = await readRecipients(db, secrets, dialogueId);
  const hashes = byMail.map((recipient) => hashFor(secrets, recipient));
  const invited = await findInvited(db, hashes);
  return hashes.filter((hash) => !invited.has(hash)).length;
}

/** Says whether what a participant wrote may be quoted. */
function reviewWords(
  db: Database,
  { id: dialogueId }: Pick<WorkDialogue, 'id'>,
  { id, review }: { id: string; review: 'shown' | 'withheld' },
  { by, now, secrets }: Doing,
): Promise<EvaluationOutcome> {
  return db.transaction().execute(async (trx): Promise<EvaluationOutcome> => {
    if (!(await setReview(trx, { dialogueId, id, review }))) return { kind: 'gone' };
    await writeAudit(trx, secrets, {
      ...{ at: toInstant(now), actor: by, action: 'evaluation.reviewed', subject: dialogueId },
      detail: { review },
    });
    return { kind: 'done', count: 1 };
  });
}

function hashFor(secrets: Secrets, { dialogueId, person }: Recipient): string {
  return tokenFingerprint(evaluationToken(secrets, dialogueId, person));
}

function mailTo({ dialogueId, person, email, language }: Recipient) {
  const data: EvaluationMailData = { dialogueId, person };
  return {
    ...{ key: `evaluation:${dialogueId}:${person}`, kind: evaluationMailKind, recipient: email, language },
    data,
  };
}

/** Does what a button on the evaluation's page asks for. @param id of the answer whose words are judged */
export function doWithEvaluation(
  db: Database,
  dialogue: WorkDialogue,
  { deed, id }: { deed: EvaluationDeed; id: string },
  doing: Doing,
): Promise<EvaluationOutcome> {
  switch (deed) {
    case 'open':
      return openEvaluation(db, dialogue, doing);
    case 'close':
      return closeEvaluation(db, dialogue, doing);
    case 'ask':
      return askParticipants(db, dialogue, doing);
    case 'show':
      return reviewWords(db, dialogue, { id, review: 'shown' }, doing);
    case 'withhold':
      return reviewWords(db, dialogue, { id, review: 'withheld' }, doing);
  }
}
