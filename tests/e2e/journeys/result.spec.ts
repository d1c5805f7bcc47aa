import { slugWithVersions } from '../../support/demo-pages';
import { expect, test } from '../../support/portal-test';
import { pattern, words as t } from '../../support/words';

test('from "so it became" to what was said and decided', async ({ page }) => {
  await page.goto('/sv');
  await page
    .getByRole('navigation', { name: t('site:navLabel') })
    .getByRole('link', { name: t('site:nav.results') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('results:list.title'));
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    pattern(t('results:page.title', { title: '{{title}}' })),
  );
  await expect(page.getByRole('heading', { name: t('results:page.said') })).toBeVisible();
  await expect(
    page
      .getByRole('heading', {
        name: new RegExp(`^(${t('results:page.decision')}|${t('results:page.decisions')})$`),
      })
      .first(),
  ).toBeVisible();
});

test('an older version of a result can be read, and leads back to the one that holds', async ({ page }) => {
  await page.goto(`/sv/dialoger/${slugWithVersions}/resultat`);
  const history = page.getByRole('region', { name: t('results:page.versions') });
  await history.getByRole('link', { name: t('results:page.readVersion', { version: 1 }) }).click();
  await expect(page).toHaveURL(`/sv/dialoger/${slugWithVersions}/resultat/1`);
  const note = page
    .getByRole('note')
    .filter({ hasText: pattern(t('results:page.older', { day: '{{day}}' })) });
  await expect(note).toBeVisible();
  await note.getByRole('link', { name: t('results:page.toNewest') }).click();
  await expect(page).toHaveURL(`/sv/dialoger/${slugWithVersions}/resultat`);
  await expect(
    page.getByRole('note').filter({ hasText: pattern(t('results:page.older', { day: '{{day}}' })) }),
  ).toHaveCount(0);
});
