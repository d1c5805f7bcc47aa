import type { Browser, Page } from '@playwright/test';

import { getT } from '~/i18n/i18n.server';
import { createDb, type Database } from '~db/client';

import { mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { test as base, expect } from '../../support/portal-test';
import { readSquare } from '../../support/read-square';
import { signInAs } from '../../support/sign-in';
import type { DemoPersonKey } from '../../support/walk-provider';
import { addReport, anHourAgo, failMails, findWalk, provideGunnar } from '../../support/work-that-waits';

/** A portal of their own: roles are given and withdrawn, and what waits is counted. */
const test = base.extend<object, { portal: OwnPortal; db: Database }>({
  portal: [
    async ({ browserName: _ }, use) => {
      const portal = await startOwnPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  db: [
    async ({ portal }, use) => {
      const db = createDb(portal.databaseUrl);
      await use(db);
      await db.destroy();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => use(portal.baseUrl),
});
// One portal for all of them, not one for each worker that takes some.
test.describe.configure({ mode: 'serial' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const place = (page: Page, nav: string, name: string) =>
  page.getByRole('navigation', { name: nav }).getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const language of ['sv', 'ar'] as const) {
  const t = getT(language);
  const work = `/${language}/arbete`;

  test.describe(`by keyboard, in ${language},`, () => {
    test('an officer signs in, sees what waits, and shows again who she is before names leave the portal', async ({
      page,
      db,
      provider,
    }) => {
      const { press } = keyboardOf(page);
      await page.goto(`${work}/moten`);
      await expect(heading(page)).toHaveText(t('passkey:signIn.title'));
      await press(link(page, t('passkey:signIn.directory.link')));
      await expect(page).toHaveURL((url) => url.origin === provider);
      await press(button(page, 'Anna Lind'));
      await expect(page).toHaveURL(`${work}/moten`);
      await press(place(page, t('work:navLabel'), t('work:places.start')));
      await expect(heading(page)).toHaveText(t('work:start.title'));
      await press(page.getByRole('main').locator(`.work-cards a[href^="${work}/moten"]`).first());
      await expect(heading(page)).toHaveText(t('meeting-work:list.title'));
      await press(page.locator(`main a[href="${work}/moten/${(await findWalk(db)).id}"]`));

      await db.updateTable('session').set({ authenticated_at: anHourAgo }).execute();
      await press(link(page, t('meeting-work:meeting.csv')));
      await expect(heading(page)).toHaveText(t('passkey:again.title'));
      await press(link(page, t('passkey:again.directory.button')));
      const file = page.waitForEvent('download');
      const { reach } = keyboardOf(page);
      await reach(button(page, 'Anna Lind'));
      await page.keyboard.press('Enter');
      expect((await file).suggestedFilename()).toMatch(/\.csv$/);
    });

    test('codes are made, printed with a square that a phone reads, and revoked', async ({ page }) => {
      await signInAs(page, 'anna', work);
      const { jump, press, reach, setTime, type } = keyboardOf(page);
      await page.goto(`${work}/engangskoder`);
      await press(link(page, t('codes:add')));
      const name = page.getByLabel(t('codes:form.name.label'));
      await press(button(page, t('codes:new.send')));
      await expect(page.getByRole('group', { name: t('codes:form.summary') })).toBeFocused();
      await jump(link(page, t('codes:problems.name-missing')), name);
      await type(name, 'Klass 8B på Torgskolan');
      await type(page.getByLabel(t('codes:form.size.label')), '3');
      await setTime(page.getByLabel(t('codes:form.lastDay.label')), '2026-12-24');
      await press(button(page, t('codes:new.send')));
      await expect(page.getByRole('status').or(page.getByRole('group')).first()).toBeVisible();

      await press(link(page, t('codes:batch.print.action')));
      const squares = page.getByRole('img', { name: t('codes:print.qr') });
      await expect(squares).toHaveCount(3);
      const code = await page.locator('.code-slip__code').first().innerText();
      const address = await readSquare(await squares.first().screenshot({ scale: 'css' }));
      expect(address).toBe(`${new URL(page.url()).origin}/${language}/logga-in/engangskod?kod=${code}`);
      await press(link(page, t('codes:print.back')));

      await reach(page.getByText(t('codes:batch.revoke.summary'), { exact: true }));
      await page.keyboard.press('Enter');
      await press(button(page, t('codes:batch.revoke.action')));
      await expect(page.getByText(t('codes:batch.revokedNow'))).toBeVisible();
      const used = await page.request.post(`/${language}/logga-in/engangskod`, {
        headers: { origin: new URL(page.url()).origin },
        form: { code },
        maxRedirects: 0,
      });
      expect(used.status()).toBe(422);
      const paper = await page.request.get(`${new URL(page.url()).pathname}/utskrift`);
      expect(paper.status()).toBe(410);
      expect(await paper.text()).toContain(t('codes:batch.print.revoked'));
    });

    test('a colleague is invited; a role is given, and withdrawn from who is signed in by it', async ({
      page,
      browser,
      db,
    }) => {
      await signInAs(page, 'erik', work);
      const { choose, jump, press, reach, select, type } = keyboardOf(page);
      await page.goto(`${work}/personer`);
      await press(link(page, t('people:add')));
      const name = page.getByLabel(t('people:form.name.label'));
      await press(button(page, t('people:new.send')));
      await expect(page.getByRole('group', { name: t('people:form.summary') })).toBeFocused();
      await jump(link(page, t('people:problems.name-missing')), name);
      const email = newAddress();
      await type(name, 'Ida Falk');
      await type(page.getByLabel(t('people:form.email.label')), email);
      await choose(page.getByRole('radio', { name: t('work:roles.representative'), exact: true }));
      await press(button(page, t('people:new.send')));
      await expect(heading(page)).toHaveText('Ida Falk');
      await expect(page.getByText(t('people:done.inbjuden'))).toBeVisible();
      const [mail] = await mailsTo(page.request, email);
      expect(mail?.links.some((one) => one.includes('/arbete/inbjudan/'))).toBe(true);

      const id = await provideGunnar(db);
      const walk = await findWalk(db);
      await page.goto(`${work}/personer/${id}`);
      await choose(page.getByRole('radio', { name: t('work:roles.officer'), exact: true }));
      await select(page.getByLabel(t('people:form.dialogue.label')), walk.dialogueId);
      await press(button(page, t('people:person.giveButton')));
      await expect(page.getByText(t('people:done.roll-given'))).toBeVisible();

      // The directory has no role for him, but knows him by his address.
      const gunnar = await pageOf(browser, page, 'gunnar');
      await gunnar.goto(`${work}/moten`);
      await gunnar.locator(`main a[href="${work}/moten/${walk.id}"]`).click();
      await expect(gunnar.getByRole('rowheader', { name: 'Bengt Ek' }).first()).toBeVisible();
      const officer = page.locator('#roller li').filter({ hasText: t('work:roles.officer') });
      await reach(officer.getByText(t('people:role.withdrawLast'), { exact: true }));
      await page.keyboard.press('Enter');
      await press(officer.getByRole('button'));
      await expect(page.getByText(t('people:done.roll-borta'))).toBeVisible();
      expect((await gunnar.reload())?.status()).toBe(403);
      await expect(heading(gunnar)).toHaveText(t('site:roleWithdrawn.title'));

      await press(button(page, t('people:shut.ask')));
      await expect(heading(page)).toContainText('Gunnar Alm');
      await press(button(page, t('people:shut.do')));
      await expect(page.getByText(t('people:done.avstangd'))).toBeVisible();
      await gunnar.reload();
      await expect(heading(gunnar)).toHaveText(t('passkey:signIn.title'));
      await gunnar.context().close();
    });

    test('mail that failed is sent again or let go, a question is handled, and the log tells who did what', async ({
      page,
      db,
    }) => {
      const email = newAddress();
      const reference = language === 'sv' ? 'TG-7K3F9Q' : 'TG-8CDF2X';
      await failMails(db, email);
      await addReport(db, reference);
      await signInAs(page, 'erik', work);
      const { press } = keyboardOf(page);
      await page.goto(`${work}/utskick`);
      const lines = page.locator('.failed-mail li');
      await expect(lines).toHaveCount(2);
      await expect(page.getByText(email)).toHaveCount(0);
      const wanted = lines.filter({ hasText: t('outbox:kinds.staff-invitation') });
      await press(wanted.getByRole('button').first());
      await expect(page.getByText(t('outbox:receipts.skickas'))).toBeVisible();
      await mailsTo(page.request, email);
      await press(lines.getByRole('button').last());
      await expect(page.getByText(t('outbox:receipts.slangt'))).toBeVisible();
      await expect(page.getByText(t('outbox:none'))).toBeVisible();

      await press(place(page, t('work:navLabel'), t('work:places.accessibility')));
      await press(button(page, t('work:queue.handleOne', { reference })));
      await expect(page.getByText(t('work:queue.handled', { reference }))).toBeVisible();

      await press(place(page, t('work:navLabel'), t('work:places.audit')));
      const rows = page.getByRole('row').filter({ hasText: 'Erik Norén' });
      for (const done of ['mail.dropped', 'mail.sent-again'] as const)
        await expect(rows.filter({ hasText: t(`work:audit.actions.${done}`) }).first()).toBeVisible();
      await expect(page.getByText(email)).toHaveCount(0);
    });
  });
}

/** A page of someone else of the kommun. */
async function pageOf(browser: Browser, beside: Page, person: DemoPersonKey): Promise<Page> {
  const { javaScriptEnabled } = test.info().project.use;
  const context = await browser.newContext({
    baseURL: new URL(beside.url()).origin,
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await signInAs(page, person);
  return page;
}
