import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { kommunSettingsSchema } from '~/features/kommun/kommun-settings';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { invitationMail } from './invitation-mail.server';
import { findInvitedUntil, markInvitationUsed } from './invitation.queries.server';
import { invitationToken, inviteStaff, provideStaffAccount } from './invite-staff.server';
import { readInvitation } from './read-invitation.server';

const secrets = createSecrets('a key for tests that nobody else has');
const now = new Date('2026-11-22T10:00:00.000Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const kommun = kommunSettingsSchema.parse(JSON.parse(readFileSync('db/seeds/demo/kommun.json', 'utf8')));
const context = { clock: () => now, secrets };

async function administrator(db: Database) {
  const email = `${newId()}@viken.example`;
  return (await provideStaffAccount(db, { email, name: 'Erik', language: 'sv' }, now)).accountId;
}

async function invite(db: Database, email: string) {
  const invitedBy = await administrator(db);
  const person = { email, name: 'Anna Lind', language: 'sv', invitedBy };
  return db.transaction().execute((trx) => inviteStaff(trx, context, person));
}

async function giveRole(db: Database, accountId: string) {
  await db
    .insertInto('role_assignment')
    .values({
      id: newId(),
      account_id: accountId,
      role: 'officer',
      dialogue_id: null,
      source: 'manual',
      granted_by: null,
      granted_at: now.toISOString(),
      withdrawn_at: null,
    })
    .execute();
}

const mailContext = (db: Database, at: Date) => ({
  db,
  kommun,
  secrets,
  baseUrl: 'https://dialog.viken.example',
  now: at,
  language: languageOrSource('sv'),
  t: getT('sv'),
  format: formatFor(languageOrSource('sv')),
});

eachDatabase((db) => {
  describe('inviting someone of the kommun', () => {
    test('makes one account however the address is written, and the latest link alone works', async () => {
      const first = await invite(db(), 'Anna@Viken.example');
      const second = await invite(db(), ' anna@viken.example');
      expect(first.isNew).toBe(true);
      expect(second).toMatchObject({ accountId: first.accountId, isNew: false });
      await giveRole(db(), first.accountId);
      const read = (id: string, at = now) =>
        readInvitation(invitationToken(secrets, id), { db: db(), clock: () => at });
      expect((await read(first.invitationId))?.state).toBe('expired');
      expect(await read(second.invitationId)).toMatchObject({
        state: 'open',
        name: 'Anna Lind',
        email: 'anna@viken.example',
      });
      expect((await read(second.invitationId, later(48)))?.state).toBe('expired');
    });

    test('puts one mail in the outbox, which holds no link, and tells the audit log', async () => {
      const { accountId, invitationId } = await invite(db(), 'berit@viken.example');
      const mail = await db()
        .selectFrom('outgoing_mail')
        .selectAll()
        .where('recipient', '=', 'berit@viken.example')
        .execute();
      expect(mail).toHaveLength(1);
      expect(mail[0]).toMatchObject({ kind: 'staff-invitation', expires_at: later(48).toISOString() });
      expect(mail[0]?.data).not.toContain(invitationToken(secrets, invitationId));
      const entries = await db()
        .selectFrom('audit_entry')
        .select('action')
        .where('subject', '=', accountId)
        .execute();
      expect(entries).toEqual([{ action: 'staff.invited' }]);
    });

    test('words a mail with the link, and none when the link would not work', async () => {
      const { invitationId } = await invite(db(), 'cem@viken.example');
      const content = await invitationMail({ invitationId }, mailContext(db(), now));
      expect(content?.blocks).toContainEqual(
        expect.objectContaining({
          kind: 'action',
          href: `https://dialog.viken.example/sv/arbete/inbjudan/${invitationToken(secrets, invitationId)}`,
        }),
      );
      expect(await invitationMail({ invitationId }, mailContext(db(), later(48)))).toBeNull();
      await markInvitationUsed(db(), invitationId, now.toISOString());
      expect(await invitationMail({ invitationId }, mailContext(db(), now))).toBeNull();
    });

    test('says in the mail who invites, and to which roles', async () => {
      const { accountId, invitationId } = await invite(db(), 'farah@viken.example');
      await giveRole(db(), accountId);
      const content = await invitationMail({ invitationId }, mailContext(db(), now));
      expect(content?.blocks).toContainEqual({ kind: 'paragraph', text: 'Erik är den som bjuder in dig.' });
      expect(content?.blocks).toContainEqual({
        kind: 'list',
        items: [{ text: 'Tjänsteperson, hela portalen' }],
      });
    });

    test('is open until its time is out, or it is used', async () => {
      const { accountId, invitationId } = await invite(db(), 'gunnar@viken.example');
      const until = (hours: number) => findInvitedUntil(db(), accountId, later(hours).toISOString());
      expect(await until(47)).toBe(later(48).toISOString());
      expect(await until(48)).toBeNull();
      await markInvitationUsed(db(), invitationId, now.toISOString());
      expect(await until(1)).toBeNull();
    });

    test('gives an invitation that many use at once to one of them', async () => {
      const { invitationId } = await invite(db(), 'disa@viken.example');
      const used = await Promise.all(
        Array.from({ length: 10 }, () => markInvitationUsed(db(), invitationId, now.toISOString())),
      );
      expect(used.filter(Boolean)).toHaveLength(1);
    });

    test('knows no link in which a sign was changed', async () => {
      const { invitationId } = await invite(db(), 'erik@viken.example');
      const token = invitationToken(secrets, invitationId);
      const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
      expect(await readInvitation(changed, { db: db(), clock: () => now })).toBeNull();
    });
  });
});
