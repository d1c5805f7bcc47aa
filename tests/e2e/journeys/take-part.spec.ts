import { expect, test } from '../../support/portal-test';
import { words as t } from '../../support/words';

test('from the start page to a dialogue that is open now, and how to take part in it', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL('/sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('start:title'));

  const open = page.getByRole('region', { name: t('start:open.heading') });
  const first = open.getByRole('heading', { level: 3 }).first().getByRole('link');
  const title = await first.innerText();
  await first.click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const takePart = page.getByRole('complementary', { name: t('dialogues:page.takePart') });
  await expect(takePart).toBeVisible();
  for (const question of ['about', 'audience', 'participation'] as const) {
    await expect(page.getByRole('heading', { name: t(`dialogues:page.before.${question}`) })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: t('dialogues:page.influenceable') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('dialogues:page.fixed') })).toBeVisible();

  await takePart.getByRole('link', { name: t('dialogues:page.before.participation') }).click();
  await expect(
    page.getByRole('heading', { name: t('dialogues:page.before.participation') }),
  ).toBeInViewport();

  const calendar = takePart.getByRole('link', { name: t('dialogues:page.addToCalendar') });
  const event = await request.get((await calendar.getAttribute('href'))!);
  expect(await event.text()).toContain('BEGIN:VEVENT');
});
