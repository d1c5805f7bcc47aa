import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { startDemoProvider } from '~/demo/provider/start-provider.server';
import type { Database } from '~db/client';
import { openDatabase } from '~db/migrate';

import { makeDatabase, type DatabasePlace } from '../../../../tests/support/database';
import { changeAnswer } from '../../../../tests/support/forge-token';
import {
  isNobodyIn,
  problemIn,
  startSignInBench,
  type SignInBench,
} from '../../../../tests/support/sign-in-bench';
import { walkProvider } from '../../../../tests/support/walk-provider';

/** Nothing of this reaches what differs between databases. */
let place: DatabasePlace;
let db: Database;
beforeAll(async () => {
  place = await makeDatabase('sqlite');
  db = await openDatabase(place.url);
});
afterAll(async () => {
  await db.destroy();
  await place.remove();
});

let bench: SignInBench;
beforeAll(async () => {
  bench = await startSignInBench(db);
});
afterAll(() => bench.provider.stop());

describe('nobody is let in by an address', () => {
  const walked = async () => {
    const browser = bench.newBrowser();
    return { browser, back: await walkProvider(await browser.begin('eid'), 'maja') };
  };
  const expired = 'galler-inte';

  test('that was made up, and the real one works all the same', async () => {
    const { browser, back } = await walked();
    for (const search of ['', '?code=a', '?code=a&state=b', `?code=a&state=${'b'.repeat(43)}`]) {
      const location = await browser.finish('eid', new URL(back.pathname + search, back));
      expect(location).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    }
    expect(await browser.finish('eid', back)).toBe('/sv/dialoger');
    await db.deleteFrom('account').execute();
  });

  test('whose code has been tampered with', async () => {
    const { browser, back } = await walked();
    back.searchParams.set('code', `${back.searchParams.get('code')!.slice(0, -1)}_`);
    expect(problemIn(await browser.finish('eid', back))).toBe(expired);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('whose code was given to someone else', async () => {
    const [own, other] = [await walked(), await walked()];
    own.back.searchParams.set('code', other.back.searchParams.get('code')!);
    expect(problemIn(await own.browser.finish('eid', own.back))).toBe(expired);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('that is opened in another browser', async () => {
    const { back } = await walked();
    expect(await bench.newBrowser().finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    const begun = bench.newBrowser();
    await begun.begin('eid');
    expect(await begun.finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('that is used once more, even with all that the browser carried the first time', async () => {
    const { browser, back } = await walked();
    const carried = new Map(browser.cookies);
    expect(await browser.finish('eid', back)).toBe('/sv/dialoger');
    expect(await browser.finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    const thief = bench.newBrowser();
    for (const [name, value] of carried) thief.cookies.set(name, value);
    expect(problemIn(await thief.finish('eid', back))).toBe(expired);
    expect((await thief.actor()).kind).toBe('anonymous');
    await db.deleteFrom('account').execute();
  });

  test('that comes from another issuer', async () => {
    const { browser, back } = await walked();
    back.searchParams.set('iss', 'https://broker.example');
    expect(problemIn(await browser.finish('eid', back))).toBe('gar-inte-att-lita-pa');
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('that is for the other provider', async () => {
    const { browser, back } = await walked();
    expect(await browser.finish('directory', back)).toMatch(/^\/sv\/inloggning\/katalog\/galler-inte\?/);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('that comes too late', async () => {
    const { browser, back } = await walked();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 21 * 60_000 });
    try {
      expect(await browser.finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    } finally {
      vi.useRealTimers();
    }
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('whose code is too old at the provider', async () => {
    const { browser, back } = await walked();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60_000 });
    try {
      expect(problemIn(await browser.finish('eid', back))).toBe(expired);
    } finally {
      vi.useRealTimers();
    }
    expect(await isNobodyIn(db)).toBe(true);
  });

  test.each([
    ['access_denied', 'avbruten'],
    ['temporarily_unavailable', 'svarar-inte'],
    ['server_error', 'svarar-inte'],
    ['invalid_scope', 'gar-inte-att-lita-pa'],
  ])('by which the provider says %s', async (error, problem) => {
    const browser = bench.newBrowser();
    const begun = new URL(await browser.begin('eid'));
    const back = new URL('https://dialog.viken.example/inloggning/eid');
    back.search = new URLSearchParams({
      error,
      state: begun.searchParams.get('state')!,
      iss: bench.provider.issuer,
    }).toString();
    expect(problemIn(await browser.finish('eid', back))).toBe(problem);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('and who changes their mind at the provider can begin again', async () => {
    const browser = bench.newBrowser();
    expect(problemIn(await browser.signIn('eid', 'cancel'))).toBe('avbruten');
    expect(await isNobodyIn(db)).toBe(true);
    expect(await browser.signIn('eid', 'maja')).toBe('/sv/dialoger');
    await db.deleteFrom('account').execute();
  });
});

describe('a provider that is down', () => {
  const down = 'svarar-inte';

  test('has a page of its own before one leaves the portal, and is asked anew each time', async () => {
    const probe = await startSignInBench(db);
    await probe.provider.stop();
    expect(problemIn(await probe.newBrowser().begin('eid'))).toBe(down);
    const again = await startDemoProvider({
      baseUrl: 'https://dialog.viken.example',
      port: Number(new URL(probe.provider.issuer).port),
    });
    try {
      expect(await probe.newBrowser().begin('eid')).toContain(`${probe.provider.issuer}/auth?`);
    } finally {
      await again.stop();
    }
  });

  test('and one that goes down while someone is there', async () => {
    const probe = await startSignInBench(db);
    const browser = probe.newBrowser();
    const back = await walkProvider(await browser.begin('eid'), 'maja');
    await probe.provider.stop();
    expect(problemIn(await browser.finish('eid', back))).toBe(down);
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('and one that answers with a failure of its own', async () => {
    const probe = await startSignInBench(db, {
      prepare: (provider) =>
        provider.use(async (context, next) => {
          await next();
          if (context.path === '/token') context.status = 502;
        }),
    });
    expect(problemIn(await probe.newBrowser().signIn('eid', 'maja'))).toBe(down);
    await probe.provider.stop();
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('and one that says to be another', async () => {
    const probe = await startSignInBench(db, {
      prepare: (provider) =>
        changeAnswer(provider, '/.well-known/openid-configuration', (body) => ({
          ...body,
          issuer: 'https://broker.example',
        })),
    });
    expect(problemIn(await probe.newBrowser().begin('eid'))).toBe(down);
    await probe.provider.stop();
  });
});
