import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';

import { createSecurityHeaders, policyWithNonce } from './security-headers.server';

/** The policy that a page is answered with by a server that sets the headers. */
async function usualPolicy(https: boolean, path = '/sv'): Promise<string> {
  const setHeaders = createSecurityHeaders(https);
  const server = createServer((request, response) => setHeaders(request, response, () => response.end()));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  await new Promise((closed) => server.close(closed));
  return answer.headers.get('content-security-policy') ?? '';
}

test.each([
  [true, 'https://dialog.viken.example'],
  [false, 'http://localhost:3000'],
])('a page that is brought to life differs by its own number alone (https: %s)', async (https, baseUrl) => {
  const usual = await usualPolicy(https);
  expect(policyWithNonce(baseUrl, 'abc')).toBe(
    usual.replace("script-src 'self'", "script-src 'self' 'nonce-abc'"),
  );
  expect(usual).toContain("script-src 'self';");
});

test('only the card may stand in frames of other sites', async () => {
  expect(await usualPolicy(true, '/sv/dialoger/torget/kort')).toContain('frame-ancestors *;');
  expect(await usualPolicy(true, '/sv/dialoger/torget')).toContain("frame-ancestors 'self';");
});
