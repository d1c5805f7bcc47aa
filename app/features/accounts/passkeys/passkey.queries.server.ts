import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { PasskeyTable } from '~db/schema/staff';

import type { Passkey } from './passkey';

/** A key with the account that it belongs to. */
export async function findPasskey(db: Database, id: string) {
  return db
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.account_id')
    .selectAll('passkey')
    .where('passkey.id', '=', id)
    .where('account.kind', '=', 'staff')
    .where('account.erased_at', 'is', null)
    .executeTakeFirst();
}

/** The keys of an account, the oldest first. */
export async function findPasskeysOf(
  db: Database,
  accountId: Id,
): Promise<readonly (Passkey & { transports: readonly string[] })[]> {
  const rows = await db
    .selectFrom('passkey')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...rowToPasskey(row), transports: splitTransports(row.transports) }));
}

function rowToPasskey(row: Selectable<PasskeyTable>): Passkey {
  return { id: row.id, name: row.name, createdAt: row.created_at, lastUsedAt: row.last_used_at };
}

/** How a browser may reach a key, as it once told. */
function splitTransports(transports: string): readonly string[] {
  return transports === '' ? [] : transports.split(',');
}

export interface NewPasskey {
  id: string;
  accountId: Id;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
  name: string;
  now: Instant;
}

/** Keeps a new key. @returns false when that key is known already */
export async function insertPasskey(trx: Database, key: NewPasskey): Promise<boolean> {
  const written = await trx
    .insertInto('passkey')
    .values({
      id: key.id,
      account_id: key.accountId,
      public_key: Buffer.from(key.publicKey),
      counter: key.counter,
      transports: key.transports.join(','),
      name: key.name,
      created_at: key.now,
      last_used_at: null,
      last_challenge_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

interface KeyUse {
  id: string;
  counter: number;
  /** When the challenge that it answered was made. */
  challengeAt: Instant;
  now: Instant;
}

/**
 * Notes that a key was used.
 *
 * @returns false when it has answered this challenge or a later one already, or counts backwards: of two that use the same answer at once, one gets in
 */
export async function noteKeyUsed(
  trx: Database,
  { id, counter, challengeAt, now }: KeyUse,
): Promise<boolean> {
  const used = await trx
    .updateTable('passkey')
    .set({ counter, last_used_at: now, last_challenge_at: challengeAt })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('last_challenge_at', 'is', null), eb('last_challenge_at', '<', challengeAt)]))
    .where((eb) => (counter === 0 ? eb('counter', '=', 0) : eb('counter', '<', counter)))
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

/** @returns whether there is such a key of that account */
export async function updateKeyName(
  trx: Database,
  accountId: Id,
  id: string,
  name: string,
): Promise<boolean> {
  const renamed = await trx
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .returning('id')
    .executeTakeFirst();
  return renamed !== undefined;
}

/** @returns whether there was such a key of that account */
export async function deletePasskey(trx: Database, accountId: Id, id: string): Promise<boolean> {
  const removed = await trx
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .returning('id')
    .executeTakeFirst();
  return removed !== undefined;
}

/** Removes all keys of an account. @returns how many there were */
export async function deletePasskeysOf(trx: Database, accountId: Id): Promise<number> {
  const removed = await trx.deleteFrom('passkey').where('account_id', '=', accountId).executeTakeFirst();
  return Number(removed.numDeletedRows);
}

/** Makes everyone else who changes this account's keys wait until this transaction is done. @returns whether it can be signed in to by a directory */
export async function lockKeysOf(trx: Database, accountId: Id): Promise<{ hasDirectory: boolean }> {
  const account = await trx
    .updateTable('account')
    .set((eb) => ({ last_signed_in_at: eb.ref('last_signed_in_at') }))
    .where('id', '=', accountId)
    .returning('directory_subject')
    .executeTakeFirstOrThrow();
  return { hasDirectory: account.directory_subject !== null };
}
