import type { Page } from '@playwright/test';

import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';

/** Each of the two ways through has a dialogue of its own in the portal that they share. */
const nameOf = (hasScript = true) => `Skolgården på Skogshöjden ${hasScript ? 'med' : 'utan'} skript`;
const save = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true }).last().click();

test('an officer opens a plan, a representative answers for it, and two who write at once both see both texts', async ({
  page,
  browser,
  baseURL,
  javaScriptEnabled,
}) => {
  const name = nameOf(javaScriptEnabled);
  const other = await (await browser.newContext({ baseURL, javaScriptEnabled })).newPage();
  await signInAs(page, 'anna', '/sv/arbete');
  await signInAs(other, 'birgit', '/sv/arbete');

  // A name opens the plan, which says where to begin.
  await page.goto('/sv/arbete/dialoger/ny');
  await page.getByLabel('Vad heter dialogen?').fill(name);
  await page.getByRole('button', { name: 'Öppna planen' }).click();
  await page.getByRole('link', { name: 'Fortsätt med: Syfte och fråga' }).click();
  await expect(page.getByText('Skriv och spara en fråga eller ett syfte')).toBeVisible();
  await page.getByLabel('Syfte', { exact: true }).fill('Barnen ska trivas på rasten.');
  await page.getByLabel('Frågan', { exact: true }).fill('Vad vill du göra på skolgården?');
  await save(page);
  await expect(page.getByText('Sparat.')).toBeVisible();
  // It has been asked before: what came of it is a click away.
  const before = page.getByRole('region', { name: 'Har det här frågats förut?' });
  await expect(
    before.getByRole('link', { name: 'Barnen bestämde över skolgården på Skogshöjden', exact: true }),
  ).toBeVisible();
  const plan = new URL(page.url()).pathname.replace(/question$/, '');

  // Only a representative answers the conditions: an officer sees them, and why they are locked.
  await page.goto(`${plan}gates`);
  await expect(page.getByText('Bara en förtroendevald kan svara')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Går frågan att påverka?' }).getByLabel('Ja')).toBeDisabled();
  await page.getByLabel('Är vi öppna för påverkan?').fill('Ja, helt.');
  await save(page);
  await expect(page.getByText('Sparat.')).toBeVisible();

  await other.goto('/sv/arbete/dialoger');
  const waiting = other.getByRole('region', { name: 'Det här väntar på dig' });
  await expect(waiting.getByText(name)).toBeVisible();
  await other.goto(`${plan}gates`);
  for (const gateName of ['Går frågan', 'Är de förtroendevalda', 'Är det tydligt', 'Är resultatet']) {
    const gate = other.getByRole('group', { name: gateName }).locator('..');
    await gate.getByLabel('Ja', { exact: true }).check();
    await gate.getByLabel('Varför?').fill('Så är det.');
  }
  await save(other);
  await expect(other.locator('.step-page__standing')).toHaveText('Klart');

  await other.goto(`${plan}level`);
  await other.getByRole('radio', { name: 'Dialog', exact: true }).check();
  await other.getByLabel('Beslutad nivå').selectOption({ label: 'Dialog' });
  await save(other);
  await expect(other).toHaveTitle(/^Fel: /);
  await other
    .getByRole('region', { name: 'Beslutet om nivån' })
    .getByLabel('Organ')
    .selectOption({ label: 'Barn- och utbildningsnämnden' });
  await other.getByLabel('Beslutsdag').fill('2026-11-02');
  await other.getByRole('region', { name: 'Beslutet om nivån' }).getByLabel('Paragraf').fill('§ 48');
  await save(other);
  await expect(other.getByText('Sparat.')).toBeVisible();

  // Both have the same page open, and change the same text.
  await page.goto(`${plan}question`);
  await other.goto(`${plan}question`);
  await other.getByLabel('Syfte', { exact: true }).fill('Alla ska trivas på rasten.');
  await save(other);
  await page.getByLabel('Syfte', { exact: true }).fill('Barnen ska trivas och röra sig.');
  await page.getByLabel('Bakgrund').fill('Gården är från 1974.');
  await save(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByRole('link', { name: /Syfte: Birgit Åkesson ändrade det här/ })).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText('Alla ska trivas på rasten.');
  await expect(page.getByLabel('Syfte', { exact: true })).toHaveValue('Barnen ska trivas och röra sig.');
  await expect(page.getByLabel('Bakgrund')).toHaveValue('Gården är från 1974.');
  await save(page);
  await expect(page.getByText('Sparat.')).toBeVisible();

  // Who did what is told, and so is what someone wants said about it.
  await page.getByLabel('Skriv en kommentar').fill('Är det bara barnen?');
  await page.getByRole('button', { name: 'Kommentera' }).click();
  await expect(page.getByText('Kommentaren är sparad.')).toBeVisible();
  await page.getByRole('link', { name: 'Se vad som har ändrats' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Birgit Åkesson' }).first()).toContainText(
    'Alla',
  );
  await expect(page.locator('ins', { hasText: 'Barnen' }).first()).toBeVisible();
  await other.context().close();
});
