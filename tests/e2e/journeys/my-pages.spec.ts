import type { APIRequestContext } from '@playwright/test';
import { readFile } from 'node:fs/promises';

import { getT } from '~/i18n/i18n.server';

import { codeIn, mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { openForm, signInByMail } from '../../support/open-form';
import { portalNow } from '../../support/portal';
import { changePortal } from '../../support/portal-database';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';

const slug = 'ny-oversiktsplan-samrad';

for (const language of ['sv', 'ar'] as const) {
  const t = getT(language);
  const home = `/${language}/mina-sidor`;

  test.describe(`by keyboard, in ${language},`, () => {
    test('My pages hold what one follows, has registered for and has sent, and where one is signed in', async ({
      page,
      request,
    }) => {
      const { press, reach } = keyboardOf(page);
      const email = newAddress();
      await signInByMail(page.request, email, language);
      const message = `Filmen saknar text, ${email}`;
      await signInByMail(request, email);
      await takePart(page.request, language, { email, message });

      await page.goto(home);
      await expect(page.getByText(t('account:my.lead', { email }))).toBeVisible();
      await expect(page.getByText(t('account:my.followed.weekly'))).toBeVisible();
      await expect(page.getByText(t('account:my.meetings.seated'))).toBeVisible();
      await expect(page.getByText(message)).toBeVisible();

      await press(page.getByRole('link', { name: t('account:my.own.inloggningar') }));
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
      expect((await request.get(home)).url()).toContain(home);
      await press(page.getByRole('button', { name: t('account:sessions.endOthers') }));
      await expect(page.getByRole('group', { name: t('account:sessions.ended') })).toBeFocused();
      expect((await request.get(home)).url()).toContain('logga-in');

      await press(page.getByRole('link', { name: t('account:my.title') }).last());
      await press(page.getByRole('link', { name: t('account:my.own.uppgifter') }));
      await expect(page.getByText(message)).toBeVisible();
      await reach(page.getByRole('link', { name: t('account:own.download') }));
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      const own = await readFile(await download.path(), 'utf8');
      expect(JSON.parse(own)).toMatchObject({
        account: [{ email }],
        followed: [{ frequency: 'weekly' }],
        registrations: [{ state: 'seated' }],
        reports: [{ message }],
      });
    });

    test('who has been signed in for a while shows who they are before data is taken out', async ({
      page,
      request,
    }) => {
      const { press, type } = keyboardOf(page);
      const email = newAddress();
      await signInByMail(page.request, email, language);
      await letTimePass(email);
      await page.goto(`${home}/uppgifter`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('passkey:again.title'));
      await press(page.getByRole('button', { name: t('passkey:again.mail.button') }));
      const [mail] = await mailsTo(request, email, 2);
      await type(page.getByLabel(t('passkey:again.mail.code')), codeIn(mail));
      await press(page.getByRole('button', { name: t('passkey:again.mail.confirm') }));
      await expect(page).toHaveURL(`${home}/uppgifter`);
      await expect(page.getByText(email).first()).toBeVisible();
    });

    test('who asks to be erased is told by mail when it is done, and is signed out everywhere', async ({
      page,
      request,
    }) => {
      const { press, type } = keyboardOf(page);
      const email = newAddress();
      await signInByMail(page.request, email, language);
      await page.goto(home);
      await press(page.getByRole('link', { name: t('account:my.own.radera') }));
      await type(page.getByLabel(t('account:erase.message.label')), 'Jag har flyttat.');
      await press(page.getByRole('button', { name: t('account:erase.next') }));
      await expect(page.getByText('Jag har flyttat.')).toBeVisible();
      await press(page.getByRole('button', { name: t('account:erase.check.send') }));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account:erase.waits.title'));

      await erase(request, email);
      const [mail] = await mailsTo(request, email, 2);
      expect(mail?.subject).toBe(t('account:mail.erasure.disposed.subject'));
      await page.goto(home);
      await expect(page).toHaveURL(new RegExp(`/${language}/logga-in\\?till=`));
    });
  });
}

/** Follows a dialogue, registers for its meeting and reports a barrier, as someone who is signed in. */
async function takePart(
  request: APIRequestContext,
  language: string,
  { email, message }: { email: string; message: string },
): Promise<void> {
  const dialogue = await (await request.get(`/${language}/dialoger/${slug}`)).text();
  const meeting = /<a class="action" href="([^"]+\/moten\/[^"]+)"/.exec(dialogue)?.[1];
  const [follow, register, report] = await Promise.all([
    openForm(request, `/${language}/folj/e-post?dialog=${slug}`),
    openForm(request, `${meeting}/anmalan`),
    openForm(request, `/${language}/tillganglighet`),
  ]);
  await Promise.all([
    follow.send({ frequency: 'weekly' }),
    register.send({ name: 'Kattmamman', email, consent: '1' }),
    report.send({ message, email }),
  ]);
}

/** Lets so much time pass since someone showed who they are that they are asked again. */
async function letTimePass(email: string): Promise<void> {
  const anHourAgo = new Date(Date.parse(portalNow) - 3_600_000).toISOString();
  await changePortal((db) =>
    db
      .updateTable('session')
      .set({ authenticated_at: anHourAgo })
      .where('account_id', 'in', (eb) => eb.selectFrom('account').select('id').where('email', '=', email))
      .execute(),
  );
}

/** Has the kommun erase someone who has asked for it. */
async function erase(request: APIRequestContext, email: string): Promise<void> {
  await signInAs(request, 'erik', '/sv/arbete');
  const waiting = await (await request.get('/sv/arbete/radering')).text();
  const row = waiting.split('<tr').find((one) => one.includes(email));
  const path = /href="([^"]+)"/.exec(row ?? '')?.[1];
  if (path === undefined) throw new Error(`${email} does not wait to be erased`);
  await (await openForm(request, path)).send({ outcome: 'disposed', reason: '', step: 'send' });
}
