import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { FeedbackTurn } from '~db/schema/feedback';

import { feedbackMails, type TurnMailData } from './feedback-mail-data';
import { insertTold } from './recipients.queries.server';
import { readRecipients } from './recipients.server';

/**
 * Tells everyone who took part in a dialogue of a turn in what became of what they said: each once, however often it is called.
 *
 * Called in the transaction that makes the turn.
 *
 * @param subjectId what it is about; the dialogue's own id where there is one alone
 * @returns how many are told that had not been before
 */
export async function tellTurn(
  trx: Database,
  dialogueId: Id,
  { turn, subjectId }: { turn: FeedbackTurn; subjectId: Id },
  { now, secrets }: { now: Date; secrets: Secrets },
): Promise<number> {
  const at = toInstant(now);
  const { byMail } = await readRecipients(trx, secrets, dialogueId);
  let told = 0;
  for (const { kind, id, email, language, person } of byMail) {
    if (!(await insertTold(trx, { dialogueId, turn, subjectId, person }, at))) continue;
    const data: TurnMailData = { dialogueId, kind, id, turn, subjectId };
    const key = `feedback:${turn}:${subjectId}:${person}`;
    await putInOutbox(trx, { key, kind: feedbackMails.turn, recipient: email, language, data }, at);
    told += 1;
  }
  return told;
}
