import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { ErasureOutcome } from '~db/schema/erasure-request';

import type { OwnErasure, WaitingErasure } from './erasure';

/** Writes a request. @returns whether it is new; false when one of the account's waits already */
export async function insertRequest(
  trx: Database,
  request: { id: Id; accountId: Id; message: string | null; now: Instant },
): Promise<boolean> {
  const written = await trx
    .insertInto('erasure_request')
    .values({
      id: request.id,
      account_id: request.accountId,
      message: request.message,
      created_at: request.now,
      outcome: null,
      reason: null,
      decided_by: null,
      decided_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** An account's latest request. */
export async function findLatest(db: Database, accountId: Id): Promise<OwnErasure | undefined> {
  return db
    .selectFrom('erasure_request')
    .select(['created_at as createdAt', 'outcome', 'reason', 'decided_at as decidedAt'])
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function waiting(db: Database) {
  return db
    .selectFrom('erasure_request')
    .innerJoin('account', 'account.id', 'erasure_request.account_id')
    .select([
      'erasure_request.id',
      'erasure_request.created_at as createdAt',
      'erasure_request.message',
      'account.email',
      'account.id as accountId',
    ])
    .where('decided_at', 'is', null);
}

/** Requests that nobody has decided, the oldest first. */
export async function findWaiting(db: Database): Promise<readonly WaitingErasure[]> {
  const rows = await waiting(db).orderBy('createdAt').execute();
  return rows.map(({ id, createdAt, email, message }) => ({ id, createdAt, email, message }));
}

export async function findWaitingById(
  db: Database,
  id: Id,
): Promise<(WaitingErasure & { accountId: Id }) | undefined> {
  return waiting(db).where('erasure_request.id', '=', id).executeTakeFirst();
}

/** Decides a request that waits. @returns whose it was; undefined when there is none such, or it has been decided */
export async function setDecided(
  trx: Database,
  decision: { id: Id; outcome: ErasureOutcome; reason: string | null; by: Id; now: Instant },
): Promise<Id | undefined> {
  const row = await trx
    .updateTable('erasure_request')
    .set({
      outcome: decision.outcome,
      reason: decision.reason,
      message: null,
      decided_by: decision.by,
      decided_at: decision.now,
    })
    .where('id', '=', decision.id)
    .where('decided_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();
  return row?.account_id;
}

/** Where and in what language someone is told. */
export async function findContact(
  db: Database,
  accountId: Id,
): Promise<{ email: string | null; language: string }> {
  return db
    .selectFrom('account')
    .select(['email', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}

/** What was decided, for the mail that tells of it. */
export async function findDecided(
  db: Database,
  id: Id,
): Promise<{ outcome: ErasureOutcome | null; reason: string | null } | undefined> {
  return db
    .selectFrom('erasure_request')
    .select(['outcome', 'reason'])
    .where('id', '=', id)
    .executeTakeFirst();
}
