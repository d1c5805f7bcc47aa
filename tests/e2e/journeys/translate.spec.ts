import type { Page } from '@playwright/test';

import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';

const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).click();

/** Opens a plan, and writes its purpose. @returns where the dialogue's work is */
async function planned(page: Page): Promise<string> {
  await signInAs(page, 'anna', '/sv/arbete');
  await page.goto('/sv/arbete/dialoger/ny');
  await page.getByLabel('Vad heter dialogen?').fill('Ny lekplats vid ån');
  await page.getByRole('button', { name: 'Öppna planen' }).click();
  const { pathname } = new URL(page.url());
  await write(page, pathname, 'Vi vill veta vad barnen vill göra på lekplatsen.');
  return pathname;
}

async function write(page: Page, dialogue: string, purpose: string): Promise<void> {
  await page.goto(`${dialogue}/plan/question`);
  await page.getByLabel('Syfte', { exact: true }).fill(purpose);
  await save(page);
}

test('a text is translated into Arabic, marked once its source has changed, and said to hold', async ({
  page,
}) => {
  const dialogue = await planned(page);
  await page.goto(`${dialogue}/oversattning`);
  await page.getByRole('link', { name: 'arabiska' }).click();
  const purpose = page.getByLabel('Syfte – arabiska');
  await expect(purpose).toHaveAttribute('dir', 'rtl');
  await expect(purpose).toHaveAttribute('lang', 'ar');
  await purpose.fill('نريد أن نعرف ما الذي يريده الأطفال.');
  await save(page);
  await expect(page.getByRole('group', { name: 'Sparat.' })).toBeFocused();
  await expect(page.getByText('Översatt', { exact: true })).toBeVisible();

  await write(page, dialogue, 'Vi vill veta vad barnen och ungdomarna vill göra på lekplatsen.');
  await page.goto(`${dialogue}/oversattning/ar?visa=kvar`);
  await expect(page.getByText('Texten på svenska har ändrats sedan dess')).toBeVisible();
  await expect(page.locator('ins')).toHaveText('Tillagt: och ungdomarna');
  await page.getByLabel('Översättningen stämmer fortfarande').check();
  await save(page);
  await expect(page).toHaveURL(/visa=kvar/);
  await expect(purpose).toBeHidden();
  await page.getByRole('link', { name: 'Alla texter' }).click();
  await expect(purpose).toHaveValue('نريد أن نعرف ما الذي يريده الأطفال.');
});

test('lättläst is measured as it stands in the form, and nothing of it is kept until it is saved', async ({
  page,
}) => {
  const dialogue = await planned(page);
  await page.goto(`${dialogue}/oversattning/sv-x-lattlast`);
  const purpose = page.getByLabel('Syfte – lättläst svenska');
  await purpose.fill('Beslutet tas av nämnden. Vi vill veta vad du vill göra på lekplatsen.');
  await page.getByRole('button', { name: 'Räkna om läsbarheten utan att spara' }).click();
  await expect(page.getByText('Inget är sparat än.')).toBeVisible();
  await expect(purpose).toHaveValue(/^Beslutet tas/);
  await expect(page.getByRole('region', { name: 'Läsbarhet' })).toContainText('LIX');
  await page.getByText('saker att titta på').click();
  await expect(page.getByText('Vem gör det? Skriv ut det')).toBeVisible();
  await page.goto(`${dialogue}/oversattning/sv-x-lattlast`);
  await expect(purpose).toHaveValue('');
});

test('a new officer finds in the guide what a step is about, from the step itself', async ({ page }) => {
  const dialogue = await planned(page);
  await page.goto(`${dialogue}/plan/groups`);
  await page.getByRole('link', { name: 'Läs mer i handboken' }).click();
  await expect(page).toHaveURL(/handbok\/planera#groups$/);
  await expect(page.getByRole('heading', { name: 'Målgrupper' })).toBeInViewport();
  await page.getByRole('link', { name: 'Handbok' }).first().click();
  await page.getByLabel('Sök i handboken').fill('översättningar');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page.getByRole('link', { name: 'Översätt', exact: true })).toHaveAttribute(
    'href',
    '/sv/arbete/handbok/publicera#oversatta',
  );
});
