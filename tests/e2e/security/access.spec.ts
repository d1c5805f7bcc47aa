import { expect, request as newRequest, test, type APIRequestContext } from '@playwright/test';

import { createDb } from '~db/client';

import { accessTable, askers, everyone, type Asker, type DemoThings } from '../../support/access-table';
import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { portalNow } from '../../support/portal';
import { signInAs } from '../../support/sign-in';

/** The pages by which a mail program ends what its reader gets, with what they answer it. */
const endedByMail: Readonly<Record<string, number>> = { 'follow-end': 303, 'feedback-end': 404 };

/** One portal for the whole table: what is posted here would be in the way of others. */
test.describe('who may do what', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let portal: OwnPortal;
  const as = {} as Record<Asker, APIRequestContext>;
  let things: DemoThings;

  test.beforeAll(async () => {
    portal = await startOwnPortal();
    for (const asker of everyone) {
      as[asker] = await newRequest.newContext({ baseURL: portal.baseUrl });
      const person = askers[asker];
      if (person !== null) await signInAs(as[asker], person);
    }
    things = {
      meeting: await firstId(as.communicator, '/sv/arbete/moten', 'moten'),
      person: await firstId(as.administrator, '/sv/arbete/personer', 'personer'),
    };
  });

  test.afterAll(async () => {
    for (const context of Object.values(as)) await context.dispose();
    await portal.stop();
  });

  test('no form is taken that another site has sent, whoever is signed in', async () => {
    const taken: string[] = [];
    for (const { file, path } of accessTable) {
      for (const asker of ['anonymous', 'resident', 'officer', 'administrator'] as const) {
        const forged = await Promise.all(
          foreignHeaders(portal.baseUrl).map((headers) =>
            as[asker].post(path(things), { headers, form: {}, maxRedirects: 0 }),
          ),
        );
        const statuses = forged.map((answer) => answer.status());
        // A mail program that ends what its reader gets says nothing of where it comes from, and has no cookie.
        const toMail = asker === 'anonymous' ? endedByMail[file] : undefined;
        const wanted = [403, 403, 403, 403, toMail ?? 403];
        if (statuses.join(' ') !== wanted.join(' ')) taken.push(`${asker}, ${file}: ${statuses.join(' ')}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('who signed in a while ago shows once more who they are, before data is taken out or anything of great consequence is done', async () => {
    const db = createDb(portal.databaseUrl);
    const showed = (at: string) => db.updateTable('session').set({ authenticated_at: at }).execute();
    const anHourAgo = new Date(Date.parse(portalNow) - 3_600_000).toISOString();
    await showed(anHourAgo);
    const surprises: string[] = [];
    for (const { file, path, get, post } of accessTable.filter((line) => asksAgain.includes(line.file))) {
      const asker = (['administrator', 'officer'] as const).find((one) => get(one) !== 403) ?? 'resident';
      const at = path(things);
      const answers = [await as[asker].get(at, { maxRedirects: 0 })];
      if (post(asker) !== 405)
        answers.push(
          await as[asker].post(at, { headers: { origin: portal.baseUrl }, form: {}, maxRedirects: 0 }),
        );
      const again = `/sv/logga-in/igen?till=${encodeURIComponent(at)}`;
      for (const answer of answers)
        if (answer.status() !== 302 || answer.headers().location !== again)
          surprises.push(`${asker}, ${file}: ${answer.status()} ${answer.headers().location}`);
    }
    await showed(portalNow);
    await db.destroy();
    expect(surprises).toEqual([]);
  });

  test('each route answers everyone as the table says, with the headers that protect its readers', async () => {
    const surprises: string[] = [];
    for (const { file, path, get, post } of accessTable) {
      for (const asker of everyone) {
        const read = await as[asker].get(path(things), { maxRedirects: 0 });
        const sent = await as[asker].post(path(things), {
          headers: { origin: portal.baseUrl },
          form: {},
          maxRedirects: 0,
        });
        const answered = `${read.status()} ${sent.status()}`;
        if (answered !== `${get(asker)} ${post(asker)}`) surprises.push(`${asker}, ${file}: ${answered}`);
        for (const answer of [read, sent]) {
          const policy = answer.headers()['content-security-policy'] ?? '';
          if (!policy.includes("default-src 'none'") || policy.includes('unsafe'))
            surprises.push(`${asker}, ${file}: policy ${policy}`);
        }
      }
    }
    expect(surprises).toEqual([]);
  });
});

/** Routes that someone who finds a computer unlocked gets nothing out of. */
const asksAgain = [
  'my-data',
  'my-data-json',
  'staff-key',
  'work-person-new',
  'work-person',
  'work-codes-new',
  'work-code-print',
  'work-input-csv',
  'work-meeting-print',
  'work-participants-csv',
  'work-participants-ods',
  'work-erasure',
];

/** What a form that another site has sent says, and a request that no browser has sent. */
function foreignHeaders(baseUrl: string): Record<string, string>[] {
  return [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: baseUrl, 'sec-fetch-site': 'same-site' },
    {},
  ];
}

/** The id in the first link of a list to one of its own. */
async function firstId(who: APIRequestContext, list: string, place: string): Promise<string> {
  const page = await who.get(list);
  const id = new RegExp(`/${place}/([0-9a-f]{8}-[0-9a-f-]{27})`).exec(await page.text())?.[1];
  if (id === undefined) throw new Error(`${list} links to none of its own (${page.status()})`);
  return id;
}
