import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

interface NewStaffAccount {
  id: Id;
  email: string;
  name: string;
  language: string;
  now: Instant;
}

/** Makes an account for someone of the kommun. @returns whether it was new; one with that address may already be there */
export async function insertStaffAccount(trx: Database, account: NewStaffAccount): Promise<boolean> {
  const written = await trx
    .insertInto('account')
    .values({
      id: account.id,
      kind: 'staff',
      email: account.email,
      name: account.name,
      person_hash: null,
      age_band: null,
      registered_here: null,
      directory_subject: null,
      language: account.language,
      created_at: account.now,
      last_signed_in_at: null,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** The account of someone of the kommun, by address. */
export async function findStaffAccount(db: Database, email: string) {
  return db
    .selectFrom('account')
    .select(['id', 'name', 'email', 'language'])
    .where('kind', '=', 'staff')
    .where('email', '=', email)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
}

interface NewInvitation {
  id: Id;
  accountId: Id;
  tokenHash: string;
  createdBy: Id | null;
  now: Instant;
  expiresAt: Instant;
}

/** Ends the invitations to an account that nobody has used. @returns how many */
export async function endInvitations(trx: Database, accountId: Id, now: Instant): Promise<number> {
  const ended = await trx
    .updateTable('staff_invitation')
    .set({ expires_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

/** Writes an invitation. Earlier ones to the same account that nobody has used end here, so that only the latest link works. */
export async function insertInvitation(trx: Database, invitation: NewInvitation): Promise<void> {
  await endInvitations(trx, invitation.accountId, invitation.now);
  await trx
    .insertInto('staff_invitation')
    .values({
      id: invitation.id,
      account_id: invitation.accountId,
      token_hash: invitation.tokenHash,
      created_by: invitation.createdBy,
      created_at: invitation.now,
      expires_at: invitation.expiresAt,
      used_at: null,
    })
    .execute();
}

/** An invitation with whom it is to, by its id or by its token's hash. */
export async function findInvitation(db: Database, by: { id: Id } | { tokenHash: string }) {
  return db
    .selectFrom('staff_invitation')
    .innerJoin('account', 'account.id', 'staff_invitation.account_id')
    .selectAll('staff_invitation')
    .select(['account.name', 'account.email', 'account.language'])
    .where('account.erased_at', 'is', null)
    .$if('id' in by, (query) => query.where('staff_invitation.id', '=', 'id' in by ? by.id : ''))
    .$if('tokenHash' in by, (query) =>
      query.where('staff_invitation.token_hash', '=', 'tokenHash' in by ? by.tokenHash : ''),
    )
    .executeTakeFirst();
}

/** Until when someone's invitation can be answered; null when there is none that can. */
export async function findInvitedUntil(db: Database, accountId: Id, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('staff_invitation')
    .select('expires_at')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('expires_at', 'desc')
    .executeTakeFirst();
  return row?.expires_at ?? null;
}

/** What whoever made an invitation is called; null when a command made it. */
export async function findInviter(db: Database, invitationId: Id): Promise<string | null> {
  const row = await db
    .selectFrom('staff_invitation')
    .innerJoin('account', 'account.id', 'staff_invitation.created_by')
    .select('account.name')
    .where('staff_invitation.id', '=', invitationId)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Uses an invitation up. @returns false when it is used or has ended: of two at once, one gets it */
export async function markInvitationUsed(trx: Database, id: Id, now: Instant): Promise<boolean> {
  const used = await trx
    .updateTable('staff_invitation')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}
