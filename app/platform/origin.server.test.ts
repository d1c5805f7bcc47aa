import { describe, expect, test } from 'vitest';

import { isOwnWrite, refusalOf } from './origin.server';

const baseUrl = 'https://dialog.viken.example';
const post = (headers: Record<string, string>, method = 'POST') =>
  isOwnWrite(new Request('http://127.0.0.1:3000/sv/tillganglighet', { method, headers }), [baseUrl]);

describe('a request that changes something', () => {
  test.each<[from: string, headers: Record<string, string>]>([
    ['the portal’s own form', { 'sec-fetch-site': 'same-origin', origin: baseUrl }],
    ['a browser that says only where the form was', { origin: baseUrl }],
    ['a browser that says only how near it was', { 'sec-fetch-site': 'same-origin' }],
  ])('is let in from %s', (_, headers) => {
    expect(post(headers)).toBe(true);
  });

  test.each<[from: string, headers: Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another site, by its origin alone', { origin: 'https://evil.example' }],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://viken.example' }],
    [
      'a site that says to be near but is not',
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    ],
    ['an address that begins alike', { origin: `${baseUrl}.evil.example` }],
    ['the same host without https', { origin: 'http://dialog.viken.example' }],
    ['whatever host the request itself claims to reach', { origin: 'http://127.0.0.1:3000' }],
    ['a hidden origin', { origin: 'null' }],
    ['nowhere', {}],
  ])('is refused from %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(post(headers, method), method).toBe(false);
  });

  test('is none when it only reads', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(post({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, method)).toBe(true);
  });

  describe('from a mail program that ends what its reader follows (RFC 8058)', () => {
    const path = '/ar/folj/avsluta/0192-ab.x_Y-z';
    const end = (address: string, headers: Record<string, string> = {}, method = 'POST') =>
      isOwnWrite(new Request(`${baseUrl}${address}`, { method, headers }), [baseUrl]);

    test('is let in at that one address, though it says nothing of where it comes from', () => {
      expect(end(path)).toBe(true);
      expect(end('/sv-x-lattlast/folj/avsluta/a.b')).toBe(true);
    });

    test('is refused with a cookie, from another site, by another method, and anywhere else', () => {
      expect(end(path, { cookie: 'session=x' })).toBe(false);
      expect(end(path, { origin: 'https://evil.example' })).toBe(false);
      expect(end(path, { origin: 'null' })).toBe(false);
      expect(end(path, { 'sec-fetch-site': 'cross-site' })).toBe(false);
      expect(end(path, {}, 'DELETE')).toBe(false);
      for (const other of [
        '/sv/folj/val/a.b',
        '/sv/folj/avsluta',
        '/sv/folj/avsluta/a/b',
        '/folj/avsluta/a.b',
        '/x/sv/folj/avsluta/a',
      ])
        expect(end(other), other).toBe(false);
    });
  });

  test('is answered in the page’s language when refused, without its body being read', () => {
    const refused = (path: string) =>
      new URL(refusalOf(new Request(`${baseUrl}${path}`, { method: 'POST', body: 'x' })).url).pathname;
    expect(refused('/ar/tillganglighet')).toBe('/ar/avvisad');
    expect(refused('/sv-x-lattlast/tillganglighet')).toBe('/sv-x-lattlast/avvisad');
    expect(refused('/')).toBe('/sv/avvisad');
    expect(refused('/api/v1/dialogues')).toBe('/sv/avvisad');
    for (const path of ['/dokument/x/y', '/bilder/x.webp', '/inloggning/eid', '/demo/inkorg'])
      expect(refused(path)).toBe('/sv/avvisad');
    const answer = refusalOf(new Request(`${baseUrl}/sv/x`, { method: 'POST', body: 'x' }));
    expect([answer.method, answer.body]).toEqual(['GET', null]);
  });
});
