/**
 * A request as the portal's pages are to see it: at the address that residents use, whatever a proxy in front calls the server, so that no link, redirect or
 * check depends on a header that anyone can write. Remix compares the host with the origin of every form; the origin has been judged before this (`origin.server.ts`).
 *
 * @param baseUrl the address that residents use
 */
export function atBaseUrl(request: Request, baseUrl: string): Request {
  const url = new URL(request.url);
  // Remix 2 answers this parameter with a route's bare data; single fetch has taken its place.
  url.searchParams.delete('_data');
  const address = new URL(url.pathname + url.search, baseUrl);
  const headers = new Headers(request.headers);
  // A browser that hides where a form was posted from says `null`, and a program says anything.
  const origin = headers.get('origin');
  const claimed = origin !== null && URL.canParse(origin) ? new URL(origin).host : '';
  headers.set('host', claimed === '' ? new URL(baseUrl).host : claimed);
  headers.delete('x-forwarded-host');
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers, signal: request.signal };
  if (request.body !== null) Object.assign(init, { body: request.body, duplex: 'half' });
  return new Request(address, init);
}

/**
 * The address that a visitor comes from, for rate limits. Behind a proxy it is what that proxy, the last in line, has added at the end of
 * `X-Forwarded-For`; what stands before it anyone can have written.
 */
export function visitorAddress(request: Request, socketAddress: string, trustProxy: boolean): string {
  if (!trustProxy) return socketAddress;
  const last = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? socketAddress : last;
}
