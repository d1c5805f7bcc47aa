import { headersForEveryone } from '~/platform/page-cache.server';

import { ApiProblem } from './api-request';

/** Answers with what a use case tells, as JSON; with a problem (RFC 9457) when it refuses. */
export async function answerApi(read: () => Promise<unknown>): Promise<Response> {
  try {
    return json(200, 'application/json', await read(), headersForEveryone());
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return problem(error.status, error.detail);
  }
}

/** The refusal of anything but reading. */
export function refuseWriting(): Response {
  const response = problem(405, 'The API can only be read.');
  response.headers.set('allow', 'GET, HEAD');
  return response;
}

const titles = { 400: 'Bad Request', 404: 'Not Found', 405: 'Method Not Allowed' } as const;

function problem(status: keyof typeof titles, detail: string): Response {
  const response = json(status, 'application/problem+json', {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
  });
  response.headers.set('cache-control', 'no-store');
  return response;
}

function json(status: number, type: string, body: unknown, extra: HeadersInit = {}): Response {
  const headers = new Headers(extra);
  headers.set('content-type', type);
  // Anyone's page may read the API: it holds nothing but public data and knows no visitor.
  headers.set('access-control-allow-origin', '*');
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}
