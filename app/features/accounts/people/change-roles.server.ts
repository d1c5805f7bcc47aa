import type { LoadContext } from '~/load-context';
import { takeAuditTurn, writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import { findStaffAccount } from '../invitation/invitation.queries.server';
import { inviteStaff } from '../invitation/invite-staff.server';
import { endSessions } from '../session/session.queries.server';
import {
  countAdministrators,
  findHeldRoles,
  findOneOfStaff,
  insertRole,
  markWithdrawn,
} from './people.queries.server';
import type { RoleToGive } from './role-form';

type WritingContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** What became of giving a role. `self`: nobody gives themselves one. */
export type GrantOutcome = 'granted' | 'held-already' | 'self' | 'unknown-person';

/** Gives someone else of the kommun a role. Who has been given it already keeps it as it is. */
export function grantRole(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
  role: RoleToGive,
): Promise<GrantOutcome> {
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    if ((await findOneOfStaff(trx, accountId)) === undefined) return 'unknown-person';
    if (accountId === actor.accountId) return 'self';
    const isNew = await giveRole(trx, { clock, secrets }, actor, accountId, role);
    return isNew ? 'granted' : 'held-already';
  });
}

/** @returns false when they have it already, by hand: what the directory gives may end tomorrow, and counts for no key. The caller has taken its turn at the log, so that nobody gives it at the same time */
async function giveRole(
  trx: Database,
  { clock, secrets }: Pick<LoadContext, 'clock' | 'secrets'>,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
  { role, dialogueId }: RoleToGive,
): Promise<boolean> {
  const held = await findHeldRoles(trx, accountId);
  const isHeld = held.some(
    (one) => one.source === 'manual' && one.role === role && one.dialogue_id === dialogueId,
  );
  if (isHeld) return false;
  const now = toInstant(clock());
  const id = newId();
  await insertRole(trx, { id, accountId, role, dialogueId, grantedBy: actor.accountId, now });
  await writeAudit(trx, secrets, {
    at: now,
    actor: actor.accountId,
    action: 'role.granted',
    subject: accountId,
    detail: { role, dialogue: dialogueId },
  });
  return true;
}

/** What became of withdrawing a role. `from-directory`: it would be back at the next sign-in, so it is taken away where it was given. */
export type WithdrawOutcome =
  'withdrawn' | 'withdrawn-before' | 'last-administrator' | 'from-directory' | 'unknown-person';

/** Withdraws a role, from the next request on. The portal's last administrator who can come in keeps theirs: nobody could give it back. */
export function withdrawRole(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
  roleId: Id,
): Promise<WithdrawOutcome> {
  const now = toInstant(clock());
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    if ((await findOneOfStaff(trx, accountId)) === undefined) return 'unknown-person';
    const held = (await findHeldRoles(trx, accountId)).find(({ id }) => id === roleId);
    if (held === undefined) return 'withdrawn-before';
    if (held.source === 'directory') return 'from-directory';
    const isAdministrator = held.role === 'administrator' && held.dialogue_id === null;
    if (isAdministrator && (await countAdministrators(trx, { roleId })) === 0) return 'last-administrator';
    if (!(await markWithdrawn(trx, roleId, now))) return 'withdrawn-before';
    await writeAudit(trx, secrets, {
      at: now,
      actor: actor.accountId,
      action: 'role.withdrawn',
      subject: accountId,
      detail: { role: held.role, dialogue: held.dialogue_id },
    });
    return 'withdrawn';
  });
}

/**
 * Adds someone of the kommun: an account with a role, and a mail that invites them. `sendMailSoon` is called after it.
 *
 * @param language of the mail
 * @returns their account; one with that address may have been there before. Null when it is one's own: nobody gives themselves a role
 */
export function addPerson(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  { name, email, language }: { name: string; email: string; language: string },
  role: RoleToGive,
): Promise<Id | null> {
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    if ((await findStaffAccount(trx, email))?.id === actor.accountId) return null;
    const { accountId } = await inviteStaff(
      trx,
      { clock, secrets },
      { name, email, language, invitedBy: actor.accountId },
    );
    await giveRole(trx, { clock, secrets }, actor, accountId, role);
    return accountId;
  });
}

/** Invites someone once more, whose link is gone or too old. `sendMailSoon` is called after it. @returns false when there is nobody to invite */
export function inviteAgain(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    const person = await findOneOfStaff(trx, accountId);
    if (person?.email == null) return false;
    const { name, email, language } = person;
    await inviteStaff(
      trx,
      { clock, secrets },
      { name: name ?? email, email, language, invitedBy: actor.accountId },
    );
    return true;
  });
}

/** Signs someone of the kommun out everywhere. @returns how many places that was; null when there is no such person */
export function signOutEverywhere(
  { db, clock, secrets }: WritingContext,
  actor: Pick<StaffActor, 'accountId'>,
  accountId: Id,
): Promise<number | null> {
  const now = toInstant(clock());
  return db.transaction().execute(async (trx) => {
    await takeAuditTurn(trx);
    if ((await findOneOfStaff(trx, accountId)) === undefined) return null;
    const ended = await endSessions(trx, accountId, {}, now);
    if (ended > 0)
      await writeAudit(trx, secrets, {
        at: now,
        actor: actor.accountId,
        action: 'sessions.ended',
        subject: accountId,
        detail: { count: ended },
      });
    return ended;
  });
}
