import type { Agent } from 'node:http';
import { request as httpRequest } from 'node:http';

import type { OddRequest } from './odd-requests';

/** What came back: a status, or how the connection ended without one. */
export type Answered = { status: number } | { ended: string };

const mostMs = 20_000;

/** Sends a request just as it is, which `fetch` would first put right. */
export function sendRequest(
  baseUrl: string,
  agent: Agent,
  { method, path, headers, body }: Omit<OddRequest, 'sender'>,
): Promise<Answered> {
  return new Promise((resolve) => {
    const url = new URL(baseUrl);
    const sent = httpRequest(
      { host: url.hostname, port: url.port, agent, method, path, headers, timeout: mostMs },
      (response) => {
        response.resume();
        response.once('close', () => resolve({ status: response.statusCode ?? 0 }));
      },
    );
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('error', (error) => resolve({ ended: error.message }));
    sent.end(body ?? undefined);
  });
}
