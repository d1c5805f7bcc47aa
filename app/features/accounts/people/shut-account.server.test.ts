import { describe, expect, test } from 'vitest';

import { verifyAudit } from '~/platform/audit.server';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase, withDatabase } from '../../../../tests/support/database';
import { SoftwareKey } from '../../../../tests/support/software-key';
import {
  accept,
  begin,
  colleague,
  contextOf,
  requestWith,
  signIn,
} from '../../../../tests/support/staff-keys';
import { invitationToken, inviteStaff } from '../invitation/invite-staff.server';
import { readInvitation } from '../invitation/read-invitation.server';
import { readActor } from '../session/read-actor.server';
import { grantRole } from './change-roles.server';
import { shutAccount } from './shut-account.server';

/** Someone with a key, a session, an invitation that is open and a role of each kind. */
async function wellEstablished(db: Database) {
  const { actor, key } = await colleague(db);
  const { accountId } = actor;
  const boss = await addAccount(db, 'staff');
  const context = contextOf(db);
  await grantRole(context, { accountId: boss }, accountId, { role: 'moderator', dialogueId: null });
  const role = db.updateTable('role_assignment').where('account_id', '=', accountId);
  await role.set({ source: 'directory' }).where('role', '=', 'moderator').execute();
  const token = await invite(db, boss, actor.email ?? '');
  const signedIn = await signIn(db, key);
  if (signedIn.kind !== 'done') throw new Error(signedIn.problem);
  return { accountId, email: actor.email ?? '', key, boss, token, cookies: signedIn.cookies };
}

async function invite(db: Database, invitedBy: string, email: string): Promise<string> {
  const context = contextOf(db);
  const person = { email, name: 'Anna Lind', language: 'sv', invitedBy };
  const { invitationId } = await db.transaction().execute((trx) => inviteStaff(trx, context, person));
  return invitationToken(context.secrets, invitationId);
}

async function audited(db: Database, subject: string): Promise<string[]> {
  const rows = db.selectFrom('audit_entry').select('action').where('subject', '=', subject).orderBy('seq');
  return (await rows.execute()).map(({ action }) => action);
}

eachDatabase((db, dialect) => {
  describe('shutting an account', () => {
    test('lets its holder in by nothing that they had: no session, key, invitation or role of any kind', async () => {
      const { accountId, key, boss, token, cookies } = await wellEstablished(db());
      const other = await colleague(db());
      expect(await shutAccount(contextOf(db()), { accountId: boss }, accountId)).toBe('shut');
      expect((await readActor(requestWith(cookies), contextOf(db()))).kind).toBe('anonymous');
      expect(await signIn(db(), key)).toEqual({ kind: 'refused', problem: 'unknown-key' });
      expect((await readInvitation(token, contextOf(db())))?.state).toBe('expired');
      await expect(begin(db(), 'invitation', { token })).rejects.toThrow('410');
      const held = db().selectFrom('role_assignment').select('id').where('account_id', '=', accountId);
      expect(await held.where('withdrawn_at', 'is', null).execute()).toEqual([]);
      expect((await audited(db(), accountId)).slice(-3)).toEqual([
        'role.withdrawn',
        'role.withdrawn',
        'staff.shut',
      ]);
      // Nobody else is shut out with them.
      expect((await signIn(db(), other.key)).kind).toBe('done');
    });

    test('leaves a way back: a role and a new invitation, to a new key', async () => {
      const { accountId, email, boss } = await wellEstablished(db());
      const by = { accountId: boss };
      await shutAccount(contextOf(db()), by, accountId);
      await grantRole(contextOf(db()), by, accountId, { role: 'officer', dialogueId: null });
      const outcome = await accept(db(), await invite(db(), boss, email), new SoftwareKey());
      expect(outcome.kind).toBe('done');
    });

    test('is refused for oneself, and of nobody', async () => {
      const { accountId, key } = await wellEstablished(db());
      expect(await shutAccount(contextOf(db()), { accountId }, accountId)).toBe('shut-self');
      expect((await signIn(db(), key)).kind).toBe('done');
      expect(await shutAccount(contextOf(db()), { accountId }, 'nobody')).toBe('unknown-person');
    });

    test('is refused for the last administrator, also when two shut each other out at once', () =>
      withDatabase(dialect, async (own) => {
        const [one, other] = [await colleague(own), await colleague(own)];
        await own.updateTable('role_assignment').set({ role: 'administrator' }).execute();
        const shut = (by: typeof one, whom: typeof one) =>
          shutAccount(contextOf(own), by.actor, whom.actor.accountId);
        const outcomes = await Promise.all([shut(one, other), shut(other, one)]);
        expect(outcomes.sort()).toEqual(['last-administrator', 'shut']);
        expect(await verifyAudit(own, contextOf(own).secrets)).toMatchObject({ kind: 'whole' });
      }));
  });
});
