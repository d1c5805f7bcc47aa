import { expect, test } from '../../support/portal-test';
import { pattern, words as t } from '../../support/words';

test('what is searched and chosen stands in the address, and can be shared', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/sv');
  await page
    .getByRole('navigation', { name: t('site:navLabel') })
    .getByRole('link', { name: t('site:nav.dialogues') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('dialogues:list.title'));

  const filters = page.getByRole('search', { name: t('dialogues:list.filters') });
  await filters.getByLabel(t('site:search.label')).fill('skolan');
  const finished = filters.getByRole('checkbox', { name: t('dialogues:states.finished') });
  await finished.check();
  await filters.getByRole('button', { name: t('dialogues:list.apply') }).click();

  await expect(page).toHaveURL(/[?&]q=skolan(&|$)/);
  await expect(page).toHaveURL(/[?&]lage=avslutad(&|$)/);
  const found = page.getByRole('heading', { level: 2, name: /skolan/ });
  await expect(found).toBeVisible();
  await expect(finished).toBeChecked();
  const answer = await found.innerText();

  const friend = await browser.newPage({ baseURL: baseURL! });
  await friend.goto(page.url());
  await expect(friend.getByRole('heading', { level: 2, name: /skolan/ })).toHaveText(answer);
  await friend.close();
});

test('a slip of the pen finds what was meant, and says so', async ({ page }) => {
  await page.goto('/sv/dialoger?q=biblotek');
  const said = pattern(t('dialogues:list.corrected', { typed: 'biblotek', used: '{{used}}' }));
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /bibliotek/i }).first()).toBeVisible();
});

test('when nothing is found there is a way back to everything', async ({ page }) => {
  await page.goto('/sv/dialoger?q=xyzzyxyzzy');
  await expect(page.getByRole('heading', { level: 2, name: t('dialogues:list.none') })).toBeVisible();
  const found = page.getByRole('region', { name: t('dialogues:list.none') });
  await found.getByRole('link', { name: t('dialogues:list.clear') }).click();
  await expect(page).toHaveURL('/sv/dialoger');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).nth(5)).toBeVisible();
});

test('an address that leads nowhere has a search that works', async ({ page }) => {
  const response = await page.goto('/sv/dialoger/finns-inte');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('site:notFound.title'));
  const main = page.getByRole('main');
  await main.getByLabel(t('site:search.label')).fill('bibliotek');
  await main.getByRole('button', { name: t('site:search.button') }).click();
  await expect(page.getByRole('heading', { level: 3, name: /bibliotek/i }).first()).toBeVisible();
});
