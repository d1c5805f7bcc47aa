import { setTimeout } from 'node:timers/promises';

import type { Database } from '~db/client';

import { toInstant, type Clock } from '../clock';
import type { Log } from '../log.server';
import { buildMessage } from './build-message.server';
import {
  beginHandingOver,
  claimNext,
  endClaim,
  findDue,
  sweepOutbox,
  type Claim,
  type ClaimEnd,
} from './claim-mail.server';
import { nextTry } from './next-try';
import type { OutgoingMessage, WordMail } from './outgoing-message';
import { keepableReply } from './server-words';
import { openSmtp, type HandedOutcome, type SmtpServer, type SmtpSession } from './smtp.server';

/** What sending mail needs. */
export interface Delivering {
  db: Database;
  clock: Clock;
  log: Log;
  server: SmtpServer;
  /** The address that mail comes from, and that mail servers tell of trouble. */
  sender: string;
  word: WordMail;
}

/** One slow answer does not hold up everything. */
const lanes = 2;
/** Then there is a pause, in which the portal can be stopped and mail that has more hurry can go first. */
const mostInARun = 100;

/**
 * Sends what is due in the outbox. Several processes may do it at once. Each mail goes out once: it is in one worker's hand at a time, and its last bytes are
 * handed over only when it is written down that they are. What dies before that is sent again; what dies after it is `uncertain` and never sent again by
 * itself.
 *
 * @throws {Error} when the mail server can't be reached: then no mail has been touched
 */
export async function deliverMail(delivering: Delivering): Promise<void> {
  const { db, clock, log } = delivering;
  const swept = await sweepOutbox(db, toInstant(clock()));
  if (swept.uncertain > 0 || swept.expired > 0) log.warn(swept, 'mail ended without being sent');
  const ends = await Promise.allSettled(Array.from({ length: lanes }, () => runLane(delivering)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function runLane(delivering: Delivering): Promise<void> {
  const { db, clock, server } = delivering;
  let session: SmtpSession | null = null;
  try {
    for (let sent = 0; sent < mostInARun; sent += 1) {
      // Connected first: a server that is down is no mail's fault, and none is counted as tried.
      if (session === null) {
        if ((await findDue(db, toInstant(clock()))).length === 0) return;
        session = await openSmtp(server);
      }
      const claim = await claimNext(db, clock);
      if (claim === null) return;
      const isInStep = await deliverOne(delivering, claim, session);
      if (!isInStep) session = null;
    }
  } finally {
    session?.close();
  }
}

/** @returns whether the connection can take another message */
async function deliverOne(delivering: Delivering, claim: Claim, session: SmtpSession): Promise<boolean> {
  const { db, clock, log } = delivering;
  const { mail } = claim;
  const end = (how: ClaimEnd) => endSurely(() => endClaim(db, claim, how, toInstant(clock())));
  let message: Buffer;
  try {
    const worded = await delivering.word(mail);
    if (worded === null) {
      await end({ state: 'dropped', reason: 'nothing-to-tell' });
      return true;
    }
    message = await write(delivering, claim, worded);
  } catch (error) {
    log.error({ err: error, mail: mail.id, kind: mail.kind }, 'mail could not be worded');
    await end(laterOrNever('wording', mail.attempts, clock()));
    return true;
  }
  const outcome = await session.send({ from: delivering.sender, to: mail.recipient }, message, () =>
    beginHandingOver(db, claim, toInstant(clock())),
  );
  await end(endOf(outcome, mail.attempts, clock()));
  if (outcome.kind !== 'accepted')
    log.warn({ mail: mail.id, kind: mail.kind, outcome: outcome.kind }, 'mail was not sent');
  return outcome.kind === 'accepted';
}

function write({ server, clock }: Delivering, { mail }: Claim, worded: OutgoingMessage): Promise<Buffer> {
  return buildMessage(worded, {
    messageId: `<${mail.id}@${server.name}>`,
    to: mail.recipient,
    date: clock(),
  });
}

function endOf(outcome: HandedOutcome, attempts: number, now: Date): ClaimEnd {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'unanswered':
      return { state: 'uncertain', reason: 'no-answer' };
    case 'not-an-address':
      return { state: 'dead', reason: 'address' };
    case 'broken':
      return laterOrNever('connection', attempts, now);
    case 'refused': {
      const reply = keepableReply(outcome.reply);
      return outcome.permanent ? { state: 'dead', reason: reply } : laterOrNever(reply, attempts, now);
    }
  }
}

function laterOrNever(reason: string, attempts: number, now: Date): ClaimEnd {
  const dueAt = nextTry(attempts, now);
  return dueAt === null ? { state: 'dead', reason } : { state: 'waiting', dueAt, reason };
}

const triesToWrite = 5;

/** What the mail server has answered must not be forgotten because the database was away for a moment. */
async function endSurely(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await write();
      return;
    } catch (error) {
      if (tries === triesToWrite) throw error;
      await setTimeout(tries * 500);
    }
  }
}
