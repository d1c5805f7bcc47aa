import type { LoadContext } from '~/load-context';
import { takeAuditTurn, writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { endInvitations } from '../invitation/invitation.queries.server';
import { deletePasskeysOf } from '../passkeys/passkey.queries.server';
import { endSessions } from '../session/session.queries.server';
import { countAdministrators, findHeldRoles, findOneOfStaff, markWithdrawn } from './people.queries.server';

/** What became of shutting an account. */
export type ShutOutcome = 'shut' | 'shut-self' | 'last-administrator' | 'unknown-person';

/**
 * Shuts someone of the kommun out at once, whole or not at all: all roles are withdrawn, keys removed, invitations ended and sessions ended. They can be invited again.
 * Nobody shuts out themselves or the portal's last administrator. What the directory gives at a later sign-in is the directory's to take away.
 */
export function shutAccount(
  { db, clock, secrets }: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
): Promise<ShutOutcome> {
  const now = toInstant(clock());
  const by = { at: now, actor: actor.accountId, subject: accountId };
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    if ((await findOneOfStaff(trx, accountId)) === undefined) return 'unknown-person';
    if (accountId === actor.accountId) return 'shut-self';
    const held = await findHeldRoles(trx, accountId);
    const isAdministrator = held.some((one) => one.role === 'administrator' && one.dialogue_id === null);
    if (isAdministrator && (await countAdministrators(trx, { accountId })) === 0) return 'last-administrator';
    for (const { id, role, dialogue_id } of held) {
      await markWithdrawn(trx, id, now);
      await writeAudit(trx, secrets, {
        ...by,
        action: 'role.withdrawn',
        detail: { role, dialogue: dialogue_id },
      });
    }
    const detail = {
      roles: held.length,
      keys: await deletePasskeysOf(trx, accountId),
      invitations: await endInvitations(trx, accountId, now),
      sessions: await endSessions(trx, accountId, {}, now),
    };
    await writeAudit(trx, secrets, { ...by, action: 'staff.shut', detail });
    return 'shut';
  });
}
