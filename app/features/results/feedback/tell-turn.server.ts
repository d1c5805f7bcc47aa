import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { ActionTurn, FeedbackTurn } from '~db/schema/feedback';

import { feedbackMails, type ActionsMailData, type TurnMailData } from './feedback-mail-data';
import { insertTold } from './recipients.queries.server';
import { readRecipients, type Recipient } from './recipients.server';

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
  { turn, subjectId }: { turn: Exclude<FeedbackTurn, ActionTurn>; subjectId: Id },
  { now, secrets }: { now: Date; secrets: Secrets },
): Promise<number> {
  const at = toInstant(now);
  const untold = await keepTold(trx, dialogueId, { turn, subjectId }, { now, secrets });
  for (const { kind, id, email, language, person } of untold) {
    const data: TurnMailData = { dialogueId, kind, id, turn };
    const key = `feedback:${turn}:${subjectId}:${person}`;
    await putInOutbox(trx, { key, kind: feedbackMails.turn, recipient: email, language, data }, at);
  }
  return untold.length;
}

const hour = 60 * 60 * 1000;

/**
 * Tells everyone who took part in a dialogue that something has happened to an action that it led to. Whoever tells of several does so in one sitting: what happens within
 * an hour comes in one mail, when that hour is over.
 *
 * Called in the transaction that makes the turn.
 *
 * @returns how many are told that had not been before
 */
export async function tellActionTurn(
  trx: Database,
  dialogueId: Id,
  { turn, actionId }: { turn: ActionTurn; actionId: Id },
  { now, secrets }: { now: Date; secrets: Secrets },
): Promise<number> {
  const from = toInstant(new Date(Math.floor(now.getTime() / hour) * hour));
  const until = toInstant(new Date(new Date(from).getTime() + hour));
  const untold = await keepTold(trx, dialogueId, { turn, subjectId: actionId }, { now, secrets });
  for (const { kind, id, email, language, person } of untold) {
    const data: ActionsMailData = { dialogueId, kind, id, from, until };
    const key = `feedback:actions:${dialogueId}:${person}:${from}`;
    const mail = { key, kind: feedbackMails.actions, recipient: email, language, data, dueAt: until };
    await putInOutbox(trx, mail, toInstant(now));
  }
  return untold.length;
}

/** Keeps that everyone is told of a turn. @returns those who had not been before */
async function keepTold(
  trx: Database,
  dialogueId: Id,
  about: { turn: FeedbackTurn; subjectId: Id },
  { now, secrets }: { now: Date; secrets: Secrets },
): Promise<readonly Recipient[]> {
  const { byMail } = await readRecipients(trx, secrets, dialogueId);
  const untold: Recipient[] = [];
  for (const recipient of byMail) {
    const told = { dialogueId, ...about, person: recipient.person };
    if (await insertTold(trx, told, toInstant(now))) untold.push(recipient);
  }
  return untold;
}
