import { describe, expect, test } from 'vitest';

import { createSiteCookies } from '~/platform/cookies.server';
import { newId } from '~/platform/ids';
import { createRateLimit } from '~/platform/rate-limit.server';
import { createSecrets, fingerprint } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import kommun from '~db/seeds/demo/kommun.json';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { saveDialogue } from '../../dialogues/save-dialogue.server';
import { kommunSettingsSchema } from '../../kommun/kommun-settings';
import { makeOneTimeCode, showCode } from '../one-time-code';
import { signInByOneTimeCode } from './sign-in-by-one-time-code.server';

const now = new Date('2026-11-24T09:00:00.000Z');
const request = new Request('https://dialog.viken.example/sv/logga-in/engangskod');
const settings = kommunSettingsSchema.parse(kommun);
const limit = { allows: () => Promise.resolve(true) };

const contextOf = (db: Database) => ({
  db,
  secrets: createSecrets('a key for tests that nobody else may use'),
  cookies: createSiteCookies(true),
  kommun: settings,
  clock: () => now,
  network: '192.0.2.1',
});

/** Writes a batch with one code, as the workspace does. @returns the code */
async function handOut(
  db: Database,
  {
    expiresAt = '2026-12-24T23:00:00.000Z',
    revokedAt = null as string | null,
    dialogueId = null as string | null,
  } = {},
): Promise<string> {
  const createdBy = await addAccount(db, 'staff');
  const batchId = newId();
  await db
    .insertInto('code_batch')
    .values({
      id: batchId,
      name: 'Klass 8B',
      dialogue_id: dialogueId,
      size: 1,
      created_by: createdBy,
      created_at: now.toISOString(),
      expires_at: expiresAt,
      revoked_at: revokedAt,
    })
    .execute();
  const code = makeOneTimeCode((below) => Math.floor(Math.random() * below));
  await db
    .insertInto('one_time_code')
    .values({
      id: newId(),
      batch_id: batchId,
      code_hash: fingerprint(code),
      used_at: null,
      account_id: null,
    })
    .execute();
  return code;
}

async function countResidents(db: Database): Promise<number> {
  const rows = await db.selectFrom('account').select('id').where('kind', '=', 'resident').execute();
  return rows.length;
}

eachDatabase((db) => {
  describe('a one-time code', () => {
    const enter = (typed: string) =>
      signInByOneTimeCode(request, contextOf(db()), typed, { language: 'sv', limit });
    const refusedWith = (code: string) => ({
      kind: 'refused',
      status: 422,
      problem: { field: 'code', code },
    });

    test('signs in, however it is typed, to an account that knows nothing of anyone', async () => {
      const code = await handOut(db());
      const outcome = await enter(` ${showCode(code).toLowerCase()} `);
      expect(outcome).toMatchObject({ kind: 'signed-in' });
      const made = await db()
        .selectFrom('one_time_code')
        .innerJoin('account', 'account.id', 'one_time_code.account_id')
        .select(['kind', 'email', 'name', 'person_hash', 'age_band'])
        .where('code_hash', '=', fingerprint(code))
        .executeTakeFirstOrThrow();
      expect(made).toEqual({
        kind: 'resident',
        email: null,
        name: null,
        person_hash: null,
        age_band: null,
      });
    });

    test('leads to the dialogue that it was handed out for, once everyone may see that', async () => {
      for (const [slug, publishedAt] of [
        ['seen-code', '2026-11-24T09:00:00.000Z'],
        ['unseen-code', '2026-11-24T09:00:01.000Z'],
      ] as const) {
        await saveDialogue(db(), sampleDialogue({ slug, publishedAt, steps: [] }), { now });
        const { id } = await db()
          .selectFrom('dialogue')
          .select('id')
          .where('slug', '=', slug)
          .executeTakeFirstOrThrow();
        const outcome = await enter(await handOut(db(), { dialogueId: id }));
        expect(outcome).toMatchObject({ kind: 'signed-in', slug: slug === 'seen-code' ? slug : null });
      }
      expect(await enter(await handOut(db()))).toMatchObject({ kind: 'signed-in', slug: null });
    });

    test('works once, also when many use it at the same moment, and leaves no account behind', async () => {
      const code = await handOut(db());
      const before = await countResidents(db());
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => enter(code)));
      expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1);
      expect(await countResidents(db())).toBe(before + 1);
      expect(await enter(code)).toEqual(refusedWith('code-used'));
    });

    test('says why it does not work', async () => {
      expect(await enter(' - ')).toEqual(refusedWith('code-missing'));
      expect(await enter('K7MX')).toEqual(refusedWith('code-unknown'));
      expect(await enter('2222-2222-2222')).toEqual(refusedWith('code-unknown'));
      const expired = await handOut(db(), { expiresAt: now.toISOString() });
      expect(await enter(expired)).toEqual(refusedWith('code-expired'));
      const revoked = await handOut(db(), { revokedAt: now.toISOString() });
      expect(await enter(revoked)).toEqual(refusedWith('code-revoked'));
    });

    test('can be guessed at only so often from one network', async () => {
      const few = createRateLimit({ times: 2, seconds: 60 });
      const guess = () =>
        signInByOneTimeCode(request, contextOf(db()), '2222-2222-2222', { language: 'sv', limit: few });
      await guess();
      await guess();
      expect(await guess()).toEqual({
        kind: 'refused',
        status: 429,
        problem: { field: null, code: 'too-many' },
      });
    });
  });
});
