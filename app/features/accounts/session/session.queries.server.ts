import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { SessionTable, SignInMethod } from '~db/schema/session';

import type { Selectable } from 'kysely';
import type { HeldRole } from '../role';

/** A session with the account that it belongs to. */
export async function findSession(db: Database, secretHash: string) {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .selectAll('session')
    .select([
      'account.kind',
      'account.email',
      'account.name',
      'account.age_band',
      'account.registered_here',
      'account.language',
      'account.erased_at',
    ])
    .where('session.secret_hash', '=', secretHash)
    .executeTakeFirst();
}

export interface NewSession {
  id: Id;
  secretHash: string;
  accountId: Id;
  method: SignInMethod;
  device: string;
  now: Instant;
  expiresAt: Instant;
}

export async function insertSession(trx: Database, session: NewSession): Promise<void> {
  await trx
    .insertInto('session')
    .values({
      id: session.id,
      secret_hash: session.secretHash,
      account_id: session.accountId,
      method: session.method,
      device: session.device,
      created_at: session.now,
      authenticated_at: session.now,
      last_seen_at: session.now,
      expires_at: session.expiresAt,
      ended_at: null,
    })
    .execute();
  await trx
    .updateTable('account')
    .set({ last_signed_in_at: session.now })
    .where('id', '=', session.accountId)
    .execute();
}

export async function noteSeen(db: Database, id: Id, at: Instant): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: at }).where('id', '=', id).execute();
}

/** The person has just shown once more who they are. */
export async function noteAuthenticated(trx: Database, id: Id, at: Instant): Promise<void> {
  await trx
    .updateTable('session')
    .set({ authenticated_at: at, last_seen_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** Ends sessions of an account: one of them, or all but one. @returns how many were ended */
export async function endSessions(
  trx: Database,
  accountId: Id,
  which: { only?: Id; except?: Id },
  at: Instant,
): Promise<number> {
  const ended = await trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .$if(which.only !== undefined, (query) => query.where('id', '=', which.only ?? ''))
    .$if(which.except !== undefined, (query) => query.where('id', '!=', which.except ?? ''))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

/** Removes sessions that ended before an instant. @returns how many */
export async function deleteEndedSessions(trx: Database, before: Instant): Promise<number> {
  const gone = await trx
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expires_at', '<', before), eb('ended_at', '<', before)]))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Sessions of an account that nobody has ended, the latest used first. */
export async function findSessionsOf(db: Database, accountId: Id): Promise<Selectable<SessionTable>[]> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .orderBy('last_seen_at', 'desc')
    .execute();
}

/** What someone may do who has come in in some way. */
interface CountingRoles {
  roles: readonly HeldRole[];
  /** Whether they hold others, which count only for who comes from the kommun's directory. */
  hasOthers: boolean;
  /** When a role of theirs was last withdrawn. */
  lastWithdrawnAt: Instant | null;
}

/**
 * The roles that an account holds now and that count for who came in this way. What the directory gave counts only for who comes from there: it alone knows who has left
 * the kommun, and says nothing of it to someone who comes with a key of their own.
 */
export async function findRoles(db: Database, accountId: Id, method: SignInMethod): Promise<CountingRoles> {
  const rows = await db
    .selectFrom('role_assignment')
    .select(['role', 'dialogue_id', 'source', 'withdrawn_at'])
    .where('account_id', '=', accountId)
    .execute();
  const withdrawn = rows.flatMap(({ withdrawn_at }) => (withdrawn_at === null ? [] : [withdrawn_at])).sort();
  const held = rows.filter(({ withdrawn_at }) => withdrawn_at === null);
  const counting = held.filter(({ source }) => source === 'manual' || method === 'directory');
  return {
    roles: counting.map(({ role, dialogue_id }) => ({ role, dialogueId: dialogue_id })),
    hasOthers: counting.length < held.length,
    lastWithdrawnAt: withdrawn.at(-1) ?? null,
  };
}
