import { describe, expect, test } from 'vitest';

import { languageOrSource } from '~/i18n/i18n.server';
import { verifyAudit } from '~/platform/audit.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { StaffRole } from '~db/schema/staff';

import { eachDatabase, withDatabase } from '../../../../tests/support/database';
import { provideStaffAccount } from '../invitation/invite-staff.server';
import { findRoles } from '../session/session.queries.server';
import { addTypedPerson } from './add-typed-person.server';
import { grantRole, inviteAgain, signOutEverywhere, withdrawRole } from './change-roles.server';
import { findHeldRoles } from './people.queries.server';
import { readPeople } from './read-people.server';

const secrets = createSecrets('a key for tests that nobody else has');
const now = new Date('2026-11-24T09:00:00.000Z');
const clock = () => now;
const swedish = languageOrSource('sv');
const contextOf = (db: Database) => ({ db, clock, secrets, sendMailSoon: () => undefined });

async function person(db: Database, ...roles: StaffRole[]) {
  const email = `${newId()}@viken.example`;
  const { accountId } = await provideStaffAccount(db, { email, name: 'Erik', language: 'sv' }, now);
  for (const role of roles)
    await grantRole(contextOf(db), await person(db), accountId, { role, dialogueId: null });
  return { accountId, email };
}

async function addKey(db: Database, accountId: string) {
  const key = { id: newId(), account_id: accountId, public_key: Buffer.from('no key'), counter: 0 };
  const times = { created_at: now.toISOString(), last_used_at: null, last_challenge_at: null };
  await db
    .insertInto('passkey')
    .values({ ...key, ...times, transports: '', name: '' })
    .execute();
}

const rolesOf = async (db: Database, accountId: string) =>
  (await findRoles(db, accountId, 'directory')).roles;

async function audited(db: Database, subject: string) {
  const rows = await db
    .selectFrom('audit_entry')
    .select(['action', 'actor'])
    .where('subject', '=', subject)
    .orderBy('seq')
    .execute();
  return rows.map(({ action, actor }) => `${action} by ${actor}`);
}

eachDatabase((db, dialect) => {
  describe('giving a role', () => {
    test('holds from then on, is given once however often it is asked for, and is in the log', async () => {
      const boss = await person(db());
      const { accountId } = await person(db());
      const give = () => grantRole(contextOf(db()), boss, accountId, { role: 'officer', dialogueId: null });
      const outcomes = await Promise.all([give(), give(), give()]);
      expect(outcomes.sort()).toEqual(['granted', 'held-already', 'held-already']);
      expect(await rolesOf(db(), accountId)).toEqual([{ role: 'officer', dialogueId: null }]);
      expect(await audited(db(), accountId)).toEqual([`role.granted by ${boss.accountId}`]);
    });

    test('to oneself does nothing, neither on one’s own page nor by inviting one’s own address', async () => {
      const boss = await person(db(), 'administrator');
      const role = { role: 'officer', dialogueId: null } as const;
      expect(await grantRole(contextOf(db()), boss, boss.accountId, role)).toBe('self');
      const typed = { name: 'Erik', email: boss.email.toUpperCase(), role: 'officer', dialogue: '' };
      expect(await addTypedPerson(contextOf(db()), boss, typed, swedish)).toEqual({
        kind: 'wrong',
        problems: [{ field: 'email', code: 'own-email' }],
      });
      expect(await rolesOf(db(), boss.accountId)).toEqual([{ role: 'administrator', dialogueId: null }]);
      const mails = db().selectFrom('outgoing_mail').select('id').where('recipient', '=', boss.email);
      expect(await mails.execute()).toEqual([]);
    });

    test('by hand that the directory gives too is kept when the directory takes its own back', async () => {
      const boss = await person(db());
      const { accountId } = await person(db(), 'officer');
      const roles = db().updateTable('role_assignment').where('account_id', '=', accountId);
      await roles.set({ source: 'directory' }).execute();
      const role = { role: 'officer', dialogueId: null } as const;
      expect(await grantRole(contextOf(db()), boss, accountId, role)).toBe('granted');
      expect((await findRoles(db(), accountId, 'passkey')).roles).toEqual([role]);
    });

    test('to someone who is not there does nothing', async () => {
      const boss = await person(db());
      const outcome = await grantRole(contextOf(db()), boss, newId(), { role: 'officer', dialogueId: null });
      expect(outcome).toBe('unknown-person');
    });
  });

  describe('withdrawing a role', () => {
    const withdraw = async (own: Database, by: { accountId: string }, accountId: string) => {
      const [held] = await findHeldRoles(own, accountId);
      return withdrawRole(contextOf(own), by, accountId, held?.id ?? '');
    };

    test('ends it at once, and only once', async () => {
      const boss = await person(db());
      const { accountId } = await person(db(), 'moderator');
      const [held] = await findHeldRoles(db(), accountId);
      const again = () => withdrawRole(contextOf(db()), boss, accountId, held!.id);
      expect((await Promise.all([again(), again()])).sort()).toEqual(['withdrawn', 'withdrawn-before']);
      expect(await rolesOf(db(), accountId)).toEqual([]);
      expect((await audited(db(), accountId)).at(-1)).toBe(`role.withdrawn by ${boss.accountId}`);
    });

    test('takes nothing from somebody else', async () => {
      const [boss, one, other] = [await person(db()), await person(db(), 'officer'), await person(db())];
      const [held] = await findHeldRoles(db(), one.accountId);
      expect(await withdrawRole(contextOf(db()), boss, other.accountId, held!.id)).toBe('withdrawn-before');
      expect(await rolesOf(db(), one.accountId)).toHaveLength(1);
    });

    test('leaves what the directory gave to the directory', async () => {
      const { accountId } = await person(db(), 'officer');
      await db()
        .updateTable('role_assignment')
        .set({ source: 'directory' })
        .where('account_id', '=', accountId)
        .execute();
      expect(await withdraw(db(), { accountId }, accountId)).toBe('from-directory');
      expect(await rolesOf(db(), accountId)).toHaveLength(1);
    });

    test('never leaves the portal without an administrator', () =>
      withDatabase(dialect, async (own) => {
        const only = await person(own, 'administrator', 'officer');
        await addKey(own, only.accountId);
        expect(await withdraw(own, only, only.accountId)).toBe('last-administrator');
        const second = await person(own, 'administrator');
        // Invited, but with no key yet: could let nobody in again.
        expect(await withdraw(own, second, only.accountId)).toBe('last-administrator');
        await addKey(own, second.accountId);
        expect(await withdraw(own, second, only.accountId)).toBe('withdrawn');
        expect(await withdraw(own, second, second.accountId)).toBe('last-administrator');
        expect(await verifyAudit(own, secrets)).toMatchObject({ kind: 'whole' });
      }));

    test('takes one who can come in by the directory for an administrator, and one who has a key to a role of the directory for none', () =>
      withDatabase(dialect, async (own) => {
        const [only, other] = [await person(own, 'administrator'), await person(own, 'administrator')];
        for (const { accountId } of [only, other]) await addKey(own, accountId);
        const others = own.updateTable('role_assignment').where('account_id', '=', other.accountId);
        await others.set({ source: 'directory' }).execute();
        expect(await withdraw(own, other, only.accountId)).toBe('last-administrator');
        const account = own.updateTable('account').where('id', '=', other.accountId);
        await account.set({ directory_subject: 'known there' }).execute();
        expect(await withdraw(own, other, only.accountId)).toBe('withdrawn');
      }));

    test('not even when administrators take it from each other at the same moment', () =>
      withDatabase(dialect, async (own) => {
        const all = await Promise.all(Array.from({ length: 5 }, () => person(own, 'administrator')));
        for (const { accountId } of all) await addKey(own, accountId);
        const outcomes = await Promise.all(
          all.map((one, index) => withdraw(own, one, all[(index + 1) % all.length]!.accountId)),
        );
        expect(outcomes.filter((outcome) => outcome === 'withdrawn')).toHaveLength(4);
        expect(outcomes.filter((outcome) => outcome === 'last-administrator')).toHaveLength(1);
      }));
  });

  describe('adding someone', () => {
    test('makes an account with a role and puts one invitation in the outbox, or nothing of it', async () => {
      const boss = await person(db());
      const email = `${newId()}@viken.example`;
      const typed = { name: 'Ny Kollega', email, role: 'representative', dialogue: '' };
      const wrong = await addTypedPerson(contextOf(db()), boss, { ...typed, role: '' }, swedish);
      expect(wrong).toEqual({ kind: 'wrong', problems: [{ field: 'role', code: 'role-missing' }] });
      expect((await readPeople(db(), swedish)).filter((one) => one.email === email)).toEqual([]);

      const added = await addTypedPerson(contextOf(db()), boss, typed, swedish);
      expect(added.kind).toBe('added');
      const [shown] = (await readPeople(db(), swedish)).filter((one) => one.email === email);
      expect(shown).toMatchObject({
        name: 'Ny Kollega',
        roles: [{ role: 'representative', dialogue: null }],
      });
      const mails = await db()
        .selectFrom('outgoing_mail')
        .select('kind')
        .where('recipient', '=', email)
        .execute();
      expect(mails).toEqual([{ kind: 'staff-invitation' }]);
    });

    test('invited again, they get one more mail; whoever is not there gets none', async () => {
      const boss = await person(db());
      const { accountId, email } = await person(db());
      expect(await inviteAgain(contextOf(db()), boss, accountId)).toBe(true);
      expect(await inviteAgain(contextOf(db()), boss, newId())).toBe(false);
      const mails = await db()
        .selectFrom('outgoing_mail')
        .select('id')
        .where('recipient', '=', email)
        .execute();
      expect(mails).toHaveLength(1);
    });
  });

  test('signing someone out ends every session of theirs and no other, and is in the log', async () => {
    const [boss, one, other] = [await person(db()), await person(db()), await person(db())];
    for (const { accountId } of [one, one, other])
      await db()
        .insertInto('session')
        .values({
          id: newId(),
          secret_hash: newId(),
          account_id: accountId,
          method: 'passkey',
          device: '',
          created_at: now.toISOString(),
          authenticated_at: now.toISOString(),
          last_seen_at: now.toISOString(),
          expires_at: '2026-11-25T09:00:00.000Z',
          ended_at: null,
        })
        .execute();
    expect(await signOutEverywhere(contextOf(db()), boss, one.accountId)).toBe(2);
    expect(await signOutEverywhere(contextOf(db()), boss, one.accountId)).toBe(0);
    expect(await audited(db(), one.accountId)).toEqual([`sessions.ended by ${boss.accountId}`]);
    const open = await db()
      .selectFrom('session')
      .select('account_id')
      .where('ended_at', 'is', null)
      .execute();
    expect(open).toEqual([{ account_id: other.accountId }]);
  });
});
