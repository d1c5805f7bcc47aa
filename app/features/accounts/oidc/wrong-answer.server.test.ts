import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { demoProviderPeople } from '~/demo/provider/provider-person';
import { startDemoProvider } from '~/demo/provider/start-provider.server';
import type { Database } from '~db/client';
import { openDatabase } from '~db/migrate';

import { makeDatabase, type DatabasePlace } from '../../../../tests/support/database';
import { changeAnswer, newSigningKey } from '../../../../tests/support/forge-token';
import { startSignInBench, type SignInBench } from '../../../../tests/support/sign-in-bench';
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

const key = newSigningKey();
/** What the provider's answers are changed to, by its address; nothing until a test says so. */
const changes = new Map<string, (body: Record<string, unknown>) => Record<string, unknown>>();
let bench: SignInBench;
beforeAll(async () => {
  const people = demoProviderPeople.map((person) =>
    person.key === 'erik' ? { ...person, name: '' } : person,
  );
  bench = await startSignInBench(db, {
    people,
    changes: { jwks: { keys: [key.jwk] } },
    prepare: (provider) => {
      for (const path of ['/token', '/me', '/.well-known/openid-configuration'])
        changeAnswer(provider, path, (body) => changes.get(path)?.(body) ?? body);
    },
  });
});
afterAll(() => bench.provider.stop());

/** Has the provider's tokens say something else, signed by its own key. */
function claimsBecome(change: (claims: Record<string, unknown>) => Record<string, unknown>): void {
  tokenBecomes((token) => key.sign(token, change));
}

function tokenBecomes(change: (token: string) => string): void {
  changes.set('/token', (body) => ({ ...body, id_token: change(body.id_token as string) }));
}

/** The page that someone ends at, by the last part of its address; what they were on their way to is still in it. */
function problemIn(location: string, kind = 'eid'): string | undefined {
  return new RegExp(`^/sv/inloggning/${kind}/([a-z-]+)\\?till=%2Fsv%2Fdialoger$`).exec(location)?.[1];
}

async function expectNobodyIn(): Promise<void> {
  expect(await db.selectFrom('session').select('id').execute()).toEqual([]);
  expect(await db.selectFrom('account').select('id').execute()).toEqual([]);
}

describe('nobody is let in by an answer', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  test.each([
    ['for another portal', (claims: object) => ({ ...claims, aud: 'another-portal' })],
    [
      'for several, meant for another',
      (claims: object) => ({ ...claims, aud: ['dialogtorget-eid', 'b'], azp: 'b' }),
    ],
    ['of another issuer', (claims: object) => ({ ...claims, iss: 'https://broker.example' })],
    ['to another question', (claims: object) => ({ ...claims, nonce: 'another' })],
    ['to no question', (claims: object) => ({ ...claims, nonce: undefined })],
    ['that has expired', (claims: object) => ({ ...claims, exp: seconds() - 3600, iat: seconds() - 7200 })],
    ['that never expires', (claims: object) => ({ ...claims, exp: undefined })],
    ['that is not valid yet', (claims: object) => ({ ...claims, nbf: seconds() + 3600 })],
    ['about nobody', (claims: object) => ({ ...claims, sub: undefined })],
    ['about someone else than the rest of it', (claims: object) => ({ ...claims, sub: 'nils' })],
  ])('%s', async (_what, change) => {
    claimsBecome(change);
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('gar-inte-att-lita-pa');
    changes.clear();
    await expectNobodyIn();
  });

  const other = newSigningKey();
  const unsigned = (token: string) =>
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`;
  test.each([
    ['that was signed by someone else', (token: string) => other.sign(token, (claims) => claims)],
    ['that is not signed', unsigned],
    ['whose signature is of something else', (token: string) => token.replace(/\.[^.]*$/, '.AAAA')],
    ['that is no token', () => 'a.b.c'],
  ])('%s', async (_what, change) => {
    tokenBecomes(change);
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('gar-inte-att-lita-pa');
    changes.clear();
    await expectNobodyIn();
  });

  test('without an ID token', async () => {
    changes.set('/token', ({ id_token: _left, ...body }) => body);
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('gar-inte-att-lita-pa');
    changes.clear();
    await expectNobodyIn();
  });

  test('without a personal number, or with what is none', async () => {
    expect(problemIn(await bench.newBrowser().signIn('eid', 'robin'))).toBe('uppgift-saknas');
    const claim = 'https://id.oidc.se/claim/personalIdentityNumber';
    for (const wrong of ['201010142385', '', 'maja', 201010142386, ['201010142386'], null]) {
      changes.set('/me', (body) => ({ ...body, [claim]: wrong }));
      expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('uppgift-saknas');
    }
    changes.clear();
    await expectNobodyIn();
  });

  test('without a name, from the directory', async () => {
    const location = await bench.newBrowser().signIn('directory', 'erik');
    expect(problemIn(location, 'katalog')).toBe('uppgift-saknas');
    await expectNobodyIn();
  });

  test('of a lower level of assurance than was asked for, or of none', async () => {
    expect(problemIn(await bench.newBrowser().signIn('eid', 'tove'))).toBe('tillitsniva');
    claimsBecome((claims) => ({ ...claims, acr: undefined }));
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('tillitsniva');
    changes.clear();
    await expectNobodyIn();
  });
});

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
    await expectNobodyIn();
  });

  test('whose code was given to someone else', async () => {
    const [own, other] = [await walked(), await walked()];
    own.back.searchParams.set('code', other.back.searchParams.get('code')!);
    expect(problemIn(await own.browser.finish('eid', own.back))).toBe(expired);
    await expectNobodyIn();
  });

  test('that is opened in another browser', async () => {
    const { back } = await walked();
    expect(await bench.newBrowser().finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    const begun = bench.newBrowser();
    await begun.begin('eid');
    expect(await begun.finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    await expectNobodyIn();
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
    await expectNobodyIn();
  });

  test('that is for the other provider', async () => {
    const { browser, back } = await walked();
    expect(await browser.finish('directory', back)).toMatch(/^\/sv\/inloggning\/katalog\/galler-inte\?/);
    await expectNobodyIn();
  });

  test('that comes too late', async () => {
    const { browser, back } = await walked();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 21 * 60_000 });
    try {
      expect(await browser.finish('eid', back)).toMatch(/^\/sv\/inloggning\/eid\/galler-inte\?/);
    } finally {
      vi.useRealTimers();
    }
    await expectNobodyIn();
  });

  test('whose code is too old at the provider', async () => {
    const { browser, back } = await walked();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60_000 });
    try {
      expect(problemIn(await browser.finish('eid', back))).toBe(expired);
    } finally {
      vi.useRealTimers();
    }
    await expectNobodyIn();
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
    await expectNobodyIn();
  });

  test('and who changes their mind at the provider can begin again', async () => {
    const browser = bench.newBrowser();
    expect(problemIn(await browser.signIn('eid', 'cancel'))).toBe('avbruten');
    await expectNobodyIn();
    expect(await browser.signIn('eid', 'maja')).toBe('/sv/dialoger');
    await db.deleteFrom('account').execute();
  });
});

describe('showing again who one is', () => {
  test('does not count when the provider asked nobody', async () => {
    const browser = bench.newBrowser();
    await browser.signIn('eid', 'maja');
    const before = await browser.actor();
    bench.passMinutes(30);
    for (const wrong of [Math.floor(Date.now() / 1000) - 600, undefined]) {
      claimsBecome((claims) => ({ ...claims, auth_time: wrong }));
      const location = await browser.signIn('eid', 'maja', '?till=/sv/dialoger&igen=1');
      expect(location).toMatch(/^\/sv\/inloggning\/eid\/gar-inte-att-lita-pa\?.*igen=1$/);
    }
    changes.clear();
    expect(await browser.actor()).toEqual(before);
    await db.deleteFrom('account').execute();
  });

  test('as someone whom the portal does not know makes no account of them', async () => {
    const browser = bench.newBrowser();
    await browser.signIn('eid', 'maja');
    const location = await browser.signIn('eid', 'nils', '?till=/sv/dialoger&igen=1');
    expect(location).toMatch(/^\/sv\/inloggning\/eid\/annan-person\?/);
    expect(await db.selectFrom('account').select('id').execute()).toHaveLength(1);
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
    await expectNobodyIn();
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
    await expectNobodyIn();
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
