import { getT } from '~/i18n/i18n.server';

import { codeIn, linkIn, mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { makeOneTimeCode } from '../../support/one-time-codes';
import { openForm, takeOnesTime } from '../../support/open-form';
import { portalNow } from '../../support/portal';
import { changePortal } from '../../support/portal-database';
import { expect, test } from '../../support/portal-test';
import { pattern } from '../../support/words';

for (const language of ['sv', 'ar'] as const) {
  const t = getT(language);
  const signIn = `/${language}/logga-in`;
  const home = `/${language}/mina-sidor`;

  test.describe(`by keyboard, in ${language},`, () => {
    test('a link that is mailed signs in once, and leads to the page one was on the way to', async ({
      page,
      request,
    }) => {
      const { jump, press, type } = keyboardOf(page);
      const email = newAddress();
      await page.goto(`${home}/inloggningar`);
      const field = page.getByLabel(t('account:email.label'));
      await press(page.getByRole('button', { name: t('account:signIn.email.send') }));
      await expect(page).toHaveTitle(pattern(t('site:errorTitle')));
      await expect(page.getByRole('group', { name: t('account:summary') })).toBeFocused();
      await jump(page.getByRole('link', { name: t('account:problems.email-missing') }), field);
      await type(field, email);
      await takeOnesTime(page);
      await press(page.getByRole('button', { name: t('account:signIn.email.send') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:code.sentTitle'));

      const [mail] = await mailsTo(request, email);
      const link = linkIn(mail, `${signIn}/lank/`);
      // A mail program that looks at the link first has used nothing up.
      expect((await request.get(link)).status()).toBe(200);
      await page.goto(link);
      await expect(page.getByText(email)).toBeVisible();
      await press(page.getByRole('button', { name: t('account:link.open.button') }));
      await expect(page).toHaveURL(`${home}/inloggningar`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:sessions.title'));

      await press(page.getByRole('link', { name: t('account:signOut.button') }));
      await press(page.getByRole('button', { name: t('account:signOut.button') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:signedOut.title'));
      await page.goto(home);
      await expect(page).toHaveURL(new RegExp(`${signIn}\\?till=`));
      await page.goto(link);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:link.used.title'));
      await press(page.getByRole('link', { name: t('account:link.again') }));
      await expect(page).toHaveURL(signIn);
    });

    test('a code that is mailed signs in in another browser; a wrong one and an old link say what they are', async ({
      page,
      request,
    }) => {
      const { jump, press, type } = keyboardOf(page);
      const email = newAddress();
      await (await openForm(request, signIn)).send({ email });
      const [mail] = await mailsTo(request, email);
      const code = codeIn(mail);

      await page.goto(linkIn(mail, `${signIn}/kod`));
      await type(page.getByLabel(t('account:email.label')), email);
      const field = page.getByLabel(t('account:code.label'));
      await type(
        field,
        code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      );
      await press(page.getByRole('button', { name: t('account:code.send') }));
      await expect(page.getByRole('group', { name: t('account:summary') })).toBeFocused();
      await jump(page.getByRole('link', { name: t('account:problems.code-wrong') }), field);
      await type(field, code);
      await press(page.getByRole('button', { name: t('account:code.send') }));
      await expect(page).toHaveURL(home);
      await expect(page.getByText(email)).toBeVisible();

      const old = newAddress();
      await (await openForm(request, signIn)).send({ email: old });
      const [oldMail] = await mailsTo(request, old);
      await letExpire(old);
      await page.goto(linkIn(oldMail, `${signIn}/lank/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:link.expired.title'));
    });

    test('an e-ID signs in, and one may change one’s mind', async ({ page, provider }) => {
      const { press } = keyboardOf(page);
      await page.goto(signIn);
      await press(page.getByRole('link', { name: t('account:signIn.eid.link') }));
      await expect(page).toHaveURL((url) => url.origin === provider);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('eid:demo.eid.title'));
      await press(page.getByRole('button', { name: t('eid:demo.cancel') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('eid:problems.eid.cancelled.title'));
      await press(page.getByRole('link', { name: t('eid:problems.again') }));
      await press(page.getByRole('button', { name: 'Layla Haddad' }));
      await expect(page).toHaveURL(home);
      await expect(
        page.getByText(t('account:my.leadWithoutEmail', { how: t('account:methods.eid') })),
      ).toBeVisible();
    });

    test('a code on paper signs in once, and its QR code fills it in', async ({ page, request }) => {
      const { jump, press, type } = keyboardOf(page);
      const code = await makeOneTimeCode(request, language);
      const field = page.getByLabel(t('account:oneTime.label'));
      const send = page.getByRole('button', { name: t('account:oneTime.send') });
      await page.goto(`${signIn}/engangskod?kod=${code}`);
      await expect(field).toHaveValue(code);
      await type(field, '2222-2222-2222');
      await press(send);
      await expect(page.getByRole('group', { name: t('account:summary') })).toBeFocused();
      await jump(page.getByRole('link', { name: t('account:oneTime.problems.code-unknown') }), field);
      await type(field, code.toLowerCase().replaceAll('-', ' '));
      await press(send);
      await expect(page).toHaveURL(home);
      await expect(page.getByText(t('account:my.byCode'))).toBeVisible();

      await press(page.getByRole('button', { name: t('account:signOut.button') }));
      await page.goto(`${signIn}/engangskod?kod=${code}`);
      await press(send);
      await expect(page.getByRole('link', { name: t('account:oneTime.problems.code-used') })).toBeVisible();
    });
  });
}

/** Lets the time of a sign-in mail run out. */
async function letExpire(email: string): Promise<void> {
  await changePortal((db) =>
    db
      .updateTable('sign_in_token')
      .set({ expires_at: new Date(Date.parse(portalNow) - 1).toISOString() })
      .where('email', '=', email)
      .execute(),
  );
}
