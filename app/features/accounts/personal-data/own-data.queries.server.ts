import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { AccountTable } from '~db/schema/account';
import type { ErasureRequestTable } from '~db/schema/erasure-request';
import type { SessionTable } from '~db/schema/session';

export async function findAccount(db: Database, id: Id): Promise<Selectable<AccountTable> | undefined> {
  return db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes everything out of an account that leads to a person; how old and from where stays only where `keepsBand` is said. */
export async function emptyAccount(
  trx: Database,
  id: Id,
  { keepsBand, now }: { keepsBand: boolean; now: Instant },
): Promise<number> {
  const emptied = await trx
    .updateTable('account')
    .set({
      email: null,
      name: null,
      person_hash: null,
      erased_at: now,
      ...(keepsBand ? {} : { age_band: null, registered_here: null }),
    })
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  return Number(emptied.numUpdatedRows);
}

export async function findSessions(db: Database, accountId: Id): Promise<Selectable<SessionTable>[]> {
  return db
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .execute();
}

/** Removes every session of an account, which signs it out everywhere. */
export async function deleteSessions(trx: Database, accountId: Id): Promise<number> {
  const gone = await trx.deleteFrom('session').where('account_id', '=', accountId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Removes links and codes to an address, and mail to it that has not left. */
export async function forgetAddress(trx: Database, email: string, now: Instant): Promise<void> {
  await trx.deleteFrom('sign_in_token').where('email', '=', email).execute();
  await trx
    .updateTable('outgoing_mail')
    .set({ state: 'dropped', recipient: null, data: null, ended_at: now })
    .where('recipient', '=', email)
    .where('state', '=', 'waiting')
    .execute();
}

export async function findErasureRequests(
  db: Database,
  accountId: Id,
): Promise<Selectable<ErasureRequestTable>[]> {
  return db
    .selectFrom('erasure_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .execute();
}
