import { expect, test } from '../../support/portal-test';
import { words as t } from '../../support/words';

const dialogue = '/sv/dialoger/tryggare-vag-till-skolan-osteras';

test('from a dialogue to a seat at its meeting: register, read the mail, change and cancel by its link', async ({
  page,
  request,
}, { project }) => {
  const email = `${project.name.replaceAll(' ', '-')}-${Date.now()}@example.org`;
  await page.goto(dialogue);
  await page
    .getByRole('complementary')
    .getByRole('link', { name: t('dialogues:page.meeting.register') })
    .click();
  await expect(page.getByRole('heading', { name: t('meetings:page.access') })).toBeVisible();
  await page.getByRole('link', { name: t('meetings:come.register'), exact: true }).click();

  await page.getByRole('button', { name: t('meetings:register.send') }).click();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByRole('group', { name: t('meetings:register.summary') })).toBeFocused();
  await page.getByLabel(t('meetings:register.name.label')).fill('Kattmamman');
  await page.getByLabel(t('meetings:register.email.label')).fill(email);
  await page.getByLabel(t('meetings:register.interpreter.label')).fill('somaliska');
  await page.getByLabel(t('meetings:register.consent.label')).check();
  // Nobody fills in a form within a second; a program that does is sent back.
  await page.waitForTimeout(1_100);
  await page.getByRole('button', { name: t('meetings:register.send') }).click();
  await expect(page.getByText(t('meetings:registration.states.seated'))).toBeVisible();

  const inbox = async (): Promise<string> =>
    (await request.get(`/demo/inkorg.json?till=${encodeURIComponent(email)}`)).text();
  await expect.poll(inbox, { timeout: 20_000 }).toContain('/sv/anmalan/');
  const link = /\/sv\/anmalan\/[\w-]+\.[\w-]+/.exec(await inbox())![0];

  await page.goto(link);
  await page.getByRole('link', { name: t('meetings:registration.change') }).click();
  await page.getByLabel(t('meetings:register.allergies.label')).fill('nötter');
  await page.getByRole('button', { name: t('meetings:change.save') }).click();
  await expect(page.getByText('nötter')).toBeVisible();

  await page.getByRole('link', { name: t('meetings:registration.cancel'), exact: true }).click();
  await page.getByRole('button', { name: t('meetings:cancel.send') }).click();
  await expect(page.getByText(t('meetings:registration.states.cancelled'), { exact: true })).toBeVisible();
  expect((await page.goto(`${link}/andra`))?.status()).toBe(409);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('meetings:gone.overTitle'));
});

test('a link that has been changed leads to a page that says so', async ({ page }) => {
  expect((await page.goto('/sv/anmalan/nagot-annat'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('meetings:gone.unknownTitle'));
});
