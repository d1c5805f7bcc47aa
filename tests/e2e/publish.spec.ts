import { expect, request as newRequest, test, type APIRequestContext, type Browser } from '@playwright/test';

import { createDb, type Database } from '~db/client';

import { askers, everyone, type Asker } from '../support/access-table';
import { startOwnPortal, type OwnPortal } from '../support/own-portal';
import { portalNow } from '../support/portal';
import { addReadyDialogue, plan } from '../support/ready-dialogue';
import { signInAs } from '../support/sign-in';

/** A portal of its own, whose plans are written in behind its back. */
test.describe('publishing', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let portal: OwnPortal;
  let db: Database;

  test.beforeAll(async () => {
    portal = await startOwnPortal();
    db = createDb(portal.databaseUrl);
    // What the demo's own people wait for would stand before what is asked for here.
    await db
      .updateTable('publication')
      .set({ state: 'withdrawn', closed_at: portalNow })
      .where('state', '=', 'waiting')
      .execute();
  });

  test.afterAll(async () => {
    await db.destroy();
    await portal.stop();
  });

  test('no condition can be passed by a forged request, whoever sends it', async () => {
    const { id, slug } = await addReadyDialogue(db, 'lek-oppet-villkor');
    await plan(db, id, { 'gate.wanted': null });
    const address = `/sv/arbete/dialoger/${slug}/publicera`;
    const request = crypto.randomUUID().replace(/^(.{14})./, '$17');
    const wanted: Readonly<Record<Asker, readonly number[]>> = {
      anonymous: [401, 401, 401, 401, 401],
      resident: [403, 403, 403, 403, 403],
      // A request to publish is refused for what is missing; what was never asked for can't be judged.
      officer: [422, 422, 422, 422, 422],
      representative: [403, 422, 422, 403, 403],
      communicator: [422, 422, 422, 422, 422],
      moderator: [403, 403, 403, 403, 403],
      administrator: [403, 403, 403, 403, 403],
      'officer of another dialogue': [403, 403, 403, 403, 403],
    };
    for (const asker of everyone) {
      const context = await newRequest.newContext({ baseURL: portal.baseUrl });
      const person = askers[asker];
      if (person !== null) await signInAs(context, person);
      const deeds: readonly Record<string, string>[] = [
        { gor: 'be', nar: 'now' },
        { gor: 'godkann', begaran: request },
        { gor: 'skicka-tillbaka', begaran: request, skal: 'Nej' },
        { gor: 'ta-tillbaka', begaran: request },
      ];
      const statuses = await Promise.all([
        ...deeds.map((form) => post(context, address, form)),
        post(context, `/sv/arbete/dialoger/${slug}/installd`, { 'not.sv': 'Inställd' }),
      ]);
      expect(statuses, asker).toEqual(wanted[asker]);
      await context.dispose();
    }
    expect(await publicationsOf(id)).toEqual([]);
    const answer = await fetch(`${portal.baseUrl}/sv/dialoger/${slug}`);
    expect(answer.status).toBe(404);
  });

  test('an officer asks, looks at it as residents will, and a communicator approves: without script', async ({
    browser,
  }) => {
    const { id, slug } = await addReadyDialogue(db, 'lek-klar');
    await plan(db, id, { 'contact.': null });
    const [anna, cem] = [await signedIn(browser, 'anna'), await signedIn(browser, 'cem')];

    // What is missing leads to where it is put right.
    await anna.goto(`/sv/arbete/dialoger/${slug}/publicera`);
    const missing = anna.getByText('vem man kan fråga');
    await expect(missing).toBeVisible();
    await expect(anna.getByRole('button', { name: 'Be om godkännande' })).toHaveCount(0);
    await plan(db, id, { 'contact.': { name: 'Amina Lindqvist' } });

    await anna.reload();
    await anna.getByRole('link', { name: 'Förhandsvisa sidan' }).click();
    await expect(anna.getByText('Förhandsvisning. Ingen annan ser den.')).toBeVisible();
    await expect(anna.getByRole('heading', { level: 1, name: 'Lek vid ån' })).toBeVisible();
    await anna.getByRole('link', { name: 'arabiska' }).click();
    await expect(anna.locator('html')).toHaveAttribute('dir', 'rtl');
    await anna.goto(`/sv/arbete/dialoger/${slug}/publicera`);
    await anna.getByRole('button', { name: 'Be om godkännande' }).click();
    await expect(anna.getByText('Begäran är skickad.')).toBeVisible();
    await expect(anna.getByRole('button', { name: 'Godkänn och publicera' })).toHaveCount(0);

    // Who asked can't approve, also without the button.
    const [asked] = await publicationsOf(id);
    const own = { gor: 'godkann', begaran: asked?.id ?? '' };
    expect(await post(anna.request, `/sv/arbete/dialoger/${slug}/publicera`, own)).toBe(422);

    await cem.goto('/sv/arbete');
    await cem.getByRole('link', { name: /1 sak väntar på att du godkänner/ }).click();
    await cem.getByRole('button', { name: 'Skicka tillbaka' }).click();
    await expect(cem).toHaveTitle(/^Fel: /);
    await cem.getByRole('button', { name: 'Godkänn och publicera' }).click();
    await expect(cem.getByText('Klart. Nu syns det för alla.')).toBeVisible();
    expect((await fetch(`${portal.baseUrl}/sv/dialoger/${slug}`)).status).toBe(200);

    // A change is published with a note to everyone.
    await plan(db, id, { 'closesOn.': '2027-01-20' });
    await anna.goto(`/sv/arbete/dialoger/${slug}/publicera`);
    await anna.getByRole('button', { name: 'Be om godkännande' }).click();
    await expect(anna.getByRole('link', { name: 'Skriv vad invånarna ska få veta.' })).toBeVisible();
    await anna.getByLabel('Vad är ändrat, och varför?').fill('Fler ska hinna vara med.');
    await anna.getByRole('button', { name: 'Be om godkännande' }).click();
    await cem.goto(`/sv/arbete/dialoger/${slug}/publicera`);
    await cem.getByRole('button', { name: 'Godkänn och publicera' }).click();
    await cem.goto(`/sv/dialoger/${slug}`);
    await expect(cem.getByText('Fler ska hinna vara med.')).toBeVisible();
    await anna.context().close();
    await cem.context().close();
  });

  /** The demo's own dialogues have been asked to be published too. */
  function publicationsOf(dialogueId: string) {
    return db.selectFrom('publication').select('id').where('dialogue_id', '=', dialogueId).execute();
  }

  async function signedIn(browser: Browser, person: 'anna' | 'cem') {
    const context = await browser.newContext({ baseURL: portal.baseUrl, javaScriptEnabled: false });
    const page = await context.newPage();
    await signInAs(page, person, '/sv/arbete');
    return page;
  }

  async function post(
    context: APIRequestContext,
    address: string,
    form: Record<string, string>,
  ): Promise<number> {
    const headers = { origin: portal.baseUrl, 'sec-fetch-site': 'same-origin' };
    return (await context.post(address, { form, headers, maxRedirects: 0 })).status();
  }
});
