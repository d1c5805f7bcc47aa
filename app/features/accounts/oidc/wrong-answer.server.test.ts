import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoProviderPeople } from '~/demo/provider/provider-person';
import type { Database } from '~db/client';
import { openDatabase } from '~db/migrate';

import { makeDatabase, type DatabasePlace } from '../../../../tests/support/database';
import { changeAnswer, newSigningKey } from '../../../../tests/support/forge-token';
import {
  isNobodyIn,
  problemIn,
  startSignInBench,
  type SignInBench,
} from '../../../../tests/support/sign-in-bench';

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
    expect(await isNobodyIn(db)).toBe(true);
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
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('without an ID token', async () => {
    changes.set('/token', ({ id_token: _left, ...body }) => body);
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('gar-inte-att-lita-pa');
    changes.clear();
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('without a personal number, or with what is none', async () => {
    expect(problemIn(await bench.newBrowser().signIn('eid', 'robin'))).toBe('uppgift-saknas');
    const claim = 'https://id.oidc.se/claim/personalIdentityNumber';
    for (const wrong of ['201010142385', '', 'maja', 201010142386, ['201010142386'], null]) {
      changes.set('/me', (body) => ({ ...body, [claim]: wrong }));
      expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('uppgift-saknas');
    }
    changes.clear();
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('without a name, from the directory', async () => {
    const location = await bench.newBrowser().signIn('directory', 'erik');
    expect(problemIn(location, 'katalog')).toBe('uppgift-saknas');
    expect(await isNobodyIn(db)).toBe(true);
  });

  test('of a lower level of assurance than was asked for, or of none', async () => {
    expect(problemIn(await bench.newBrowser().signIn('eid', 'tove'))).toBe('tillitsniva');
    claimsBecome((claims) => ({ ...claims, acr: undefined }));
    expect(problemIn(await bench.newBrowser().signIn('eid', 'maja'))).toBe('tillitsniva');
    changes.clear();
    expect(await isNobodyIn(db)).toBe(true);
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
