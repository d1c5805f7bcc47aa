import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { maskAddress, readReason, type FailedMail, type WaitingMail } from './failed-mail';

const mostShown = 200;

/** Mail that did not go out, or of which it is not known, the latest first. */
export async function findFailed(db: Database, now: Instant): Promise<readonly FailedMail[]> {
  const rows = await db
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('state', 'in', ['dead', 'uncertain'])
    .orderBy('ended_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state === 'uncertain' ? 'uncertain' : 'dead',
    recipient: maskAddress(row.recipient ?? ''),
    createdAt: row.created_at,
    endedAt: row.ended_at ?? row.created_at,
    attempts: row.attempts,
    why: readReason(row.last_error),
    canBeSent: row.recipient !== null && (row.expires_at === null || row.expires_at > now),
  }));
}

/** How many mails did not go out, or may not have. */
export async function countFailed(db: Database): Promise<{ count: number; oldest: Instant | null }> {
  const { count, oldest } = await db
    .selectFrom('outgoing_mail')
    .select(({ fn }) => [fn.countAll().as('count'), fn.min<Instant | null>('created_at').as('oldest')])
    .where('state', 'in', ['dead', 'uncertain'])
    .executeTakeFirstOrThrow();
  return { count: Number(count), oldest };
}

/** Mail that was to go out before an instant, and still waits. */
export async function findWaiting(db: Database, before: Instant): Promise<WaitingMail> {
  const row = await db
    .selectFrom('outgoing_mail')
    .select((eb) => [eb.fn.countAll().as('count'), eb.fn.min('created_at').as('since')])
    .where('state', '=', 'waiting')
    .where('due_at', '<=', before)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since };
}

/** Puts a mail that has ended back among those that wait. @returns its kind; null when it had not ended, or is of no use any more */
export async function setWaiting(
  db: Database,
  { id, state, now }: { id: Id; state: FailedMail['state']; now: Instant },
): Promise<string | null> {
  const row = await waitingAgain(db, state, now).where('id', '=', id).returning('kind').executeTakeFirst();
  return row?.kind ?? null;
}

/** Puts every mail that was given up back among those that wait. @returns how many */
export async function setAllWaiting(db: Database, now: Instant): Promise<number> {
  return Number((await waitingAgain(db, 'dead', now).executeTakeFirst()).numUpdatedRows);
}

function waitingAgain(db: Database, state: FailedMail['state'], now: Instant) {
  return db
    .updateTable('outgoing_mail')
    .set({
      state: 'waiting',
      attempts: 0,
      due_at: now,
      claimed_by: null,
      claimed_until: null,
      last_error: null,
      ended_at: null,
    })
    .where('state', '=', state)
    .where('recipient', 'is not', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]));
}

/** Forgets a mail that has ended without being sent. @returns its kind; null when there was none such */
export async function setDropped(db: Database, id: Id, now: Instant): Promise<string | null> {
  const row = await db
    .updateTable('outgoing_mail')
    .set({ state: 'dropped', recipient: null, data: null, ended_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['dead', 'uncertain'])
    .returning('kind')
    .executeTakeFirst();
  return row?.kind ?? null;
}
