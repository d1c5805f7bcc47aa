import { describe, expect, test } from 'vitest';

import { atBaseUrl, visitorAddress } from './incoming.server';

const baseUrl = 'https://dialog.viken.example';

describe('a request that reaches the pages', () => {
  test('is at the address that residents use, whatever the proxy calls the server', async () => {
    const request = new Request('http://10.0.0.7:3000/sv/tillganglighet?sida=x', {
      method: 'POST',
      body: 'a=1',
      headers: { host: '10.0.0.7:3000', 'x-forwarded-host': 'evil.example', origin: baseUrl },
    });
    const seen = atBaseUrl(request, baseUrl);
    expect(seen.url).toBe(`${baseUrl}/sv/tillganglighet?sida=x`);
    expect([seen.headers.get('host'), seen.headers.get('x-forwarded-host')]).toEqual([
      'dialog.viken.example',
      null,
    ]);
    expect([seen.method, await seen.text()]).toEqual(['POST', 'a=1']);
  });

  test.each(['null', 'data:text/html,x', '', 'x', 'https://'])(
    'is read whatever its origin claims to be: "%s"',
    (origin) => {
      const seen = atBaseUrl(new Request(`${baseUrl}/sv`, { headers: { origin } }), baseUrl);
      expect(seen.headers.get('host')).toBe('dialog.viken.example');
    },
  );

  test('cannot ask for a route’s bare data', () => {
    expect(atBaseUrl(new Request(`${baseUrl}/sv?_data=root&q=a`), baseUrl).url).toBe(`${baseUrl}/sv?q=a`);
  });
});

describe('the address of a visitor', () => {
  const from = (forwarded: string | null) =>
    new Request(baseUrl, { headers: forwarded === null ? {} : { 'x-forwarded-for': forwarded } });

  test('is the connection’s own without a trusted proxy, whatever is claimed', () => {
    expect(visitorAddress(from('9.9.9.9'), '192.0.2.1', false)).toBe('192.0.2.1');
  });

  test('is what the nearest proxy has added, not what was written before it', () => {
    expect(visitorAddress(from('9.9.9.9, 198.51.100.4'), '127.0.0.1', true)).toBe('198.51.100.4');
    expect(visitorAddress(from(null), '127.0.0.1', true)).toBe('127.0.0.1');
  });
});
