import type { LoadContext } from '~/load-context';
import { fingerprint } from '~/platform/secrets.server';

import { findRoles } from '../session/session.queries.server';
import { invitationState, type Invitation } from './invitation';
import { findInvitation } from './invitation.queries.server';

/** The invitation that a link leads to; null when there is none such, so also when a sign of the link has been changed. */
export async function readInvitation(
  token: string,
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
): Promise<Invitation | null> {
  const row = await findInvitation(db, { tokenHash: fingerprint(token) });
  if (row === undefined) return null;
  // An invitation leads to a key, so that only what counts for who comes with one is something to come for.
  const { roles } = await findRoles(db, row.account_id, 'passkey');
  return {
    id: row.id,
    accountId: row.account_id,
    name: row.name ?? row.email ?? '',
    email: row.email ?? '',
    expiresAt: row.expires_at,
    state: invitationState(
      { usedAt: row.used_at, expiresAt: row.expires_at, hasRole: roles.length > 0 },
      clock(),
    ),
  };
}
