import { beforeEach, describe, expect, test } from 'vitest';

import type { Actor } from '~/features/accounts/actor';
import { addDaysToInstant } from '~/platform/clock';
import { stampForm } from '~/platform/form-guard.server';
import { createSecrets } from '~/platform/secrets.server';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow } from '../../../../tests/support/sample-dialogue';
import { confirmFollowing, readConfirmation } from './confirm-following.server';
import { followByEmail, followForm } from './follow-by-email.server';
import { followToken, readFollowToken } from './follow-token.server';
import { type FollowTarget } from './following';
import { removeLapsed } from './remove-unconfirmed.server';

const secrets = createSecrets('a key that is known to this test alone');
const anonymous: Actor = { kind: 'anonymous', wasSignedIn: false };
const portal: FollowTarget = { scope: 'portal', id: '', slug: null, name: null };
const open = { allows: () => Promise.resolve(true) };
const shut = { allows: () => Promise.resolve(false) };
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
  beforeEach(async () => {
    now = sampleNow;
    for (const table of ['outgoing_mail', 'follower', 'news', 'account'] as const)
      await db().deleteFrom(table).execute();
  });

  describe('without an account', () => {
    test('nothing is followed before the reader of the address has confirmed it', async () => {
      expect(await ask({ email: ' Maja@Example.SE ' })).toEqual({ kind: 'asked' });
      expect(await subscriptions()).toMatchObject([
        { scope: 'portal', frequency: 'daily', confirmed_at: null },
      ]);
      expect(await mails()).toMatchObject([{ kind: 'follow-confirm', recipient: email }]);
      const token = await confirmToken();
      expect((await readConfirmation(token, context(), 'sv')).state).toBe('open');
      expect(await subscriptions()).toMatchObject([{ confirmed_at: null }]);
      const choices = await confirmFollowing(token, context(), anonymous);
      expect(readFollowToken(secrets, 'follow-choices', choices ?? '')).not.toBeNull();
      expect(await subscriptions()).toMatchObject([{ confirmed_at: now.toISOString() }]);
    });

    test('a link confirms once, for a week, and only when it is whole', async () => {
      await ask();
      const token = await confirmToken();
      expect((await readConfirmation(token.slice(0, -1), context(), 'sv')).state).toBe('invalid');
      expect(await confirmFollowing(token.slice(0, -1), context(), anonymous)).toBeNull();
      now = new Date(addDaysToInstant(sampleNow.toISOString(), 7));
      expect((await readConfirmation(token, context(), 'sv')).state).toBe('expired');
      expect(await confirmFollowing(token, context(), anonymous)).toBeNull();
      // Asked for again, it can be confirmed again.
      await ask();
      const twice = await Promise.all([
        confirmFollowing(token, context(), anonymous),
        confirmFollowing(token, context(), anonymous),
      ]);
      expect(twice.filter((one) => one !== null)).toHaveLength(1);
      expect((await readConfirmation(token, context(), 'sv')).state).toBe('confirmed');
    });

    test('the same form sent twice is one mail; another address learns nothing', async () => {
      const same = form();
      const options = { target: portal, language: 'sv', actor: anonymous, limit: open, addressLimit: open };
      await Promise.all([followByEmail(same, context(), options), followByEmail(same, context(), options)]);
      expect(await mails()).toHaveLength(1);
      await confirmFollowing(await confirmToken(), context(), anonymous);
      // Someone else may ask for a known address: the answer is the same, and what its reader has chosen stays.
      expect(await ask({ frequency: 'at_once' })).toEqual({ kind: 'asked' });
      expect(await subscriptions()).toMatchObject([{ frequency: 'daily', confirmed_at: now.toISOString() }]);
    });

    test('what is wrong is said, and a program gets no further', async () => {
      const codes = async (fields: Record<string, string>) => {
        const outcome = await ask(fields);
        return outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : [];
      };
      expect(await codes({ email: '', frequency: 'hourly' })).toEqual(['email-missing', 'frequency-missing']);
      expect(await codes({ email: 'maja' })).toEqual(['email-invalid']);
      expect(await codes({ webbplats: 'x' })).toEqual(['looks-automatic']);
      expect(await codes({ stamp: stampForm(secrets, followForm) })).toEqual(['looks-automatic']);
      expect(await codes({ stamp: 'made up' })).toEqual(['stale']);
      expect(await mails()).toEqual([]);
    });

    test('too many from a network are told to wait; too many to an address get the usual answer and no mail', async () => {
      const send = (limits: { limit: typeof open; addressLimit: typeof open }) =>
        followByEmail(form(), context(), { target: portal, language: 'sv', actor: anonymous, ...limits });
      expect(await send({ limit: shut, addressLimit: open })).toMatchObject({ kind: 'refused', status: 429 });
      expect(await send({ limit: open, addressLimit: shut })).toEqual({ kind: 'asked' });
      expect(await mails()).toEqual([]);
    });

    test('an address that was never confirmed is forgotten after a week', async () => {
      await ask();
      await removeLapsed(context());
      expect(await subscriptions()).toHaveLength(1);
      now = new Date(addDaysToInstant(sampleNow.toISOString(), 7));
      await removeLapsed(context());
      expect(await db().selectFrom('follower').selectAll().execute()).toEqual([]);
    });
  });
});
