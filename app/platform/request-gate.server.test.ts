import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { answerAtGate } from './request-gate.server';

const server = createServer((request, response) => {
  if (!answerAtGate(request, response)) response.end(request.url);
});

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

function ask(method: string, path: string): Promise<{ status: number; location?: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = send({ host: '127.0.0.1', port, method, path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += String(part)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('the gate', () => {
  it('lets an ordinary address through as it is', async () => {
    expect(await ask('GET', '/sv/dialoger?q=a//b/')).toMatchObject({
      status: 200,
      body: '/sv/dialoger?q=a//b/',
    });
  });

  it('leaves out of a search what no database takes', async () => {
    expect(await ask('GET', '/sv/dialoger?q=a%00b&visa=%00')).toMatchObject({
      status: 200,
      body: '/sv/dialoger?q=a%20b&visa=%20',
    });
  });

  it('gives every page one address, without a slash at the end', async () => {
    expect(await ask('GET', '/sv/dialoger/?q=1')).toMatchObject({
      status: 308,
      location: '/sv/dialoger?q=1',
    });
    expect(await ask('GET', '/')).toMatchObject({ status: 200 });
  });

  it.each(['//evil.example/x', '///evil.example', '/\\evil.example', '//evil.example/'])(
    'never sends anyone to another site: %s',
    async (path) => {
      const { status, location } = await ask('GET', path);
      expect(status).toBe(308);
      expect(location).toMatch(/^\/evil\.example/);
    },
  );

  it.each(['/%0a', '/sv/%0D%0Ax', '/%00', '/%7f'])(
    'takes %s for an address that does not exist',
    async (path) => {
      expect(await ask('GET', path)).toMatchObject({ status: 200, body: '/_/_' });
    },
  );

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'turns %s away without asking any page',
    async (method) => {
      expect(await ask(method, '/sv')).toMatchObject({ status: 405, body: '' });
    },
  );
});
