import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import type { DirectorySettings } from '../oidc-settings';
import {
  findHeld,
  grantDirectoryRole,
  saveColleague,
  withdrawDirectoryRoles,
  type Colleague,
} from './account.queries.server';
import type { Claims } from './oidc-client.server';

/** Someone of the kommun, as its directory tells. */
export interface KnownColleague extends Colleague {
  /** What their groups make them in the whole portal. */
  roles: readonly StaffRole[];
}

const longestName = 200;

/** What the portal keeps of what the directory tells: who they are there, what they are called, and what their groups make them. */
export function readColleague(
  claims: Claims,
  { issuer, tenant, groupsClaim, roles }: DirectorySettings,
  { secrets }: Pick<LoadContext, 'secrets'>,
): KnownColleague | 'organisation' | 'missingClaim' {
  if (tenant !== undefined && claims[tenant.claim] !== tenant.value) return 'organisation';
  const { sub, name, email } = claims;
  if (typeof sub !== 'string' || typeof name !== 'string' || name.trim() === '') return 'missingClaim';
  const told = claims[groupsClaim];
  const groups = typeof told === 'string' ? [told] : Array.isArray(told) ? told : [];
  const given = Object.entries(roles).flatMap(([group, role]) => (groups.includes(group) ? [role] : []));
  return {
    directorySubject: secrets.hash('directory', `${issuer} ${sub}`),
    name: name.trim().slice(0, longestName),
    email: typeof email === 'string' && email.includes('@') ? email.trim().toLowerCase() : null,
    emailVerified: claims.email_verified === true,
    roles: [...new Set(given)],
  };
}

/**
 * Finds or makes the account of someone of the kommun and keeps its roles in step with the directory: what a group gave is withdrawn when the person is in it
 * no longer. Roles that were given by hand are left alone.
 *
 * @returns null for someone who has no role: they are not let in, and no account is made
 */
export async function admitColleague(
  trx: Database,
  colleague: KnownColleague,
  { secrets, clock }: Pick<LoadContext, 'secrets' | 'clock'>,
  language: string,
): Promise<Id | null> {
  const now = toInstant(clock());
  const accountId = await saveColleague(trx, colleague, {
    language,
    now,
    mayMake: colleague.roles.length > 0,
  });
  if (accountId === null) return null;
  const audit = (action: string, role: StaffRole) =>
    writeAudit(trx, secrets, {
      at: now,
      actor: 'system',
      action,
      subject: accountId,
      detail: { role, source: 'directory' },
    });
  for (const role of await withdrawDirectoryRoles(trx, accountId, colleague.roles, now))
    await audit('role.withdrawn', role);
  const held = await findHeld(trx, accountId);
  const added = colleague.roles.filter((role) => !held.fromDirectory.includes(role));
  for (const role of added) {
    await grantDirectoryRole(trx, accountId, role, now);
    await audit('role.granted', role);
  }
  return held.count + added.length > 0 ? accountId : null;
}
