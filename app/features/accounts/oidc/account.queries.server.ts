import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { AgeBand } from '~db/schema/account';
import type { StaffRole } from '~db/schema/staff';

/** What the portal keeps of a resident whom a broker has named. */
export interface KnownResident {
  personHash: string;
  ageBand: AgeBand | null;
  registeredHere: boolean | null;
}

/** Makes the account of a person, or brings what is known of them up to date: one statement, so that two sign-ins at once make one account. */
export async function saveResident(
  trx: Database,
  { personHash, ageBand, registeredHere }: KnownResident,
  { language, now }: { language: string; now: Instant },
): Promise<Id> {
  const known = {
    age_band: ageBand,
    registered_here: registeredHere === null ? null : registeredHere ? (1 as const) : (0 as const),
  };
  const { id } = await trx
    .insertInto('account')
    .values({
      ...emptyAccount,
      ...known,
      id: newId(),
      kind: 'resident',
      person_hash: personHash,
      language,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('person_hash').doUpdateSet(known))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const emptyAccount = {
  email: null,
  name: null,
  person_hash: null,
  age_band: null,
  registered_here: null,
  directory_subject: null,
  last_signed_in_at: null,
  erased_at: null,
} as const;

/** Someone whom the kommun's directory has named. */
export interface Colleague {
  directorySubject: string;
  name: string;
  /** Lower case; null when the directory tells none. */
  email: string | null;
  /** Whether the directory says that the address is theirs. */
  emailVerified: boolean;
}

/**
 * Finds the account of someone in the directory and brings it up to date, or makes one. Someone who was invited by their address before the directory knew them here keeps
 * that account, if the directory vouches for the address.
 *
 * @param mayMake whether to make an account where there is none
 * @returns null when there is none
 */
export async function saveColleague(
  trx: Database,
  colleague: Colleague,
  { language, now, mayMake }: { language: string; now: Instant; mayMake: boolean },
): Promise<Id | null> {
  const { directorySubject, name, email } = colleague;
  if (colleague.emailVerified && email !== null) await claimInvited(trx, directorySubject, email);
  const account = mayMake
    ? await trx
        .insertInto('account')
        .values({
          ...emptyAccount,
          id: newId(),
          kind: 'staff',
          name,
          directory_subject: directorySubject,
          language,
          created_at: now,
        })
        .onConflict((conflict) => conflict.column('directory_subject').doUpdateSet({ name }))
        .returning('id')
        .executeTakeFirst()
    : await trx
        .updateTable('account')
        .set({ name })
        .where('directory_subject', '=', directorySubject)
        .returning('id')
        .executeTakeFirst();
  if (account === undefined) return null;
  await saveEmail(trx, account.id, email);
  return account.id;
}

/** Gives an account that was made for an address to the one whom the directory knows by it. */
async function claimInvited(trx: Database, directorySubject: string, email: string): Promise<void> {
  await trx
    .updateTable('account')
    .set({ directory_subject: directorySubject })
    .where('kind', '=', 'staff')
    .where('email', '=', email)
    .where('directory_subject', 'is', null)
    .where('erased_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account as other')
            .select('other.id')
            .where('other.directory_subject', '=', directorySubject),
        ),
      ),
    )
    .execute();
}

/** An address that another account has stays theirs. */
async function saveEmail(trx: Database, id: Id, email: string | null): Promise<void> {
  await trx
    .updateTable('account')
    .set({ email })
    .where('id', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account as other')
            .select('other.id')
            .where('other.kind', '=', 'staff')
            .where('other.email', '=', email)
            .where('other.id', '!=', id),
        ),
      ),
    )
    .execute();
}

/** Withdraws those roles that the directory gave and gives no longer. @returns them */
export async function withdrawDirectoryRoles(
  trx: Database,
  accountId: Id,
  kept: readonly StaffRole[],
  now: Instant,
): Promise<readonly StaffRole[]> {
  const rows = await trx
    .updateTable('role_assignment')
    .set({ withdrawn_at: now })
    .where('account_id', '=', accountId)
    .where('source', '=', 'directory')
    .where('withdrawn_at', 'is', null)
    .$if(kept.length > 0, (query) => query.where('role', 'not in', [...kept]))
    .returning('role')
    .execute();
  return rows.map(({ role }) => role);
}

/** The roles that an account holds now: those in the whole portal that the directory gave, and how many there are in all. */
export async function findHeld(
  trx: Database,
  accountId: Id,
): Promise<{ fromDirectory: readonly StaffRole[]; count: number }> {
  const rows = await trx
    .selectFrom('role_assignment')
    .select(['role', 'source'])
    .where('account_id', '=', accountId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return {
    fromDirectory: rows.filter(({ source }) => source === 'directory').map(({ role }) => role),
    count: rows.length,
  };
}

export async function grantDirectoryRole(
  trx: Database,
  accountId: Id,
  role: StaffRole,
  now: Instant,
): Promise<void> {
  await trx
    .insertInto('role_assignment')
    .values({
      id: newId(),
      account_id: accountId,
      role,
      dialogue_id: null,
      source: 'directory',
      granted_by: null,
      granted_at: now,
      withdrawn_at: null,
    })
    .execute();
}
