import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

/** The accounts that are administrators of the whole portal. */
export async function findAdministrators(db: Database): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .select('account.id')
    .where('role_assignment.role', '=', 'administrator')
    .where('role_assignment.dialogue_id', 'is', null)
    .where('role_assignment.withdrawn_at', 'is', null)
    .where('account.erased_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** Makes an account an administrator of the whole portal. */
export async function grantAdministrator(trx: Database, accountId: Id, now: Instant): Promise<void> {
  await trx
    .insertInto('role_assignment')
    .values({
      id: newId(),
      account_id: accountId,
      role: 'administrator',
      dialogue_id: null,
      source: 'manual',
      granted_by: null,
      granted_at: now,
      withdrawn_at: null,
    })
    .execute();
}
