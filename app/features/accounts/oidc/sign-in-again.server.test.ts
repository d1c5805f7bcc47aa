import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { startSignInBench, type SignInBench } from '../../../../tests/support/sign-in-bench';

eachDatabase((db) => {
  let bench: SignInBench;
  beforeAll(async () => {
    bench = await startSignInBench(db());
  });
  afterAll(() => bench.provider.stop());

  describe('showing again who one is', () => {
    test('makes the session fresh, for the same account, and keeps it', async () => {
      const browser = bench.newBrowser();
      await browser.signIn('directory', 'erik');
      const before = await browser.actor();
      bench.passMinutes(30);
      expect(await browser.signIn('directory', 'erik', '?till=/sv/arbete/moten&igen=1')).toBe(
        '/sv/arbete/moten',
      );
      const after = await browser.actor();
      if (before.kind === 'anonymous' || after.kind === 'anonymous') throw new Error('signed out');
      expect(after.session.id).toBe(before.session.id);
      expect(Date.parse(after.session.authenticatedAt) - Date.parse(before.session.authenticatedAt)).toBe(
        30 * 60_000,
      );
    });

    test('as someone else changes nothing', async () => {
      const browser = bench.newBrowser();
      await browser.signIn('directory', 'erik');
      const before = await browser.actor();
      bench.passMinutes(30);
      expect(await browser.signIn('directory', 'anna', '?till=/sv/arbete&igen=1')).toMatch(
        /^\/sv\/inloggning\/katalog\/annan-person\?till=%2Fsv%2Farbete&igen=1$/,
      );
      expect(await browser.actor()).toEqual(before);
    });

    test('when no longer signed in is signing in', async () => {
      const browser = bench.newBrowser();
      expect(await browser.signIn('eid', 'maja', '?till=/sv/mina-sidor&igen=1')).toBe('/sv/mina-sidor');
      expect((await browser.actor()).kind).toBe('resident');
    });
  });
});
