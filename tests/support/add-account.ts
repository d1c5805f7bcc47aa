import type { Insertable } from 'kysely';

import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { AccountKind, AccountTable } from '~db/schema/account';

import { sampleNow } from './sample-dialogue';

/** Writes the account of someone who has never signed in: a resident, unless told. @returns its id */
export async function addAccount(
  db: Database,
  kind: AccountKind = 'resident',
  changes: Partial<Insertable<AccountTable>> = {},
): Promise<Id> {
  const account = {
    id: newId(),
    kind,
    email: null,
    name: kind === 'staff' ? 'Anna Lind' : null,
    person_hash: null,
    age_band: null,
    registered_here: null,
    directory_subject: null,
    language: 'sv',
    created_at: sampleNow.toISOString(),
    last_signed_in_at: null,
    erased_at: null,
    ...changes,
  };
  await db.insertInto('account').values(account).execute();
  return account.id;
}
