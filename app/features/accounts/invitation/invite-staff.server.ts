import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import { fingerprint, type Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { invitationHours } from './invitation';
import { findStaffAccount, insertInvitation, insertStaffAccount } from './invitation.queries.server';

/** What the outbox holds of an invitation's mail: the link is made when it is sent. */
export interface InvitationMailData {
  invitationId: Id;
}

interface StaffToInvite {
  /** Where the invitation is sent; kept in lower case. */
  email: string;
  /** What colleagues call them. An account that is already there keeps its own. */
  name: string;
  /** The language of the mail and of the page that it leads to. */
  language: string;
  /** The account of who invites. */
  invitedBy: Id;
}

/** What became of an invitation. `isNew`: whether the account was made now. */
export interface Invited {
  accountId: Id;
  invitationId: Id;
  isNew: boolean;
}

/**
 * Invites someone of the kommun to make a passkey: an account if there is none with that address, an invitation that holds for 48 hours, a mail with its link and an
 * audit record. Invited again, they get a new link and the earlier one ends. Roles are given by the caller in the same transaction, and `sendMailSoon` is
 * called after it.
 */
export async function inviteStaff(
  trx: Database,
  { clock, secrets }: Pick<LoadContext, 'clock' | 'secrets'>,
  { email, name, language, invitedBy }: StaffToInvite,
): Promise<Invited> {
  const now = clock();
  const { accountId, isNew } = await provideStaffAccount(trx, { email, name, language }, now);
  const { id: invitationId, expiresAt } = await makeInvitation(trx, secrets, {
    accountId,
    createdBy: invitedBy,
    hours: invitationHours,
    now,
  });
  const data: InvitationMailData = { invitationId };
  await putInOutbox(
    trx,
    {
      key: `staff-invitation:${invitationId}`,
      kind: 'staff-invitation',
      recipient: tidyEmail(email),
      language,
      data,
      expiresAt,
    },
    toInstant(now),
  );
  await writeAudit(trx, secrets, {
    at: toInstant(now),
    actor: invitedBy,
    action: 'staff.invited',
    subject: accountId,
    detail: { invitation: invitationId },
  });
  return { accountId, invitationId, isNew };
}

/** The account of someone of the kommun, made if there is none with that address. */
export async function provideStaffAccount(
  trx: Database,
  { email, name, language }: Omit<StaffToInvite, 'invitedBy'>,
  now: Date,
): Promise<{ accountId: Id; isNew: boolean }> {
  const account = { id: newId(), email: tidyEmail(email), name: name.trim(), language, now: toInstant(now) };
  if (await insertStaffAccount(trx, account)) return { accountId: account.id, isNew: true };
  const known = await findStaffAccount(trx, account.email);
  if (known === undefined) throw new Error('an erased account still has its address');
  return { accountId: known.id, isNew: false };
}

interface InvitationToMake {
  accountId: Id;
  createdBy: Id | null;
  hours: number;
  now: Date;
}

/** Writes an invitation. Its token is made of its id, and only the token's hash is kept. */
export async function makeInvitation(
  trx: Database,
  secrets: Secrets,
  { accountId, createdBy, hours, now }: InvitationToMake,
): Promise<{ id: Id; expiresAt: string }> {
  const id = newId();
  const expiresAt = toInstant(new Date(now.getTime() + hours * 60 * 60_000));
  const tokenHash = fingerprint(invitationToken(secrets, id));
  await insertInvitation(trx, { id, accountId, tokenHash, createdBy, now: toInstant(now), expiresAt });
  return { id, expiresAt };
}

/** What an invitation's link ends with. */
export function invitationToken(secrets: Secrets, invitationId: Id): string {
  return secrets.hash('staff-invitation', invitationId);
}

function tidyEmail(email: string): string {
  return email.trim().toLowerCase();
}
