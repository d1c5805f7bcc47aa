import { getT } from '~/i18n/i18n.server';

import { linkIn, mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { takeOnesTime } from '../../support/open-form';
import { expect, test } from '../../support/portal-test';
import { pattern } from '../../support/words';

/** Three meetings that can be joined as one. */
const series = 'tryggare-vag-till-skolan-osteras';
/** Its meeting is full, and people stand in line. */
const full = 'ga-med-genom-norrby';

for (const language of ['sv', 'ar'] as const) {
  const t = getT(language);

  test.describe(`by keyboard, in ${language},`, () => {
    test('from a dialogue to a seat at its meeting: register, read the mail, change and cancel by its link', async ({
      page,
      request,
    }) => {
      const { jump, press, tick, type } = keyboardOf(page);
      const email = newAddress();
      await page.goto(`/${language}/dialoger/${series}`);
      await press(
        page
          .getByRole('complementary')
          .getByRole('link', { name: t('dialogues:page.meeting.register'), exact: true }),
      );
      await expect(page.getByRole('heading', { name: t('meetings:page.access') })).toBeVisible();
      await press(page.getByRole('link', { name: t('meetings:come.register'), exact: true }));

      const name = page.getByLabel(t('meetings:register.name.label'));
      const send = page.getByRole('button', { name: t('meetings:register.send') });
      await press(send);
      await expect(page).toHaveTitle(pattern(t('site:errorTitle')));
      await expect(page.getByRole('group', { name: t('meetings:register.summary') })).toBeFocused();
      await jump(page.getByRole('link', { name: t('meetings:problems.name-missing') }), name);
      await type(name, 'Kattmamman');
      await type(page.getByLabel(t('meetings:register.email.label')), email);
      await type(page.getByLabel(t('meetings:register.interpreter.label')), 'somaliska');
      await tick(page.getByLabel(t('meetings:register.consent.label')));
      await takeOnesTime(page);
      await press(send);
      await expect(
        page.getByRole('group', { name: t('meetings:registration.receivedMail', { email }) }),
      ).toBeFocused();
      await expect(page.getByText(t('meetings:registration.states.seated'))).toBeVisible();

      const [mail] = await mailsTo(request, email);
      const link = linkIn(mail, `/${language}/anmalan/`);
      await page.goto(link);
      await press(page.getByRole('link', { name: t('meetings:registration.change') }));
      await type(page.getByLabel(t('meetings:register.allergies.label')), 'nötter');
      await press(page.getByRole('button', { name: t('meetings:change.save') }));
      await expect(page.getByText('nötter')).toBeVisible();

      await press(page.getByRole('link', { name: t('meetings:registration.cancel'), exact: true }));
      await press(page.getByRole('button', { name: t('meetings:cancel.send') }));
      await expect(
        page.getByText(t('meetings:registration.states.cancelled'), { exact: true }),
      ).toBeVisible();
      expect((await page.goto(`${link}/andra`))?.status()).toBe(409);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('meetings:gone.overTitle'));
    });

    test('who comes to a full meeting stands in line, knows their place, and can leave it', async ({
      page,
    }) => {
      const { press, tick, type } = keyboardOf(page);
      await page.goto(`/${language}/dialoger/${full}`);
      const standInLine = { name: t('meetings:come.standInLine'), exact: true };
      await press(page.getByRole('complementary').getByRole('link', standInLine));
      await expect(page).toHaveURL(/\/moten\//);
      await press(page.getByRole('main').getByRole('link', standInLine));
      await expect(page.getByText(t('meetings:register.lineLead'))).toBeVisible();
      await type(page.getByLabel(t('meetings:register.name.label')), 'Nattugglan');
      await type(page.getByLabel(t('meetings:register.phone.label')), '0500-00 03 01');
      await tick(page.getByLabel(t('meetings:register.consent.label')));
      await takeOnesTime(page);
      await press(page.getByRole('button', { name: t('meetings:register.sendLine') }));
      await expect(page.getByText(t('meetings:registration.states.waiting'), { exact: true })).toBeVisible();
      await expect(page.getByText(pattern(t('meetings:registration.place')))).toBeVisible();
      await expect(page.getByText(t('meetings:registration.keepLink'))).toBeVisible();

      await press(page.getByRole('link', { name: t('meetings:registration.cancel'), exact: true }));
      await press(page.getByRole('button', { name: t('meetings:cancel.send') }));
      await expect(page.getByRole('group', { name: t('meetings:registration.cancelled') })).toBeFocused();
    });

    test('a series is joined as one, and one of its meetings can be left', async ({ page }) => {
      const { press, tick, type } = keyboardOf(page);
      await page.goto(`/${language}/dialoger/${series}`);
      await press(
        page
          .getByRole('complementary')
          .getByRole('link', { name: t('dialogues:page.meeting.register'), exact: true }),
      );
      await press(page.getByRole('link', { name: pattern(t('meetings:come.seriesLeft')) }));
      await expect(page.getByText(t('meetings:register.seriesLead'))).toBeVisible();
      await type(page.getByLabel(t('meetings:register.name.label')), 'Cykelpappan');
      await type(page.getByLabel(t('meetings:register.phone.label')), '0500-00 03 02');
      await tick(page.getByLabel(t('meetings:register.consent.label')));
      await takeOnesTime(page);
      await press(page.getByRole('button', { name: t('meetings:register.send') }));
      const seated = page.getByText(t('meetings:registration.states.seated'), { exact: true });
      await expect(seated).toHaveCount(2);

      await press(page.getByRole('link', { name: t('meetings:registration.cancelOne') }).first());
      await press(page.getByRole('button', { name: t('meetings:cancel.send') }));
      await expect(seated).toHaveCount(1);
      await expect(page.getByText(t('meetings:registration.states.cancelled'), { exact: true })).toHaveCount(
        1,
      );
    });
  });
}

test('a link that has been changed leads to a page that says so', async ({ page }) => {
  const t = getT('sv');
  expect((await page.goto('/sv/anmalan/nagot-annat'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('meetings:gone.unknownTitle'));
});
