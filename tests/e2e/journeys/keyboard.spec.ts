import { expectVisibleFocus, tabTo } from '../../support/focus';
import { expect, test } from '../../support/portal-test';
import { words as t } from '../../support/words';

test('the skip link is first, is seen when it is reached, and leads past the header', async ({ page }) => {
  await page.goto('/sv/dialoger');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t('site:skip') });
  await expectVisibleFocus(skip);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain).toBe(true);
});

test('searching and choosing by keyboard alone', async ({ page }) => {
  await page.goto('/sv/dialoger');
  const filters = page.getByRole('search', { name: t('dialogues:list.filters') });
  const field = filters.getByLabel(t('site:search.label'));
  await tabTo(page, field);
  await expectVisibleFocus(field);
  await page.keyboard.type('skolan');

  const finished = filters.getByRole('checkbox', { name: t('dialogues:states.finished') });
  await tabTo(page, finished);
  await expectVisibleFocus(finished);
  await page.keyboard.press('Space');

  const apply = filters.getByRole('button', { name: t('dialogues:list.apply') });
  await tabTo(page, apply, 200);
  await expectVisibleFocus(apply);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lage=avslutad/);
  await expect(page.getByRole('heading', { level: 2, name: /skolan/ })).toBeVisible();
});

test('the language switcher opens and is left by keyboard', async ({ page }) => {
  await page.goto('/sv');
  const summary = page.getByRole('banner').locator('summary');
  await tabTo(page, summary);
  await expectVisibleFocus(summary);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expectVisibleFocus(page.getByRole('banner').getByRole('link', { name: 'Svenska', exact: true }));
});

test('whatever is reached by Tab is seen, from the top of a dialogue to its end', async ({ page }) => {
  await page.goto('/sv/dialoger?lage=pagar');
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('complementary', { name: t('dialogues:page.takePart') })).toBeVisible();
  const reached = new Set<string>();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) break;
    await expectVisibleFocus(focused);
    reached.add((await focused.innerText()).trim());
  }
  expect(reached.size).toBeGreaterThan(10);
});
