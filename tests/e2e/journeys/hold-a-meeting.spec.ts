import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';

import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';
import type { DemoPersonKey } from '../../support/walk-provider';

/** A dialogue of the demo of which Anna, but not Farah, is an officer. */
const dialogue = 'tryggare-vag-till-skolan-osteras';

test.describe.configure({ mode: 'serial' });

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await startOwnPortal();
});
test.afterAll(() => portal.stop());

/** A page of someone of the kommun, or of nobody in particular. */
async function pageOf(browser: Browser, person: DemoPersonKey | null): Promise<Page> {
  const { javaScriptEnabled } = test.info().project.use;
  const context = await browser.newContext({ baseURL: portal.baseUrl, javaScriptEnabled });
  const page = await context.newPage();
  if (person !== null) await signInAs(page, person, '/sv/arbete');
  return page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function subjectsTo(page: Page, address: string): Promise<string[]> {
  const answer = await page.request.get(`/demo/inkorg.json?till=${address}`);
  return ((await answer.json()) as { mails: { subject: string }[] }).mails.map(({ subject }) => subject);
}

test('an officer adds a meeting with a picture, someone registers, and is told when it is moved and cancelled', async ({
  browser,
}) => {
  const anna = await pageOf(browser, 'anna');
  await anna.goto('/sv/arbete/moten');
  await anna.getByLabel('I vilken dialog?').selectOption(dialogue);
  await button(anna, 'Gå vidare');
  await button(anna, 'Lägg till mötet');
  await expect(anna).toHaveTitle(/^Fel: Lägg till ett möte/);
  await expect(anna.getByRole('group', { name: 'Det finns något att rätta' })).toBeFocused();

  await anna.getByLabel('Vad heter mötet?').fill('Fjärde träffen');
  await anna.getByLabel('Dag', { exact: true }).fill('2027-02-11');
  await anna.getByLabel('Börjar').fill('18:00');
  await anna.getByLabel('Plats', { exact: true }).fill('Österåsskolans matsal');
  await anna.getByLabel('Antal platser').fill('1');
  await button(anna, 'Lägg till mötet');
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Fjärde träffen');
  const id = /moten\/([\w-]+)/.exec(anna.url())?.[1] ?? '';

  await anna.getByRole('link', { name: 'Ändra uppgifter' }).click();
  await anna
    .getByLabel('Ny bild')
    .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload="x"/>') });
  await anna.getByLabel('Vad syns på bilden?').fill('Matsalens ingång');
  await button(anna, 'Spara');
  await expect(anna.getByRole('link', { name: /Filen är ingen bild/ })).toBeVisible();
  await expect(anna.getByLabel('Vad syns på bilden?')).toHaveValue('Matsalens ingång');
  const buffer = await createCanvas(80, 60).encode('jpeg');
  await anna.getByLabel('Ny bild').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer });
  await button(anna, 'Spara');
  await expect(anna.getByText('Uppgifterna är sparade.')).toBeVisible();

  const resident = await pageOf(browser, null);
  await resident.goto(`/sv/dialoger/${dialogue}/moten/${id}`);
  const picture = resident.getByRole('img', { name: 'Matsalens ingång' });
  const sent = await resident.request.get((await picture.getAttribute('src')) ?? '');
  expect(sent.headers()['content-type']).toBe('image/webp');
  expect(sent.headers()['cache-control']).toContain('immutable');
  for (const name of ['Lo', 'Kim']) {
    await resident.goto(`/sv/dialoger/${dialogue}/moten/${id}/anmalan`);
    const form = resident.locator('main form[method="post"]').first();
    await form.locator('[name="name"]').fill(name);
    await form.locator('[name="email"]').fill(`${name.toLowerCase()}@example.org`);
    await form.locator('[name="consent"]').check();
    // Nobody reads and writes faster than this; who does is no person.
    await resident.waitForTimeout(1100);
    await form.locator('button.action').click();
    await expect(resident.getByRole('heading', { level: 1 })).toBeVisible();
  }

  await anna.goto(`/sv/arbete/moten/${id}`);
  await expect(anna.getByText('1 av 1 är tagna')).toBeVisible();
  await expect(anna.getByRole('rowheader')).toHaveText(['Lo', 'Kim']);

  await anna.getByRole('link', { name: 'Flytta mötet' }).click();
  await anna.getByLabel('Dag', { exact: true }).fill('2027-02-18');
  await anna.getByLabel('Varför?').fill('Matsalen målas om.');
  await button(anna, 'Flytta mötet och berätta det');
  await expect(anna.getByText('Mötet är flyttat. 2 personer får veta det i ett mejl.')).toBeVisible();
  await expect.poll(() => subjectsTo(anna, 'kim@example.org'), { timeout: 20_000 }).toHaveLength(2);
  await resident.goto(`/sv/dialoger/${dialogue}/moten/${id}`);
  await expect(resident.getByText('Matsalen målas om.')).toBeVisible();

  await anna.getByRole('link', { name: 'Ställ in mötet' }).click();
  await anna.getByLabel('Varför?').fill('Ingen kan komma.');
  await button(anna, 'Granska');
  await expect(anna).toHaveTitle(/^Ställa in mötet\?/);
  await expect(anna.getByText('2 anmälda personer får ett mejl.')).toBeVisible();
  await button(anna, 'Ändra texten');
  await anna.getByLabel('Varför?').fill('Skolan har lov.');
  await button(anna, 'Granska');
  await button(anna, 'Ställ in mötet och berätta det');
  await expect(anna.getByText('Mötet är inställt. 2 personer får veta det i ett mejl.')).toBeVisible();
  await expect.poll(() => subjectsTo(anna, 'lo@example.org'), { timeout: 20_000 }).toHaveLength(3);
  await anna.goto(`/sv/arbete/moten/${id}/flytta`);
  await button(anna, 'Flytta mötet och berätta det');
  await expect(anna.getByRole('group', { name: 'Det finns något att rätta' })).toBeVisible();
});

test('names are seen by those who see who comes, and by nobody else', async ({ browser }) => {
  const anna = await pageOf(browser, 'anna');
  await anna.goto('/sv/arbete/moten');
  const path =
    (await anna.getByRole('link', { name: 'Trygghetsvandring på kvällen' }).getAttribute('href')) ?? '';
  await anna.goto(path);
  await expect(anna.locator('#anmalda').getByText('Bengt Ek')).toBeVisible();
  await expect(anna.getByText('Elrullstol.')).toBeVisible();
  // He left only a number, and got the seat of someone who cancelled.
  const ring = anna.locator('#ring').getByRole('row', { name: /^Bengt Ek .*Fick en plats från kön/ });
  await expect(ring.getByRole('link')).toHaveAttribute('href', /^tel:\d+$/);
  const csv = await anna.request.get(`${path}/deltagare.csv`);
  expect(csv.headers()['content-disposition']).toContain('.csv');
  expect(csv.headers()['cache-control']).toBe('private, no-store');
  await anna.goto(`${path}/lista`);
  await expect(anna.getByText('Bengt Ek')).toBeVisible();
  await expect(anna.getByText('Elrullstol')).toHaveCount(0);

  const cem = await pageOf(browser, 'cem');
  await cem.goto(path);
  await expect(cem.getByText('12 av 12 är tagna')).toBeVisible();
  await expect(cem.getByText('Bengt Ek')).toHaveCount(0);
  for (const part of ['/deltagare.csv', '/deltagare.ods', '/lista', '/narvaro'])
    expect((await cem.request.get(path + part)).status(), part).toBe(403);
  expect((await cem.request.get(`${path}/andra`)).status()).toBe(200);

  for (const person of ['farah', 'birgit', 'erik', 'maja'] as const) {
    const page = await pageOf(browser, person);
    for (const part of [
      '',
      '/deltagare.csv',
      '/deltagare.ods',
      '/lista',
      '/narvaro',
      '/andra',
      '/flytta',
      '/installt',
    ])
      expect((await page.request.get(path + part)).status(), `${person} ${part}`).toBe(403);
  }
});
