import { expect, test } from '@playwright/test';

import { routeTable } from '../support/route-table';

for (const { file, path, get, post, type = 'text/html' } of routeTable) {
  test(`${file} (${path}) answers as the route table says`, async ({ request, baseURL }) => {
    const read = await request.get(path, { maxRedirects: 0 });
    expect(read.status()).toBe(get);
    if (get === 200)
      expect(read.headers()['content-type']).toMatch(new RegExp(`^${type.replace(/[+.]/g, '\\$&')}`));

    const headers = read.headers();
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-content-type-options']).toBe('nosniff');

    const own = await request.post(path, { headers: { origin: baseURL! }, form: {}, maxRedirects: 0 });
    expect(own.status(), 'posted from the portal').toBe(post);
    const forged = await request.post(path, {
      headers: { origin: 'https://evil.example' },
      form: {},
      maxRedirects: 0,
    });
    expect(forged.status(), 'posted from elsewhere').toBe(403);
  });
}

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/sv/dialoger');
  const again = await request.get('/sv/dialoger', { headers: { 'if-none-match': first.headers().etag! } });
  expect(again.status()).toBe(304);
});

for (const path of [
  '/sv/dialoger?q=%F0%9F%92%A9%00%22%27%3B--',
  `/sv/dialoger?q=${'a'.repeat(5000)}`,
  '/sv/dialoger?sida=99999999999',
  '/sv/dialoger/%E0%A4%A',
  '/sv/dialoger?lage=%00&ar=NaN',
]) {
  test(`an odd address is no failure: ${path.slice(0, 60)}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBeLessThan(500);
  });
}
