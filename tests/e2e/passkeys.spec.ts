import type { CDPSession, Page } from '@playwright/test';

import { makeAdministrator } from '~/features/accounts/invitation/make-administrator.server';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import { openDatabase } from '~db/migrate';

import { findBarriers } from '../support/axe';
import { findOverflow } from '../support/layout';
import { startOwnPortal, type OwnPortal } from '../support/own-portal';
import { portalNow } from '../support/portal';
import { test as base, expect } from '../support/portal-test';
import { words as t } from '../support/words';

const secretKey = 'a key for tests that nobody else has';
/** What the scripts of a page that is brought to life may weigh, compressed. */
const mostScriptBytes = 150_000;

/** A portal of their own, since browsers make passkeys for names only, and a device with a key in it. */
const test = base.extend<{ device: Device }, { portal: OwnPortal; db: Database }>({
  portal: [
    async ({ browserName }, use) => {
      if (browserName !== 'chromium') throw new Error('only Chromium has keys in software');
      const portal = await startOwnPortal({ SECRET_KEY: secretKey }, 'localhost');
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker' },
  ],
  db: [
    async ({ portal }, use) => {
      const db = await openDatabase(portal.databaseUrl);
      await use(db);
      await db.destroy();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => use(portal.baseUrl),
  device: async ({ page }, use) => use(await addDevice(page)),
});

// A device with a key stays with its window.
test.use({ reuseContext: false });

interface Device {
  cdp: CDPSession;
  id: string;
}

/** A device that its holder unlocks with a finger, as far as the browser can tell. */
async function addDevice(page: Page): Promise<Device> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, id: authenticatorId };
}

async function invite(db: Database, baseUrl: string, email: string): Promise<string> {
  const now = new Date(portalNow);
  const secrets = createSecrets(secretKey);
  const made = await makeAdministrator(db, secrets, { email, name: 'Ada Ström', again: true, baseUrl, now });
  if (made.kind === 'refused') throw new Error(made.code);
  return made.link;
}

const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function makeKey(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await button(page, 'passkey:invitation.button').click();
  await page.waitForURL(/\/sv\/arbete$/);
}

test('an invitation is answered with a key, once; then the key signs in, and shows once more who one is', async ({
  page,
  portal,
  db,
  device,
}) => {
  expect(device.id).not.toBe('');
  const link = await invite(db, portal.baseUrl, 'ada@viken.example');
  await makeKey(page, link);

  const answer = await page.goto('/sv/arbete/nycklar');
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/);
  await expect(heading(page)).toHaveText(t('passkey:keys.title'));
  expect.soft(await findBarriers(page)).toEqual([]);

  await page.context().clearCookies();
  const used = await page.request.get(link);
  expect(used.status()).toBe(410);
  expect(await used.text()).toContain(t('passkey:ended.used.title'));

  await page.goto('/sv/arbete/logga-in?till=/sv/arbete/nycklar');
  expect.soft(await findBarriers(page)).toEqual([]);
  await button(page, 'passkey:signIn.button').click();
  await expect(heading(page)).toHaveText(t('passkey:keys.title'));

  await db.updateTable('session').set({ authenticated_at: '2026-11-24T08:00:00.000Z' }).execute();
  await page.goto('/sv/arbete/nycklar');
  await expect(heading(page)).toHaveText(t('passkey:again.title'));
  expect.soft(await findBarriers(page)).toEqual([]);
  await button(page, 'passkey:again.key.button').click();
  await expect(heading(page)).toHaveText(t('passkey:keys.title'));
});

test('a key is renamed, and the last one stays', async ({ page, portal, db, device }) => {
  expect(device.id).not.toBe('');
  await makeKey(page, await invite(db, portal.baseUrl, 'bo@viken.example'));
  await page.goto('/sv/arbete/nycklar');
  await page.locator('.keys__list a').click();
  await page.getByLabel(t('passkey:name.label')).fill('Jobbdatorn');
  await button(page, 'passkey:key.rename.button').click();
  await expect(page.getByRole('group', { name: t('passkey:keys.done.renamed') })).toBeFocused();
  await page.locator('.keys__list a').click();
  await page.getByRole('button', { name: t('passkey:key.remove.button', { name: 'Jobbdatorn' }) }).click();
  await expect(page.getByRole('group', { name: t('passkey:key.summary') })).toBeFocused();
  await expect(page.getByText(t('passkey:problems.last'))).toBeVisible();
});

test('who does not unlock the key is told so, and can try again', async ({ page, portal, db, device }) => {
  await makeKey(page, await invite(db, portal.baseUrl, 'cia@viken.example'));
  await page.context().clearCookies();
  await device.cdp.send('WebAuthn.setUserVerified', { authenticatorId: device.id, isUserVerified: false });
  await page.goto('/sv/arbete/logga-in');
  await button(page, 'passkey:signIn.button').click();
  await expect(page.getByRole('status')).toHaveText(t('passkey:trouble.cancelled'));
  await device.cdp.send('WebAuthn.setUserVerified', { authenticatorId: device.id, isUserVerified: true });
  await button(page, 'passkey:signIn.button').click();
  await page.waitForURL(/\/sv\/arbete$/);
});

test('a page that is brought to life weighs what it should, and every other sends no script', async ({
  page,
}) => {
  const scripts: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    void request.sizes().then(({ responseBodySize }) => scripts.push(responseBodySize));
  });
  await page.goto('/sv/arbete/logga-in', { waitUntil: 'networkidle' });
  const weight = scripts.reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThan(mostScriptBytes);
  scripts.length = 0;
  const reading = await page.goto('/sv/dialoger', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  expect(reading?.headers()['content-security-policy']).not.toContain('nonce-');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('the sign-in page says what a key needs, and leads to the directory', async ({ page }) => {
    await page.goto('/sv/arbete/logga-in');
    await expect(page.getByText(t('passkey:needs.script'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('passkey:signIn.directory.link') })).toBeVisible();
    expect(await findOverflow(page)).toEqual([]);
  });
});
