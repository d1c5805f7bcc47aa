import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { test as base, expect } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';

/** A portal of their own: everyone else's would be called something else. */
const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    async ({ browserName: _ }, use) => {
      const portal = await startOwnPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.baseUrl),
});

test('an administrator gives the kommun another name and colour, which residents see at once', async ({
  page,
  request,
}) => {
  // The start page is kept for everyone: it must not be once it says the old name.
  expect(await (await request.get('/sv')).text()).toContain('Vikens kommun');

  await signInAs(page, 'erik', '/sv/arbete');
  await page.goto('/sv/arbete');
  await page.getByRole('link', { name: 'Inställningar' }).first().click();
  await page.getByRole('link', { name: 'Namn och kontakt' }).click();
  await page.getByLabel('Kommunens namn').fill('');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page).toHaveTitle(/^Fel: Namn och kontakt/);
  await expect(page.getByRole('link', { name: 'Fyll i ”Kommunens namn”' })).toBeVisible();
  await page.getByLabel('Kommunens namn').fill('Sjöviks kommun');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Ändringen är sparad.')).toBeVisible();
  await expect(page.locator('#andringar + ol li').first()).toContainText('Vikens kommun');

  await page.goto('/sv/arbete/installningar/farger');
  await page.getByLabel('Första färgen').fill('#5c0000');
  await page.getByRole('button', { name: 'Visa utan att spara' }).click();
  await expect(page.getByRole('row', { name: /Första färgen/ })).toContainText('Ja');
  expect(await (await request.get('/tema.css')).text()).not.toContain('#5c0000');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByText('Ändringen är sparad.')).toBeVisible();

  const start = await (await request.get('/sv')).text();
  expect(start).toContain('Sjöviks kommun');
  expect(start).not.toContain('Vikens kommun<');
  const theme = /\/tema\.css\?v=[\w-]+/.exec(start)?.[0] ?? '';
  expect(await (await request.get(theme)).text()).toContain('#5c0000');
});
