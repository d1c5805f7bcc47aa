import { beforeEach, describe, expect, test } from 'vitest';

import type { Actor } from '~/features/accounts/actor';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { stampForm } from '~/platform/form-guard.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { confirmFollowing } from './confirm-following.server';
import { endByLink, readEnd } from './end-following.server';
import { followByEmail, followForm } from './follow-by-email.server';
import { followToken } from './follow-token.server';
import { choiceField, type FollowTarget } from './following';
import { readFollowed } from './read-followed.server';
import { saveLinkedChoices, saveOwnChoices, showLinkedChoices } from './show-choices.server';

const secrets = createSecrets('a key that is known to this test alone');
const anonymous: Actor = { kind: 'anonymous', wasSignedIn: false };
const portal: FollowTarget = { scope: 'portal', id: '', slug: null, name: null };
const open = { allows: () => Promise.resolve(true) };
const email = 'maja@example.se';

eachDatabase((db) => {
  let now = sampleNow;
  const context = () => ({
    db: db(),
    clock: () => now,
    secrets,
    network: '192.0.2.1',
    sendMailSoon: () => undefined,
  });
  const form = (fields: Record<string, string> = {}) =>
    new Map(
      Object.entries({
        email,
        frequency: 'daily',
        stamp: stampForm(secrets, followForm, new Date(Date.now() - 5000)),
        ...fields,
      }),
    );
  const ask = (fields: Record<string, string> = {}, target = portal, actor: Actor = anonymous) =>
    followByEmail(form(fields), context(), {
      target,
      language: 'sv',
      actor,
      limit: open,
      addressLimit: open,
    });
  const subscriptions = () => db().selectFrom('subscription').selectAll().execute();
  const mails = () => db().selectFrom('outgoing_mail').selectAll().execute();
  const confirmToken = async () => {
    const [row] = await subscriptions();
    return followToken(secrets, 'follow-confirm', row?.id ?? '');
  };
  const resident = async (address: string | null): Promise<Extract<Actor, { kind: 'resident' }>> => {
    const accountId = await addAccount(db(), 'resident', { email: address });
    const at = now.toISOString();
    const session = { id: newId(), method: 'email' as const, createdAt: at, authenticatedAt: at };
    return {
      kind: 'resident',
      accountId,
      email: address,
      ageBand: null,
      registeredHere: null,
      language: 'sv',
      session,
    };
  };

  beforeEach(async () => {
    now = sampleNow;
    for (const table of ['outgoing_mail', 'follower', 'news', 'account'] as const)
      await db().deleteFrom(table).execute();
  });

  describe('with an account', () => {
    test('someone whose address is confirmed follows at once, and sees it among their own', async () => {
      const maja = await resident(email);
      expect(await ask({ email: 'someone-else@example.se' }, portal, maja)).toEqual({ kind: 'following' });
      expect(await mails()).toEqual([]);
      expect(await readFollowed(db(), maja, 'sv')).toMatchObject([
        { target: { scope: 'portal' }, frequency: 'daily' },
      ]);
      await ask({ frequency: 'weekly' }, portal, maja);
      expect(await readFollowed(db(), maja, 'sv')).toMatchObject([{ frequency: 'weekly' }]);
    });

    test('what was followed before signing in with the same address is theirs; nobody else’s is', async () => {
      await ask();
      await confirmFollowing(await confirmToken(), context(), anonymous);
      const maja = await resident(email);
      const nils = await resident('nils@example.se');
      const [own] = await readFollowed(db(), maja, 'sv');
      expect(own).toBeDefined();
      expect(await readFollowed(db(), nils, 'sv')).toEqual([]);
      const { id: follower } = await db().selectFrom('follower').select('id').executeTakeFirstOrThrow();
      const stop = new Map([
        ['follower', follower],
        [choiceField(own?.id ?? ''), 'stop'],
      ]);
      expect(await saveOwnChoices(nils, stop, context(), ['sv'])).toBe(false);
      expect(await subscriptions()).toHaveLength(1);
      expect(await saveOwnChoices(maja, stop, context(), ['sv'])).toBe(true);
      expect(await subscriptions()).toEqual([]);
    });
  });

  describe('all choices on one page', () => {
    const begin = async () => {
      const dialogueId = await db()
        .transaction()
        .execute((trx) => saveDialogue(trx, sampleDialogue(), { now }));
      const dialogue: FollowTarget = { scope: 'dialogue', id: dialogueId, slug: 'skolvagen', name: null };
      await ask();
      await ask({ frequency: 'at_once' }, dialogue);
      await db().updateTable('subscription').set({ confirmed_at: now.toISOString() }).execute();
      const { id } = await db().selectFrom('follower').select('id').executeTakeFirstOrThrow();
      return { id, token: followToken(secrets, 'follow-choices', id) };
    };

    test('how often, in which language, and what: changed one by one, and what a form names wrongly stays', async () => {
      const { token } = await begin();
      const [before] = (await showLinkedChoices(token, context(), 'sv')) ?? [];
      const [first, second] = before?.followed ?? [];
      const typed = new Map([
        [choiceField(first?.id ?? ''), 'weekly'],
        [choiceField(second?.id ?? ''), 'hourly'],
        [choiceField('of-another'), 'stop'],
        ['language', 'ar'],
      ]);
      expect(await saveLinkedChoices(token, typed, context(), ['sv', 'ar'])).toBe(true);
      const [after] = (await showLinkedChoices(token, context(), 'sv')) ?? [];
      expect(after?.language).toBe('ar');
      expect(after?.followed.map(({ id, frequency }) => [id, frequency])).toEqual([
        [first?.id, 'weekly'],
        [second?.id, second?.frequency],
      ]);
    });

    test('who stops the last thing, or all of it, is forgotten; once more does no harm', async () => {
      const { id, token } = await begin();
      const [shown] = (await showLinkedChoices(token, context(), 'sv')) ?? [];
      const stop = new Map((shown?.followed ?? []).map((one) => [choiceField(one.id), 'stop']));
      await saveLinkedChoices(token, stop, context(), ['sv']);
      expect(await db().selectFrom('follower').selectAll().execute()).toEqual([]);
      expect(await showLinkedChoices(token, context(), 'sv')).toEqual([]);

      const again = await begin();
      const end = followToken(secrets, 'follow-end', again.id);
      expect(again.id).not.toBe(id);
      expect((await readEnd(end, context())).state).toBe('open');
      await Promise.all([endByLink(end, context()), endByLink(end, context())]);
      expect((await readEnd(end, context())).state).toBe('ended');
      expect(await endByLink('made.up', context())).toBe(false);
      expect(await db().selectFrom('follower').selectAll().execute()).toEqual([]);
    });
  });
});
