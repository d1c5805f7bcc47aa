import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { RoleAssignmentTable } from '~db/schema/staff';

import type { RoleToGive } from './role-form';

export type RoleRow = Pick<
  Selectable<RoleAssignmentTable>,
  'id' | 'account_id' | 'role' | 'dialogue_id' | 'source' | 'granted_at'
>;

/** An account of someone of the kommun. */
export interface StaffRow {
  id: Id;
  name: string | null;
  email: string | null;
  language: string;
  last_signed_in_at: Instant | null;
  /** Set for those whom the kommun's directory has sent. */
  directory_subject: string | null;
}

const staff = (db: Database) =>
  db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'language', 'last_signed_in_at', 'directory_subject'])
    .where('kind', '=', 'staff')
    .where('erased_at', 'is', null);

/** Everyone of the kommun who has an account. */
export async function findStaff(db: Database): Promise<readonly StaffRow[]> {
  return staff(db).execute();
}

/** One of them. */
export async function findOneOfStaff(db: Database, id: Id): Promise<StaffRow | undefined> {
  return staff(db).where('id', '=', id).executeTakeFirst();
}

/** Roles that are held now: everyone's, or one account's. The oldest first. */
export async function findHeldRoles(db: Database, accountId?: Id): Promise<readonly RoleRow[]> {
  return db
    .selectFrom('role_assignment')
    .select(['id', 'account_id', 'role', 'dialogue_id', 'source', 'granted_at'])
    .where('withdrawn_at', 'is', null)
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId ?? ''))
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
}

/** How many passkeys an account has. */
export async function countPasskeys(db: Database, accountId: Id): Promise<number> {
  const { count } = await db
    .selectFrom('passkey')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * How many people administer the portal and can come in to do so: by the directory, or by a key to what was given by hand. Someone who was invited and has made no key
 * could not give a role back.
 *
 * @param without a role, or all of an account's, that is about to be withdrawn
 */
export async function countAdministrators(
  db: Database,
  without: { roleId: Id } | { accountId: Id },
): Promise<number> {
  const { count } = await db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .select(({ fn }) => fn.count('account.id').distinct().as('count'))
    .where('role_assignment.role', '=', 'administrator')
    .where('role_assignment.dialogue_id', 'is', null)
    .where('role_assignment.withdrawn_at', 'is', null)
    .where('account.erased_at', 'is', null)
    .where((eb) =>
      'roleId' in without
        ? eb('role_assignment.id', '!=', without.roleId)
        : eb('account.id', '!=', without.accountId),
    )
    .where((eb) =>
      eb.or([
        eb('account.directory_subject', 'is not', null),
        eb.and([
          eb('role_assignment.source', '=', 'manual'),
          eb.exists(
            eb.selectFrom('passkey').select('passkey.id').whereRef('passkey.account_id', '=', 'account.id'),
          ),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

interface NewRole extends RoleToGive {
  id: Id;
  accountId: Id;
  grantedBy: Id;
  now: Instant;
}

/** Writes that someone has a role, given by hand. */
export async function insertRole(trx: Database, role: NewRole): Promise<void> {
  await trx
    .insertInto('role_assignment')
    .values({
      id: role.id,
      account_id: role.accountId,
      role: role.role,
      dialogue_id: role.dialogueId,
      source: 'manual',
      granted_by: role.grantedBy,
      granted_at: role.now,
      withdrawn_at: null,
    })
    .execute();
}

/** Withdraws a role. @returns false when nobody holds it any more */
export async function markWithdrawn(trx: Database, id: Id, now: Instant): Promise<boolean> {
  const withdrawn = await trx
    .updateTable('role_assignment')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return withdrawn !== undefined;
}
