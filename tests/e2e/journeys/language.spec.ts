import { languages } from '~/i18n/i18n.server';

import { slugWithVersions } from '../../support/demo-pages';
import { expect, test } from '../../support/portal-test';
import { words as t } from '../../support/words';

for (const { tag, name, direction } of languages.filter((language) => language.tag !== 'sv')) {
  test(`changing the language to ${tag} keeps the page and what was chosen`, async ({ page }) => {
    await page.goto('/sv/dialoger?lage=avslutad');
    const switcher = page.getByRole('banner').getByRole('group');
    await switcher
      .locator('summary')
      .filter({ hasText: t('site:languageLabel') })
      .click();
    await switcher.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`/${tag}/dialoger?lage=avslutad`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('input[name=lage][value=avslutad]')).toBeChecked();
  });
}

test('a dialogue is the same dialogue in another language', async ({ page }) => {
  await page.goto(`/sv/dialoger/${slugWithVersions}`);
  const switcher = page.getByRole('banner').getByRole('group');
  await switcher
    .locator('summary')
    .filter({ hasText: t('site:languageLabel') })
    .click();
  await switcher.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(`/en/dialoger/${slugWithVersions}`);
});
