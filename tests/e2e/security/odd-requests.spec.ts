import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Agent } from 'node:http';
import { connect } from 'node:net';

import { oddRequests, type OddRequest } from '../../support/odd-requests';
import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { sendRequest } from '../../support/send-request';
import { sessionCookieOf } from '../../support/session-cookie';

const howMany = 10_000;
const atOnce = 16;
const seed = 20261124;

/** Bytes that are no right HTTP, as a program that looks for holes sends them. */
const brokenBytes = [
  'GET\r\n\r\n',
  'GET /sv HTTP/9.9\r\n\r\n',
  'GET /sv HTTP/1.1\r\n\r\n',
  'GET /sv HTTP/1.1\r\nHost: \r\n\r\n',
  'GET http://other.example/sv HTTP/1.1\r\nHost: other.example\r\n\r\n',
  'GET /sv\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
  'POST /sv/logga-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /sv/logga-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 99999\r\n\r\nemail=',
  `GET /sv HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(70_000)}\r\n\r\n`,
  'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000',
];

test.describe('a portal that is sent nonsense', () => {
  let portal: OwnPortal;
  test.beforeAll(async () => {
    portal = await startOwnPortal();
  });
  test.afterAll(() => portal.stop());

  test(`answers ${howMany} odd requests, also from people who are signed in, without failing once`, async () => {
    test.setTimeout(300_000);
    const cookies: string[] = [];
    for (const person of ['maja', 'anna', 'erik'] as const)
      cookies.push(await sessionCookieOf(portal.baseUrl, person));
    const requests = fc.sample(oddRequests(portal.baseUrl, cookies.length), { numRuns: howMany, seed });
    const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
    const failures: string[] = [];
    const statuses = new Map<number, number>();
    const sendNext = async () => {
      for (let odd = requests.pop(); odd !== undefined; odd = requests.pop()) {
        const answered = await sendRequest(portal.baseUrl, agent, asSender(odd, cookies));
        const status = 'status' in answered ? answered.status : 0;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 0 || (status >= 500 && status !== 503))
          failures.push(`${JSON.stringify(answered)} to ${JSON.stringify(odd)}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sendNext));
    agent.destroy();
    expect(failures.slice(0, 10)).toEqual([]);
    // If nearly all were turned away at the door, little would have been tried.
    const reached = [...statuses].filter(([status]) => ![403, 404, 405].includes(status));
    expect(reached.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThan(howMany / 4);
    expect(portal.isRunning()).toBe(true);
    expect((await fetch(`${portal.baseUrl}/sv`)).status).toBe(200);
  });

  test('outlives bytes that are no requests at all', async () => {
    for (const bytes of brokenBytes)
      expect(await sayTo(portal.baseUrl, bytes), bytes).not.toMatch(/ 50[0-24-9] /);
    expect(portal.isRunning()).toBe(true);
    expect((await fetch(`${portal.baseUrl}/sv`)).status).toBe(200);
  });
});

function asSender(odd: OddRequest, cookies: readonly string[]): OddRequest {
  const cookie = odd.sender === null ? undefined : cookies[odd.sender];
  return cookie === undefined ? odd : { ...odd, headers: { ...odd.headers, cookie } };
}

/** The first line that a server answers to raw bytes; nothing when it just ends the connection. */
function sayTo(baseUrl: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}
