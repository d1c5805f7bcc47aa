import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import {
  ask,
  codeIn,
  contextOf,
  mailTo,
  request,
  someone,
  tokenIn,
  wrong,
} from '../../../../tests/support/sign-in-mail';
import { signInByCode, signInByLink } from './sign-in-by-email.server';

eachDatabase((db) => {
  describe('the code', () => {
    test('signs in where the link was not opened, and ends the link', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const typed = { email, code: ` ${codeIn(mail)} ` };
      expect((await signInByCode(request, context, typed)).kind).toBe('signed-in');
      expect(await signInByCode(request, context, typed)).toEqual({ kind: 'refused', code: 'code-used' });
      expect(await signInByLink(request, context, tokenIn(mail))).toEqual({ kind: 'refused', state: 'used' });
    });

    test('of an earlier mail still holds when a second has been sent', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      await ask(context, email);
      const [first] = await mailTo(context, email);
      expect((await signInByCode(request, context, { email, code: codeIn(first) })).kind).toBe('signed-in');
    });

    test('is worth nothing after five wrong ones, while the link holds', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const code = codeIn(mail);
      const tries = await Promise.all(
        Array.from({ length: 5 }, () => signInByCode(request, context, { email, code: wrong(code) })),
      );
      expect(tries.every(({ kind }) => kind === 'refused')).toBe(true);
      // Another wrong one is told no more than where nobody has asked for a mail.
      expect(await signInByCode(request, context, { email, code: wrong(code) })).toEqual(
        await signInByCode(request, context, { email: someone(), code: wrong(code) }),
      );
      expect(await signInByCode(request, context, { email, code })).toEqual({
        kind: 'refused',
        code: 'code-worn-out',
      });
      expect((await signInByLink(request, context, tokenIn(mail))).kind).toBe('signed-in');
    });

    test('is of one address only, and over after fifteen minutes', async () => {
      const context = contextOf(db());
      const [email, other] = [someone(), someone()];
      await ask(context, email);
      await ask(context, other);
      const code = codeIn((await mailTo(context, email))[0]);
      expect(await signInByCode(request, context, { email: other, code })).toEqual({
        kind: 'refused',
        code: 'code-wrong',
      });
      context.passMinutes(15);
      expect(await signInByCode(request, context, { email, code })).toEqual({
        kind: 'refused',
        code: 'code-expired',
      });
    });

    test.each([
      ['', 'code-missing'],
      ['1234', 'code-wrong'],
      ['12345678', 'code-wrong'],
    ])('%j for an address that nobody asked with: %s', async (code, problem) => {
      const outcome = await signInByCode(request, contextOf(db()), { email: someone(), code });
      expect(outcome).toEqual({ kind: 'refused', code: problem });
    });
  });
});
