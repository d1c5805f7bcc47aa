import { expect, request as newRequest, test, type APIRequestContext } from '@playwright/test';

import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newId } from '~/platform/ids';
import { createDb, type Database } from '~db/client';

import { handOutNews } from '~/features/notifications/news/hand-out-news.server';
import { saveAction, saveDecision } from '~/features/results/work/save-outcome.server';
import { addFollower } from '../support/add-follower';
import { newAddress } from '../support/demo-inbox';
import { startOwnPortal, type OwnPortal } from '../support/own-portal';
import { portalNow } from '../support/portal';
import { addReadyDialogue, plan } from '../support/ready-dialogue';
import { actionForm, decisionForm, startOutcome } from '../support/sample-outcome';
import { signInAs } from '../support/sign-in';
import { mainOf, readEverywhere } from '../support/told-everywhere';

const languages = ['sv', 'sv-x-lattlast', 'en', 'fi', 'ar', 'so', 'uk'];

/** A connection that the server has just let go of, while mail was waited for, is opened anew. */
const maxRetries = 3;

/** What residents get over HTTP, in every form that the portal gives it in. */
test.describe('what is published', () => {
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let portal: OwnPortal;
  let db: Database;
  let anna: APIRequestContext;
  let cem: APIRequestContext;
  let now = new Date(portalNow);
  const clock = join(tmpdir(), `dialogtorget-clock-${newId()}`);
  const follower = newAddress();

  test.beforeAll(async () => {
    await letAnHourPass();
    portal = await startOwnPortal({ DEMO_NOW: `file:${clock}` });
    db = createDb(portal.databaseUrl);
    [anna, cem] = [await signedIn('anna'), await signedIn('cem')];
    await addFollower(db, follower, { scope: 'portal' });
  });

  test.afterAll(async () => {
    await Promise.all([anna.dispose(), cem.dispose()]);
    await db.destroy();
    await portal.stop();
    await rm(clock, { force: true });
  });

  test('a dialogue: what was looked at is what residents get, in every language, and tells the same wherever it is told; also when it is postponed and called off', async () => {
    const { id, slug } = await addReadyDialogue(db, 'samma-fakta');
    await plan(db, id, { 'title.en': { text: 'Play by the river', of: 1 } });
    const page = (language: string) => `/${language}/dialoger/${slug}`;
    await publishedAsShown({ slug, ask: 'publicera', preview: 'granska', page });
    const first = await readEverywhere(anna, slug, follower);
    first.agree({ title: 'Lek vid ån', opens: '2026-12-01', closes: '2026-12-20' });

    await plan(db, id, { 'closesOn.': '2027-01-10', 'title.sv': { text: 'Lek vid stora ån', of: null } });
    const note = 'Fler ska hinna vara med.';
    await publishedAsShown({ slug, ask: 'publicera', preview: 'granska', page, note });
    const postponed = await readEverywhere(anna, slug, follower, 2);
    postponed.agree({ title: 'Lek vid stora ån', opens: '2026-12-01', closes: '2027-01-10', note });

    const called = 'Marken måste saneras först.';
    await post(anna, `/sv/arbete/dialoger/${slug}/installd`, { 'not.sv': called, nar: 'now' }, 303);
    await approve(slug);
    const off = await readEverywhere(anna, slug, follower, 3);
    off.agree({ title: 'Lek vid stora ån', opens: '2026-12-01', closes: '2027-01-10', note: called });
    expect(off.calendar).toContain('STATUS:CANCELLED');
  });

  test('an information is told as information everywhere', async () => {
    const { id, slug } = await addReadyDialogue(db, 'samma-information');
    await plan(db, id, {
      'title.sv': { text: 'Nytt vatten i Norrby', of: null },
      'proposedLevel.': 'inform',
      'levelDecision.': {
        level: 'inform',
        body: 'Tekniska nämnden',
        decidedOn: '2026-11-10',
        section: '§ 105',
      },
      'methods.survey': null,
      'methods.information_meeting': { done: [] },
    });
    const page = (language: string) => `/${language}/dialoger/${slug}`;
    await publishedAsShown({ slug, ask: 'publicera', preview: 'granska', page });
    const told = await readEverywhere(anna, slug, follower, 4);
    told.agree({ title: 'Nytt vatten i Norrby', opens: '2026-12-01', closes: '2026-12-20' });
  });

  test('a result: with its decision and action, and again when it is corrected', async () => {
    const { dialogue, writing } = await startOutcome(db);
    const { slug } = dialogue;
    const [decision, action] = [newId(), newId()];
    const keepDecision = (changes: Record<string, string> = {}) =>
      saveDecision(
        db,
        dialogue,
        { id: decision, form: decisionForm(decision, changes), file: null },
        writing,
      );
    await keepDecision();
    const form = actionForm(action, { [`actions.${action}.decision`]: decision });
    await saveAction(db, dialogue, { id: action, form }, writing);
    const page = (language: string) => `/${language}/dialoger/${slug}/resultat`;
    const result = { slug, ask: 'resultat', preview: 'resultat/granska', page };
    await publishedAsShown({ ...result, note: 'Beslutet är taget.' });
    const facts = {
      note: 'Beslutet är taget.',
      decision: 'Lyktor sätts upp.',
      grounds: 'Det behövs.',
      day: '2026-11-18',
      action: 'Sätta upp lyktor',
      responsible: 'Gatuenheten',
    };
    await (await readEverywhere(anna, slug, follower, 5)).agreeOnResult(facts);

    const corrected = 'Tolv lyktor sätts upp.';
    await keepDecision({
      seen: `decisions.${decision}=1 decisionOutcome.${decision}/sv=1 decisionGrounds.${decision}/sv=1`,
      [`decisionOutcome.${decision}/sv`]: corrected,
    });
    const note = 'Antalet var fel.';
    await publishedAsShown({ ...result, note });
    const again = await readEverywhere(anna, slug, follower, 6);
    await again.agreeOnResult({ ...facts, note, decision: corrected });
    expect(await read(anna, page('sv'))).toContain(`Beslutet är ändrat: ${corrected}`);
  });

  /** Publishes something by two, and sees that its page is what each of them looked at. */
  async function publishedAsShown({
    slug,
    ask,
    preview,
    page,
    note,
  }: {
    slug: string;
    ask: string;
    preview: string;
    page: (language: string) => string;
    note?: string;
  }) {
    const work = (language: string) => `/${language}/arbete/dialoger/${slug}`;
    const told: Record<string, string> = note === undefined ? {} : { 'not.sv': note };
    await post(anna, `${work('sv')}/${ask}`, { gor: 'be', nar: 'now', ...told }, 303);
    const id = await waiting(slug);
    const shown = await Promise.all(
      languages.map(async (language) => mainOf(await read(cem, `${work(language)}/${preview}?visa=${id}`))),
    );
    await approve(slug);
    for (const [index, language] of languages.entries())
      expect(mainOf(await read(anna, page(language))), language).toBe(shown[index]);
  }

  async function waiting(slug: string): Promise<string> {
    const row = await db
      .selectFrom('publication')
      .innerJoin('dialogue', 'dialogue.id', 'publication.dialogue_id')
      .select('publication.id')
      .where('slug', '=', slug)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    return row.id;
  }

  async function approve(slug: string): Promise<void> {
    await letAnHourPass();
    const form = { gor: 'godkann', begaran: await waiting(slug) };
    await post(cem, `/sv/arbete/dialoger/${slug}/publicera`, form, 303);
    // As the portal does by itself every half minute.
    await handOutNews(db, now);
  }

  /** What is told at the same moment as something is published is part of that. */
  async function letAnHourPass(): Promise<void> {
    now = new Date(now.getTime() + 3_600_000);
    await writeFile(clock, now.toISOString());
  }

  async function signedIn(person: 'anna' | 'cem'): Promise<APIRequestContext> {
    const context = await newRequest.newContext({ baseURL: portal.baseUrl });
    await signInAs(context, person);
    return context;
  }

  async function post(
    context: APIRequestContext,
    address: string,
    form: Record<string, string>,
    status: number,
  ): Promise<void> {
    const headers = { origin: portal.baseUrl, 'sec-fetch-site': 'same-origin' };
    const answer = await context.post(address, { form, headers, maxRedirects: 0, maxRetries });
    expect(answer.status(), await answer.text()).toBe(status);
  }

  async function read(context: APIRequestContext, address: string): Promise<string> {
    const answer = await context.get(address, { maxRetries });
    expect(answer.status(), address).toBe(200);
    return answer.text();
  }
});
