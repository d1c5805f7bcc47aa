/** The request whose answer says, in the reader's language, that there is no such page. */
export function notFoundOf(request: Request): Request {
  const url = new URL(request.url);
  const language = url.pathname.split('/')[1] ?? '';
  return new Request(new URL(`/${language}/finns-inte/`, url), { headers: request.headers });
}

/** The request whose answer says, in the page's language, that a write was refused. What was sent is not read. */
export function refusalOf(request: Request): Request {
  const url = new URL(request.url);
  const language = /^\/([a-z]{2}(?:-[a-z0-9-]+)?)(?=\/)/.exec(url.pathname)?.[1] ?? 'sv';
  return new Request(new URL(`/${language}/avvisad`, url), { headers: request.headers });
}

/**
 * Whether a request that changes something comes from the portal's own pages. The one place where that is judged, for every write. Browsers say
 * where a form was posted from in `Sec-Fetch-Site` and `Origin`; a request that says neither is no browser's form.
 *
 * @param origins the addresses that residents use
 */
export function isOwnWrite(request: Request, origins: readonly string[]): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin !== null) return origins.includes(origin);
  if (site === null && isMailProgram(request)) return true;
  return site === 'same-origin' || site === 'none';
}

/** The only addresses that are posted to by others than browsers: mail programs, on their reader's behalf. */
const oneClickPath = /^\/[a-z]{2}[a-z-]*\/(?:folj\/avsluta\/[\w.-]+|aterkoppling\/[\w.-]+\/avsluta)$/;

/**
 * Whether a request that says nothing of where it comes from may be a mail program that ends what its reader follows (RFC 8058). The address itself holds what only
 * the reader's mails do, and no cookie goes with it, so that nothing is done in anyone's name.
 */
function isMailProgram(request: Request): boolean {
  return (
    request.method === 'POST' &&
    !request.headers.has('cookie') &&
    oneClickPath.test(new URL(request.url).pathname)
  );
}
