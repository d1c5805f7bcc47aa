import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { createRateLimit } from '~/platform/rate-limit.server';

import { eachDatabase } from '../../../../tests/support/database';
import { SoftwareKey, type KeyFaults } from '../../../../tests/support/software-key';
import {
  accept,
  anonymous,
  begin,
  colleague,
  contextOf,
  invite,
  now,
  requestWith,
  signIn,
} from '../../../../tests/support/staff-keys';
import type { StaffActor } from '../actor';
import { readInvitation } from '../invitation/read-invitation.server';
import { readActor } from '../session/read-actor.server';
import { acceptInvitation, addKey } from './add-key.server';
import { beginKey } from './begin-key.server';
import { readOwnKeys, removeKey, renameKey } from './manage-keys.server';
import { confirmWithKey, signInWithKey } from './sign-in-with-key.server';

eachDatabase((db) => {
  describe('an invitation', () => {
    test('is answered with a key once, and signs its reader in', async () => {
      const { accountId, token } = await invite(db());
      const outcome = await accept(db(), token, new SoftwareKey());
      if (outcome.kind !== 'done') throw new Error(outcome.problem);
      const actor = await readActor(requestWith(outcome.cookies), contextOf(db()));
      expect(actor).toMatchObject({ kind: 'staff', accountId, session: { method: 'passkey' } });
      expect(await readOwnKeys(db(), actor as StaffActor)).toMatchObject([{ name: 'Jobbets dator' }]);
      expect((await readInvitation(token, contextOf(db())))?.state).toBe('used');
      await expect(begin(db(), 'invitation', { token })).rejects.toThrow('410');
    });

    test('that two answer at once lets one of them in', async () => {
      const { token } = await invite(db());
      const invitation = (await readInvitation(token, contextOf(db())))!;
      const asked = await Promise.all([1, 2, 3].map(() => begin(db(), 'invitation', { token })));
      const outcomes = await Promise.all(
        asked.map(({ request, question }) =>
          acceptInvitation(request, contextOf(db()), invitation, {
            answer: new SoftwareKey().make(question),
            name: '',
          }),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    });

    test.each<[string, KeyFaults]>([
      ['for another challenge', { challenge: 'c29tZXRoaW5nIGVsc2U' }],
      ['at another address', { origin: 'https://dialog-viken.example' }],
      ['for another portal', { rpId: 'viken.example' }],
      ['that its holder did not unlock', { isUnlocked: false }],
      ['in answer to something else', { type: 'webauthn.get' }],
      ['that has counted beyond what is kept', { counter: 2 ** 32 - 1 }],
    ])('takes no key that was made %s, and still holds', async (_name, faults) => {
      const { token } = await invite(db());
      expect(await accept(db(), token, new SoftwareKey(), faults)).toEqual({
        kind: 'refused',
        problem: 'not-verified',
      });
      expect((await accept(db(), token, new SoftwareKey())).kind).toBe('done');
    });

    test('gives no challenge to someone whose roles are gone', async () => {
      const { token } = await invite(db(), { withRole: false });
      await expect(begin(db(), 'invitation', { token })).rejects.toThrow('410');
    });
  });

  describe('signing in by a key', () => {
    test.each([true, false])('works again and again (a key that counts: %s)', async (counts) => {
      const { actor, key } = await colleague(db(), new SoftwareKey(counts));
      for (let time = 0; time < 2; time += 1) {
        const outcome = await signIn(db(), key, { userHandle: actor.accountId });
        if (outcome.kind !== 'done') throw new Error(outcome.problem);
        const again = await readActor(requestWith(outcome.cookies), contextOf(db()));
        expect(again).toMatchObject({ kind: 'staff', accountId: actor.accountId });
        expect((again as StaffActor).session.id).not.toBe(actor.session.id);
      }
    });

    test.each<[string, KeyFaults]>([
      ['another challenge', { challenge: 'c29tZXRoaW5nIGVsc2U' }],
      ['another address', { origin: 'https://evil.example' }],
      ['another portal', { rpId: 'evil.example' }],
      ['a key that was not unlocked', { isUnlocked: false }],
      ['another kind of answer', { type: 'webauthn.create' }],
      ['a forged signature', { forged: true }],
    ])('is refused for %s', async (_name, faults) => {
      const { key } = await colleague(db());
      expect(await signIn(db(), key, faults)).toEqual({ kind: 'refused', problem: 'not-verified' });
    });

    test.each([true, false])(
      'is refused for an answer that has been used, alone or at once (a key that counts: %s)',
      async (counts) => {
        const { key } = await colleague(db(), new SoftwareKey(counts));
        const { request, question } = await begin(db(), 'sign-in');
        const answer = key.answer(question);
        const tries = await Promise.all(
          Array.from({ length: 5 }, () => signInWithKey(request, contextOf(db()), answer)),
        );
        expect(tries.filter(({ kind }) => kind === 'done')).toHaveLength(1);
        expect(await signInWithKey(request, contextOf(db()), answer)).toEqual({
          kind: 'refused',
          problem: 'expired',
        });
      },
    );

    test('is refused for a key that counts backwards, and the audit log tells of it', async () => {
      const { key } = await colleague(db());
      await signIn(db(), key);
      expect(await signIn(db(), key, { counter: 1 })).toEqual({ kind: 'refused', problem: 'copied' });
      const told = db().selectFrom('audit_entry').select('actor').where('subject', '=', key.id);
      expect(await told.where('action', '=', 'passkey.counted-backwards').execute()).toHaveLength(1);
    });

    test('is refused for a key that nobody has, and for one that speaks for another', async () => {
      const { key } = await colleague(db());
      expect(await signIn(db(), new SoftwareKey())).toEqual({ kind: 'refused', problem: 'unknown-key' });
      expect(await signIn(db(), key, { userHandle: newId() })).toEqual({
        kind: 'refused',
        problem: 'unknown-key',
      });
    });

    test('is refused for someone whose roles are gone', async () => {
      const { actor, key } = await colleague(db());
      await db()
        .updateTable('role_assignment')
        .set({ withdrawn_at: now.toISOString() })
        .where('account_id', '=', actor.accountId)
        .execute();
      expect(await signIn(db(), key)).toEqual({ kind: 'refused', problem: 'no-role' });
    });

    test('is refused without a challenge, with one for something else, and with nonsense', async () => {
      const { actor, key } = await colleague(db());
      const { question } = await begin(db(), 'sign-in');
      const other = await begin(db(), 'again', { actor });
      const context = contextOf(db());
      expect(await signInWithKey(requestWith([]), context, key.answer(question))).toMatchObject({
        problem: 'expired',
      });
      expect(await signInWithKey(other.request, context, key.answer(other.question))).toMatchObject({
        problem: 'expired',
      });
      const { request } = await begin(db(), 'sign-in');
      expect(await signInWithKey(request, context, '')).toMatchObject({ problem: 'no-answer' });
      for (const nonsense of ['{', 'null', '[]', '{"id":"x"}', '"\\ud800"'])
        expect(await signInWithKey(request, context, nonsense)).toMatchObject({ problem: 'not-verified' });
    });

    test('is refused when the network has tried its number', async () => {
      const limit = createRateLimit({ times: 1, seconds: 60 });
      const context = contextOf(db());
      await signInWithKey(requestWith([]), context, 'x', limit);
      expect(await signInWithKey(requestWith([]), context, 'x', limit)).toMatchObject({
        problem: 'too-many',
      });
      expect(
        await beginKey(db(), context, { actor: anonymous, form: new Map([['use', 'sign-in']]), limit }),
      ).toEqual({ kind: 'refused', status: 429 });
    });
  });

  describe('showing once more who one is', () => {
    test('makes the session fresh, by one of one’s own keys', async () => {
      const { actor, key } = await colleague(db());
      const later = new Date(now.getTime() + 3_600_000);
      const { request, question } = await begin(db(), 'again', { actor });
      const outcome = await confirmWithKey(request, contextOf(db(), later), actor, key.answer(question));
      expect(outcome.kind).toBe('done');
      const session = db()
        .selectFrom('session')
        .select('authenticated_at')
        .where('id', '=', actor.session.id);
      expect(await session.executeTakeFirst()).toEqual({ authenticated_at: later.toISOString() });
    });

    test('is refused by a colleague’s key', async () => {
      const { actor } = await colleague(db());
      const other = await colleague(db());
      const { request, question } = await begin(db(), 'again', { actor });
      expect(await confirmWithKey(request, contextOf(db()), actor, other.key.answer(question))).toEqual({
        kind: 'refused',
        problem: 'unknown-key',
      });
    });
  });

  describe('one’s own keys', () => {
    test('can be added to by who has just shown who they are, each key once', async () => {
      const { actor } = await colleague(db());
      const second = new SoftwareKey();
      const add = async () => {
        const { request, question } = await begin(db(), 'add', { actor });
        const typed = { answer: second.make(question), name: 'Telefonen' };
        return addKey(request, contextOf(db(), new Date(now.getTime() + 1000)), actor, typed);
      };
      expect((await add()).kind).toBe('done');
      expect(await add()).toEqual({ kind: 'refused', problem: 'known-key' });
      expect((await readOwnKeys(db(), actor)).map(({ name }) => name)).toEqual([
        'Jobbets dator',
        'Telefonen',
      ]);
      const stale = { ...actor, session: { ...actor.session, authenticatedAt: '2026-11-22T09:00:00.000Z' } };
      await expect(begin(db(), 'add', { actor: stale })).rejects.toThrow('401');
      await expect(begin(db(), 'add')).rejects.toThrow('401');
    });

    test('can be renamed and removed by their holder alone, but not the last', async () => {
      const { actor, key } = await colleague(db());
      const other = await colleague(db());
      const context = contextOf(db());
      const name = { id: key.id, name: ' Min  telefon ' };
      expect(await renameKey(db(), context, other.actor, name)).toBe('unknown');
      expect(await renameKey(db(), context, actor, { ...name, name: ' ' })).toBe('name-missing');
      expect(await renameKey(db(), context, actor, name)).toBe('renamed');
      expect(await readOwnKeys(db(), actor)).toMatchObject([{ name: 'Min telefon' }]);
      expect(await removeKey(db(), context, other.actor, key.id)).toBe('unknown');
      expect(await removeKey(db(), context, actor, key.id)).toBe('last');
    });

    test('removed all at once leave one', async () => {
      const { actor, key } = await colleague(db());
      const second = new SoftwareKey();
      const { request, question } = await begin(db(), 'add', { actor });
      await addKey(request, contextOf(db()), actor, { answer: second.make(question), name: '' });
      const outcomes = await Promise.all(
        [key, second].map(({ id }) => removeKey(db(), contextOf(db()), actor, id)),
      );
      expect(outcomes.sort()).toEqual(['last', 'removed']);
      expect(await readOwnKeys(db(), actor)).toHaveLength(1);
    });
  });
});
