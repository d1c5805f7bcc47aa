import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';

import { audienceHeader, createPageCache, headersForEveryone } from './page-cache.server';

const html = `<!doctype html><title>Å</title>${'<p>Vad vill du?</p>'.repeat(100)}`;

let version = '1';
let rendered = 0;
let answer = createPageCache(() => Promise.resolve(version));
beforeEach(() => {
  version = '1';
  rendered = 0;
  answer = createPageCache(() => Promise.resolve(version));
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Request(`https://dialog.example${path}`, { headers, method });
}

function page(
  body = html,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
) {
  return () => {
    rendered += 1;
    const usual = { ...headersForEveryone(), 'content-type': 'text/html; charset=utf-8' };
    return Promise.resolve(new Response(body, { status, headers: { ...usual, ...headers } }));
  };
}

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('a page that is the same for everyone', () => {
  test('is rendered once, and says nothing of whom it is for', async () => {
    for (let visit = 0; visit < 3; visit += 1) {
      const response = await answer(get('/sv'), page());
      expect(await response.text()).toBe(html);
      expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(response.headers.has(audienceHeader)).toBe(false);
      expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(html)));
    }
    expect(rendered).toBe(1);
  });

  test('is rendered for each address, its query included', async () => {
    for (const path of ['/sv', '/en', '/sv?sida=2', '/sv?sida=2']) await answer(get(path), page());
    expect(rendered).toBe(3);
  });

  test('is rendered again when what it shows has changed', async () => {
    await answer(get('/sv'), page());
    version = '2';
    expect(await (await answer(get('/sv'), page('<p>Ny</p>'))).text()).toBe('<p>Ny</p>');
    expect(rendered).toBe(2);
  });

  test('is not sent again to who has it, however the tag is written, and is when it has changed', async () => {
    const etag = (await answer(get('/sv'), page())).headers.get('etag')!;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await answer(get('/sv', { 'if-none-match': tag }), page());
      expect(response.status, tag).toBe(304);
      expect((await bytesOf(response)).length).toBe(0);
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
    }
    expect((await answer(get('/sv', { 'if-none-match': '"other"' }), page())).status).toBe(200);
    version = '2';
    const changed = await answer(get('/sv', { 'if-none-match': etag }), page('<p>Ny</p>'));
    expect(changed.status).toBe(200);
  });

  test('is compressed as the browser can take it', async () => {
    const brotli = await answer(get('/sv', { 'accept-encoding': 'gzip, deflate, br' }), page());
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await bytesOf(brotli)).toString()).toBe(html);
    const gzipped = await answer(get('/sv', { 'accept-encoding': 'gzip' }), page());
    expect(gzipped.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await bytesOf(gzipped)).toString()).toBe(html);
    const plain = await answer(get('/sv', { 'accept-encoding': 'identity' }), page());
    expect(plain.headers.has('content-encoding')).toBe(false);
    for (const response of [brotli, gzipped, plain])
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(rendered).toBe(1);
  });

  test('is not sent in a form that the browser refuses by a weight of 0', async () => {
    const response = await answer(get('/sv', { 'accept-encoding': 'br;q=0, gzip;q=0.5' }), page());
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const none = await answer(get('/sv', { 'accept-encoding': 'br;q=0, gzip; q=0.0' }), page());
    expect(none.headers.has('content-encoding')).toBe(false);
  });

  test('too small to gain by it, or a picture, is not compressed', async () => {
    const small = await answer(get('/liten', { 'accept-encoding': 'br' }), page('<p>Hej</p>'));
    expect(small.headers.has('content-encoding')).toBe(false);
    const picture = await answer(
      get('/bild.png', { 'accept-encoding': 'br' }),
      page(html, { headers: { 'content-type': 'image/png' } }),
    );
    expect(picture.headers.has('content-encoding')).toBe(false);
  });

  test('answers HEAD as GET, without the body', async () => {
    await answer(get('/sv'), page());
    const response = await answer(get('/sv', {}, 'HEAD'), page());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(html)));
    expect((await bytesOf(response)).length).toBe(0);
    expect(rendered).toBe(1);
  });
});

describe('what is not for everyone', () => {
  test.each<[what: string, headers: Record<string, string>, status: number]>([
    ['a page that does not say that it is', { [audienceHeader]: '' }, 200],
    ['a page that sets a cookie', { 'set-cookie': '__Host-session=1; Secure' }, 200],
    ['a page that was not found', {}, 404],
    ['a page that failed', {}, 500],
  ])('%s is rendered each time', async (_, headers, status) => {
    for (let visit = 0; visit < 2; visit += 1) {
      const response = await answer(get('/sv/mitt'), page(html, { headers, status }));
      expect(response.status).toBe(status);
      expect(response.headers.has('etag')).toBe(false);
      expect(response.headers.has(audienceHeader)).toBe(false);
    }
    expect(rendered).toBe(2);
  });

  test('may be kept by no browser and no proxy, unless it says so itself', async () => {
    const told = async (headers: Record<string, string>) => {
      const response = await answer(get('/sv/anmalan/x.data'), () =>
        Promise.resolve(new Response('Bo', { headers })),
      );
      return response.headers.get('cache-control');
    };
    expect(await told({})).toBe('private, no-store');
    expect(await told({ 'cache-control': 'public, max-age=60' })).toBe('public, max-age=60');
  });

  test('a HEAD request keeps nothing, since it has no body to keep', async () => {
    await answer(get('/sv', {}, 'HEAD'), () => page('')());
    expect(await (await answer(get('/sv'), page())).text()).toBe(html);
  });

  test('a form that is sent goes through, and does not answer for the page', async () => {
    await answer(get('/sv'), page());
    await answer(get('/sv', {}, 'POST'), page('<p>Tack</p>'));
    expect(rendered).toBe(2);
    expect(await (await answer(get('/sv'), page())).text()).toBe(html);
  });
});

test('never holds more than it may, however many addresses are asked for', async () => {
  answer = createPageCache(() => Promise.resolve(version), 20_000);
  for (let index = 0; index < 50; index += 1) await answer(get(`/sv?q=${index}`), page());
  await answer(get('/sv?q=49'), page());
  expect(rendered).toBe(50);
  await answer(get('/sv?q=0'), page());
  expect(rendered).toBe(51);
  // One that is larger than all of it is answered all the same.
  expect((await answer(get('/stor'), page(html.repeat(20)))).status).toBe(200);
});

test('a page that was rendered while its content changed is not kept as the new one', async () => {
  await answer(get('/sv'), () => {
    version = '2';
    return page('<p>Gammal</p>')();
  });
  expect(await (await answer(get('/sv'), page('<p>Ny</p>'))).text()).toBe('<p>Ny</p>');
});
