import { getT } from '~/i18n/i18n.server';

import { linkIn, mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { signInByMail, takeOnesTime } from '../../support/open-form';
import { expect, test } from '../../support/portal-test';
import { pattern } from '../../support/words';

/** A dialogue of the demo that is open. */
const slug = 'nar-ska-biblioteket-ha-oppet';

for (const language of ['sv', 'ar'] as const) {
  const t = getT(language);
  const dialogue = `/${language}/dialoger/${slug}`;

  test.describe(`by keyboard, in ${language},`, () => {
    test('following a dialogue by e-mail: asked for, confirmed, made rarer, and ended', async ({
      page,
      request,
    }) => {
      const { choose, jump, press, select, type } = keyboardOf(page);
      const heading = page.getByRole('heading', { level: 1 });
      const email = newAddress();
      await page.goto(dialogue);
      await press(page.getByRole('link', { name: t('follow:dialogue.email'), exact: true }));
      const field = page.getByLabel(t('following:form.email'));
      const send = page.getByRole('button', { name: t('following:form.send') });
      await type(field, 'namn@');
      await press(send);
      await expect(page).toHaveTitle(pattern(t('site:errorTitle')));
      await jump(page.getByRole('link', { name: t('following:problems.email-invalid') }), field);
      await type(field, email);
      await choose(page.getByLabel(t('following:frequency.weekly')));
      await takeOnesTime(page);
      await press(send);
      await expect(heading).toHaveText(t('following:thanks.title'));

      const [mail] = await mailsTo(request, email);
      await page.goto(linkIn(mail, `/${language}/folj/bekrafta/`));
      await expect(heading).toHaveText(t('following:confirm.open.title'));
      await press(page.getByRole('button', { name: t('following:confirm.open.button') }));
      await expect(page.getByRole('group', { name: t('following:choices.begun') })).toBeFocused();

      const often = page.locator('select[name^="choice-"]');
      await expect(often).toHaveValue('weekly');
      await select(often, 'daily');
      await select(page.getByLabel(t('following:choices.language')), 'so');
      await press(page.getByRole('button', { name: t('following:choices.save') }));
      await expect(page.getByRole('group', { name: t('following:choices.saved') })).toBeFocused();
      await expect(often).toHaveValue('daily');
      await expect(page.getByLabel(t('following:choices.language'))).toHaveValue('so');

      await press(page.getByRole('link', { name: t('following:choices.end') }));
      await expect(heading).toHaveText(t('following:end.open.title'));
      await press(page.getByRole('button', { name: t('following:end.open.button') }));
      await expect(heading).toHaveText(t('following:end.ended.title'));
      await page.goto(linkIn(mail, `/${language}/folj/bekrafta/`));
      await expect(heading).toHaveText(t('following:confirm.expired.title'));
    });

    test('who is signed in follows without confirming, and stops where all choices are', async ({ page }) => {
      const { press, select } = keyboardOf(page);
      const email = newAddress();
      await signInByMail(page.request, email, language);
      await page.goto(dialogue);
      await press(page.getByRole('link', { name: t('follow:dialogue.email'), exact: true }));
      await expect(page.getByText(t('following:form.own', { email }))).toBeVisible();
      await takeOnesTime(page);
      await press(page.getByRole('button', { name: t('following:form.send') }));
      await expect(page.getByRole('group', { name: t('following:choices.begun') })).toBeFocused();

      await select(page.locator('select[name^="choice-"]'), 'stop');
      await press(page.getByRole('button', { name: t('following:choices.save') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('following:choices.none.title'));
      await page.goto(`/${language}/mina-sidor`);
      await expect(page.getByText(t('account:my.followed.none'))).toBeVisible();
    });
  });
}
