import { createCanvas } from '@napi-rs/canvas';
import type { Browser, Page } from '@playwright/test';

import type { MeetingField } from '~/features/meetings/work/meeting-form';
import { getT } from '~/i18n/i18n.server';

import { mailsTo, newAddress } from '../../support/demo-inbox';
import { keyboardOf } from '../../support/keyboard';
import { openForm } from '../../support/open-form';
import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';
import type { DemoPersonKey } from '../../support/walk-provider';
import { pattern } from '../../support/words';

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

const image = (buffer: Buffer) => ({ name: 'x.jpg', mimeType: 'image/jpeg', buffer });

test('by keyboard, in Swedish with script and in Arabic without, an officer adds a meeting with a picture, someone registers, and is told when it is moved and cancelled', async ({
  browser,
}, { project }) => {
  // A score of pages, and every control come to by Tab.
  test.slow();
  const language = project.use.javaScriptEnabled === false ? 'ar' : 'sv';
  const t = getT(language);
  const anna = await pageOf(browser, 'anna');
  const { jump, press, reach, select, setTime, type } = keyboardOf(anna);
  const button = (name: string) => anna.getByRole('button', { name, exact: true });
  const link = (name: string) => anna.getByRole('link', { name, exact: true });
  const receipt = (text: string) => expect(anna.getByRole('group', { name: text })).toBeFocused();
  const field = (name: MeetingField) =>
    anna.getByLabel(t(`meeting-work:form.fields.${name}.label`), { exact: true });
  const summary = anna.getByRole('group', { name: t('meeting-work:form.summary') });
  const reached = t('meeting-work:reach.told', { mail: '2', ring: '1' });

  await anna.goto(`/${language}/arbete/moten`);
  await select(anna.getByLabel(t('meeting-work:list.add.dialogue')), dialogue);
  await press(button(t('meeting-work:list.add.button')));
  await press(button(t('meeting-work:new.send')));
  await expect(anna).toHaveTitle(pattern(t('site:errorTitle')));
  await expect(summary).toBeFocused();
  await jump(link(t('meeting-work:problems.title-missing')), field('title'));
  await type(field('title'), 'Fjärde träffen');
  await setTime(field('day'), '2027-02-11');
  await setTime(field('starts'), '18:00');
  await type(field('place'), 'Österåsskolans matsal');
  await type(field('cap'), '1');
  await press(button(t('meeting-work:new.send')));
  await expect(anna.getByRole('heading', { level: 1 })).toHaveText('Fjärde träffen');
  const id = /moten\/([\w-]+)/.exec(anna.url())?.[1] ?? '';
  const meeting = `/${language}/dialoger/${dialogue}/moten/${id}`;

  await press(link(t('meeting-work:meeting.change')));
  await reach(field('picture'));
  await field('picture').setInputFiles(image(Buffer.from('<svg onload="x"/>')));
  await type(field('pictureAlt'), 'Matsalens ingång');
  await press(button(t('meeting-work:change.send')));
  await jump(link(t('meeting-work:problems.picture-type')), field('picture'));
  await expect(field('pictureAlt')).toHaveValue('Matsalens ingång');
  await field('picture').setInputFiles(image(await createCanvas(80, 60).encode('jpeg')));
  await press(button(t('meeting-work:change.send')));
  await receipt(t('meeting-work:done.changed'));

  const resident = await pageOf(browser, null);
  await resident.goto(meeting);
  const picture = resident.getByRole('img', { name: 'Matsalens ingång' });
  const sent = await resident.request.get((await picture.getAttribute('src')) ?? '');
  expect(sent.headers()['content-type']).toBe('image/webp');
  expect(sent.headers()['cache-control']).toContain('immutable');
  const [lo, kim] = [newAddress(), newAddress()];
  const contacts = { Lo: { email: lo }, Kim: { email: kim }, Mio: { phone: '0500-00 00 09' } };
  for (const [name, contact] of Object.entries(contacts)) {
    const form = await openForm(resident.request, `${meeting}/anmalan`);
    await form.send({ name, ...contact, consent: '1' });
  }

  await anna.goto(`/${language}/arbete/moten/${id}`);
  await expect(anna.getByText(t('meeting-work:meeting.seatsOf', { taken: '1', cap: '1' }))).toBeVisible();
  await expect(anna.getByRole('rowheader')).toHaveText(['Lo', 'Kim', 'Mio']);

  await press(link(t('meeting-work:meeting.move')));
  await setTime(field('day'), '2027-02-18');
  await type(field('note'), 'Matsalen målas om.');
  await press(button(t('meeting-work:check.next')));
  await expect(anna).toHaveTitle(pattern(t('meeting-work:move.checkTitle')));
  await expect(anna.getByText(reached)).toBeVisible();
  await press(button(t('meeting-work:move.send')));
  await receipt(t('meeting-work:done.moved'));
  await receipt(reached);
  await expect(anna.locator('#ring').getByRole('rowheader')).toHaveText(['Mio']);
  await mailsTo(resident.request, kim, 2);
  await resident.goto(meeting);
  await expect(resident.getByText('Matsalen målas om.')).toBeVisible();

  await press(link(t('meeting-work:meeting.cancel')));
  await type(field('note'), 'Ingen kan komma.');
  await press(button(t('meeting-work:check.next')));
  await expect(anna).toHaveTitle(pattern(t('meeting-work:cancel.checkTitle')));
  await expect(anna.getByText(reached)).toBeVisible();
  await press(button(t('meeting-work:cancel.back')));
  await type(field('note'), 'Skolan har lov.');
  await press(button(t('meeting-work:check.next')));
  await press(button(t('meeting-work:cancel.send')));
  await receipt(reached);
  const [mail] = await mailsTo(resident.request, lo, 3);
  expect(mail?.subject).toBe(t('meetings:mail.calledOff.subject', { title: 'Fjärde träffen' }));
  await anna.goto(`/${language}/arbete/moten/${id}/flytta`);
  await press(button(t('meeting-work:check.next')));
  await expect(summary).toBeFocused();
});

test('names are seen by those who see who comes, and by nobody else', async ({ browser }) => {
  const anna = await pageOf(browser, 'anna');
  await anna.goto('/sv/arbete/moten');
  const path =
    (await anna.getByRole('link', { name: 'Trygghetsvandring på kvällen' }).getAttribute('href')) ?? '';
  await anna.goto(path);
  await expect(anna.getByRole('rowheader', { name: 'Bengt Ek' })).toBeVisible();
  await expect(anna.getByText('Elrullstol.')).toBeVisible();
  await expect(anna.locator('#ring')).toHaveCount(0);
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
