import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import {
  accountsWith,
  ask,
  codeIn,
  contextOf,
  mailTo,
  request,
  someone,
  tokenIn,
} from '../../../../tests/support/sign-in-mail';
import { signInByLink } from './sign-in-by-email.server';
import { readLink } from './use-sign-in-mail.server';

eachDatabase((db) => {
  describe('a sign-in mail', () => {
    test('holds a link and a code, of which neither is in the database', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const code = codeIn(mail).replace(' ', '');
      const token = tokenIn(mail);
      const kept = JSON.stringify([
        await db().selectFrom('sign_in_token').selectAll().where('email', '=', email).execute(),
        await db().selectFrom('outgoing_mail').selectAll().where('recipient', '=', email).execute(),
      ]);
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(code);
    });

    test('is one, however often the same form is sent', async () => {
      const context = contextOf(db());
      const email = someone();
      const formKey = newId();
      await Promise.all(Array.from({ length: 4 }, () => ask(context, email, formKey)));
      expect(await mailTo(context, email)).toHaveLength(1);
    });

    test('is sent anew by the same form once it has run out', async () => {
      const context = contextOf(db());
      const email = someone();
      const formKey = newId();
      await ask(context, email, formKey);
      context.passMinutes(16);
      await ask(context, email, formKey);
      expect((await mailTo(context, email)).map((mail) => mail !== null)).toEqual([false, true]);
    });

    test('comes at most five times an hour, even when all ask at once, and then again', async () => {
      const context = contextOf(db());
      const email = someone();
      await Promise.all(Array.from({ length: 12 }, () => ask(context, email)));
      expect(await mailTo(context, email)).toHaveLength(5);
      context.passMinutes(61);
      await ask(context, email);
      expect(await mailTo(context, email)).toHaveLength(6);
    });

    test('is not sent once it has been used', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      await signInByLink(request, context, tokenIn((await mailTo(context, email))[0]));
      expect(await mailTo(context, email)).toEqual([null]);
    });
  });

  describe('the link', () => {
    test('signs in once, and makes an account the first time only', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(await readLink(db(), token, context.clock())).toMatchObject({ state: 'open', email });

      const signedIn = await signInByLink(request, context, token);
      expect(signedIn).toMatchObject({ kind: 'signed-in', returnTo: '/sv/mina-sidor' });
      expect(signedIn.kind === 'signed-in' && signedIn.cookie).toMatch(/^__Host-session=.+HttpOnly; Secure/);
      expect(await signInByLink(request, context, token)).toEqual({ kind: 'refused', state: 'used' });

      await ask(context, email);
      const second = (await mailTo(context, email)).find((mail) => mail !== null);
      expect((await signInByLink(request, context, tokenIn(second))).kind).toBe('signed-in');
      expect(await accountsWith(context, email)).toHaveLength(1);
    });

    test('signs one in when it is used many times at once', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => signInByLink(request, context, token)),
      );
      expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1);
      const [account] = await accountsWith(context, email);
      const sessions = await db()
        .selectFrom('session')
        .select('id')
        .where('account_id', '=', account!.id)
        .execute();
      expect(sessions).toHaveLength(1);
    });

    test('is over after fifteen minutes', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      context.passMinutes(15);
      expect((await readLink(db(), token, context.clock())).state).toBe('expired');
      expect(await signInByLink(request, context, token)).toEqual({ kind: 'refused', state: 'expired' });
      expect(await accountsWith(context, email)).toEqual([]);
    });

    test('that has been changed is unknown', async () => {
      const context = contextOf(db());
      expect(await signInByLink(request, context, 'x'.repeat(43))).toEqual({
        kind: 'refused',
        state: 'unknown',
      });
      expect((await readLink(db(), 'x', context.clock())).state).toBe('unknown');
    });
  });
});
