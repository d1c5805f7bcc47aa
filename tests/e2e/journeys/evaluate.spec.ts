import type { APIRequestContext, Page } from '@playwright/test';

import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';
import { pattern, words as t } from '../../support/words';

/** A dialogue of the demo that is over, of whose evaluation no other test knows. */
const work = '/sv/arbete/dialoger/biblioteket-pa-skogshojden';
const choice = { yes: t('evaluation:choices.yes') };

/** Opens the evaluation, if it is not open. @returns the address that is shown in the room, as a path */
async function opensEvaluation(page: Page): Promise<string> {
  await signInAs(page, 'anna', '/sv/arbete');
  await page.goto(`${work}/uppfoljning/utvardering`);
  const open = page.getByRole('button', { name: t('follow-up:evaluation.open') });
  if (await open.isVisible()) await open.click();
  const shown = await page.locator('.evaluation-room__address').innerText();
  return new URL(`http://${shown}`).pathname;
}

/** Others in the room answer. The form says when it was shown: nobody fills it in within a second. */
async function othersAnswer(request: APIRequestContext, address: string, count: number): Promise<void> {
  const stamps = await Promise.all(
    Array.from({ length: count }, async () => {
      const html = await (await request.get(address)).text();
      return /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? '';
    }),
  );
  await new Promise((wait) => setTimeout(wait, 1100));
  const statuses = stamps.map(async (stamp) => {
    const form = { stamp, easy: 'yes', heard: 'yes', gender: 'woman' };
    const headers = { origin: new URL((await request.get(address)).url()).origin };
    return (await request.post(address, { form, headers, maxRedirects: 0 })).status();
  });
  expect(new Set(await Promise.all(statuses))).toEqual(new Set([303]));
}

test('participants say what it was like; from five on it can be read, without who, in the figures and in the report', async ({
  page,
  request,
}) => {
  const address = await opensEvaluation(page);

  await page.goto(address);
  const others = othersAnswer(request, address, 5);
  await page
    .getByRole('group', { name: t('evaluation:questions.heard') })
    .getByText(choice.yes, { exact: true })
    .click();
  await page.getByLabel(t('evaluation:better.label')).fill('Fler stolar.');
  await others;
  await page.getByRole('button', { name: t('evaluation:send') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('evaluation:thanks.title'));

  await page.goto(`${work}/uppfoljning/utvardering`);
  await expect(page.getByText(t('follow-up:evaluation.hiddenWhileOpen'))).toBeVisible();
  await page.getByRole('button', { name: t('follow-up:evaluation.close') }).click();
  await expect(page.getByRole('heading', { name: t('evaluation:questions.heard') })).toBeVisible();
  await expect(page.getByText(pattern(t('evaluation:sentence'))).first()).toContainText('100');
  await page
    .getByRole('button', { name: t('follow-up:evaluation.show') })
    .first()
    .click();
  await expect(page.getByText(t('follow-up:evaluation.done.show'))).toBeVisible();

  await page.goto(`${work}/uppfoljning/siffror`);
  await expect(page.getByRole('row', { name: t('evaluation:genders.woman') })).toBeVisible();

  await page.goto(`${work}/rapport/granska`);
  await expect(page.getByText(t('publishing:preview.bar'))).toBeVisible();
  await expect(page.getByRole('blockquote').first()).toHaveText('Fler stolar.');
  await expect(page.getByRole('heading', { name: t('evaluation:questions.heard') })).toBeVisible();
});
