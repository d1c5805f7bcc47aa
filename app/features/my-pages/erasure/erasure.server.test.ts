import { describe, expect, test } from 'vitest';

import { reportAccessibility } from '~/features/kommun/accessibility/report-accessibility.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { ErasureOutcome } from '~db/schema/erasure-request';
import kommun from '~db/seeds/demo/kommun.json';

import { kommunSettingsSchema } from '~/features/kommun/kommun-settings';
import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { personalDataJson, readPersonalData } from '../personal-data/read-personal-data.server';
import { askForErasure, readOwnErasure } from './ask-for-erasure.server';
import { decideErasure, listWaitingErasures, readWaitingErasure } from './decide-erasure.server';

const now = new Date('2026-11-24T09:00:00.000Z');
const at = now.toISOString();

const contextOf = (db: Database) => ({
  db,
  secrets: createSecrets('a key for tests that nobody else may use'),
  kommun: kommunSettingsSchema.parse(kommun),
  clock: () => now,
  baseUrl: 'https://dialog.viken.example',
});

/** Someone with an account, a session and a report, who has asked to be erased. */
async function someone(db: Database) {
  const email = `${newId()}@viken.example`;
  const accountId = await addAccount(db, 'resident', { email, created_at: at });
  await db
    .insertInto('session')
    .values({
      id: newId(),
      secret_hash: newId(),
      account_id: accountId,
      method: 'email',
      device: 'Firefox, Android',
      created_at: at,
      authenticated_at: at,
      last_seen_at: at,
      expires_at: '2026-11-25T09:00:00.000Z',
      ended_at: null,
    })
    .execute();
  await reportAccessibility(
    db,
    {
      message: 'Kartan går inte att läsa',
      page: '',
      wantsAccessibleVersion: false,
      email: email.toUpperCase(),
    },
    {
      language: 'sv',
      now,
      network: '192.0.2.1',
      trapped: false,
      limit: { allows: () => Promise.resolve(true) },
    },
  );
  await askForErasure(contextOf(db), accountId, 'Jag har flyttat.');
  const { id } = await db
    .selectFrom('erasure_request')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow();
  return { accountId, email, requestId: id };
}
type Someone = Awaited<ReturnType<typeof someone>>;

async function decide(
  db: Database,
  { requestId }: Someone,
  outcome: ErasureOutcome,
  reason: string | null = null,
) {
  const decidedBy = await addAccount(db, 'staff');
  return decideErasure(contextOf(db), { id: requestId, outcome, reason, decidedBy });
}

async function leftOf(db: Database, { accountId, email }: Someone) {
  const account = await db
    .selectFrom('account')
    .select(['email', 'erased_at'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const sessions = await db.selectFrom('session').select('id').where('account_id', '=', accountId).execute();
  const reports = await db
    .selectFrom('accessibility_report')
    .select('email')
    .where('email', '=', email.toUpperCase())
    .execute();
  return {
    email: account.email,
    erased: account.erased_at,
    sessions: sessions.length,
    signedReports: reports.length,
  };
}

async function countReports(db: Database): Promise<number> {
  return (await db.selectFrom('accessibility_report').select('id').execute()).length;
}

async function mailsTo(db: Database, email: string) {
  return db.selectFrom('outgoing_mail').select(['kind', 'state']).where('recipient', '=', email).execute();
}

eachDatabase((db) => {
  describe('a request to be erased', () => {
    test('is one while it waits, however often it is made', async () => {
      const person = await someone(db());
      await Promise.all(
        Array.from({ length: 4 }, () => askForErasure(contextOf(db()), person.accountId, 'igen')),
      );
      const mine = (await listWaitingErasures(db())).filter(({ email }) => email === person.email);
      expect(mine).toEqual([
        { id: person.requestId, createdAt: at, email: person.email, message: 'Jag har flyttat.' },
      ]);
    });

    test('shows the kommun how much is kept of each kind', async () => {
      const person = await someone(db());
      const request = await readWaitingErasure(db(), person.requestId);
      expect(request?.kept).toEqual(
        expect.arrayContaining([
          { name: 'account', count: 1 },
          { name: 'sessions', count: 1 },
          { name: 'reports', count: 1 },
        ]),
      );
    });

    test('that is refused leaves everything, and tells the person why', async () => {
      const person = await someone(db());
      expect(await decide(db(), person, 'refused', 'Arkivlagen')).toBe(true);
      expect(await leftOf(db(), person)).toEqual({
        email: person.email,
        erased: null,
        sessions: 1,
        signedReports: 1,
      });
      expect(await readOwnErasure(db(), person.accountId)).toEqual({
        createdAt: at,
        outcome: 'refused',
        reason: 'Arkivlagen',
        decidedAt: at,
      });
      expect(await mailsTo(db(), person.email)).toEqual([{ kind: 'erasure-decided', state: 'waiting' }]);
    });

    test('that is granted by anonymising keeps what was said, and nothing that leads to the person', async () => {
      const person = await someone(db());
      const before = await countReports(db());
      await decide(db(), person, 'anonymised');
      expect(await leftOf(db(), person)).toEqual({ email: null, erased: at, sessions: 0, signedReports: 0 });
      expect(await countReports(db())).toBe(before);
      expect(await mailsTo(db(), person.email)).toEqual([{ kind: 'erasure-decided', state: 'waiting' }]);
    });

    test('that is granted by disposal leaves nothing of what was sent, and drops mail that waits', async () => {
      const person = await someone(db());
      const before = await countReports(db());
      await db()
        .insertInto('outgoing_mail')
        .values({
          id: newId(),
          key: newId(),
          kind: 'news',
          recipient: person.email,
          language: 'sv',
          data: '{"v":1,"d":{}}',
          state: 'waiting',
          attempts: 0,
          created_at: at,
          due_at: at,
          expires_at: null,
          claimed_by: null,
          claimed_until: null,
          last_error: null,
          ended_at: null,
        })
        .execute();
      await decide(db(), person, 'disposed');
      expect(await leftOf(db(), person)).toEqual({ email: null, erased: at, sessions: 0, signedReports: 0 });
      expect(await countReports(db())).toBe(before - 1);
      expect(await mailsTo(db(), person.email)).toEqual([{ kind: 'erasure-decided', state: 'waiting' }]);
    });

    test('is decided once, whoever is first', async () => {
      const person = await someone(db());
      const outcomes = await Promise.all([
        decide(db(), person, 'hidden'),
        decide(db(), person, 'refused', 'nej'),
        decide(db(), person, 'hidden'),
      ]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await readWaitingErasure(db(), person.requestId)).toBeNull();
      expect(await mailsTo(db(), person.email)).toHaveLength(1);
    });
  });

  describe('all that is kept about someone', () => {
    test('is taken out as JSON that another program can read, without anything of another person', async () => {
      const person = await someone(db());
      const other = await someone(db());
      const json = personalDataJson(await readPersonalData(contextOf(db()), person, 'json'));
      expect(JSON.parse(json)).toMatchObject({
        takenOutAt: at,
        account: [{ email: person.email, hasPersonNumber: false, language: 'sv', createdAt: at }],
        sessions: [{ method: 'email', device: 'Firefox, Android' }],
        reports: [{ message: 'Kartan går inte att läsa' }],
        erasure: [{ message: 'Jag har flyttat.', outcome: 'waiting' }],
      });
      expect(json).not.toContain(other.email);
    });
  });
});
