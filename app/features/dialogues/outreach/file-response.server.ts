import { headersForEveryone } from '~/platform/page-cache.server';

/** Answers with a file that is the same for everybody: a feed, a calendar, a picture. */
export function fileForEveryone(content: string | Buffer, type: string): Response {
  const headers = new Headers(headersForEveryone());
  headers.set('content-type', type);
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
}
