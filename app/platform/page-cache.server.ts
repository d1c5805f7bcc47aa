import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A response that a page may be answered with again: status, headers and body, compressed both ways. */
interface StoredPage {
  status: number;
  headers: [string, string][];
  etag: string;
  plain: Buffer;
  brotli: Buffer | null;
  gzip: Buffer | null;
  /** The version of everything that it shows. */
  version: string;
}

/** The header by which a route says that its answer is the same for everyone. It never leaves the server. */
export const audienceHeader = 'x-audience';

/** `headers` of a route whose answer is the same for everybody: a function of its URL, the data and the time. */
export function headersForEveryone(): Record<string, string> {
  return { [audienceHeader]: 'everyone', 'cache-control': 'public, max-age=0, must-revalidate' };
}

const compressible = /^(text\/|application\/(json|xml|atom\+xml|ld\+json|javascript)|image\/svg)/;
const smallestWorthCompressing = 600;
const longestKeptAddress = 1000;
/** What a page costs beside its bytes: headers, keys and the bookkeeping around them. */
const overheadBytes = 3000;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Keeps pages that are the same for everybody: rendered once for each version of what they show, compressed once, answered with an
 * ETag.
 *
 * @param currentVersion tells the version of all that pages show: the data's, and the latest moment at which something changed by itself
 * @param maxBytes how much it may hold
 */
export function createPageCache(currentVersion: () => Promise<string>, maxBytes = 64 * 1024 * 1024) {
  const pages = new LRUCache<string, StoredPage>({
    maxSize: maxBytes,
    sizeCalculation: ({ plain, brotli, gzip: gzipped }) =>
      plain.length + (brotli?.length ?? 0) + (gzipped?.length ?? 0) + overheadBytes,
  });

  /** Answers from the cache, or lets `render` answer and keeps what everyone may see. */
  return async function answer(request: Request, render: () => Promise<Response>): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return withoutAudience(await render());
    const key = keyOf(request);
    const version = await currentVersion();
    const kept = pages.get(key);
    if (kept?.version === version) return respond(request, kept);

    const response = await render();
    const forEveryone =
      response.headers.get(audienceHeader) === 'everyone' &&
      response.status === 200 &&
      request.method === 'GET';
    if (!forEveryone || response.headers.has('set-cookie')) return withoutAudience(response);
    const page = await store(response, version);
    // A longer address is nobody's choice of filters: it is answered, but not kept.
    if (key.length <= longestKeptAddress) pages.set(key, page);
    return respond(request, page);
  };
}

function keyOf(request: Request): string {
  const url = new URL(request.url);
  return url.pathname + url.search;
}

async function store(response: Response, version: string): Promise<StoredPage> {
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = [...response.headers].filter(
    ([name]) => name !== audienceHeader && name !== 'content-length',
  );
  const worthIt =
    plain.length >= smallestWorthCompressing && compressible.test(response.headers.get('content-type') ?? '');
  const [brotli, gzipped] = worthIt
    ? await Promise.all([
        toBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
        toGzip(plain, { level: 7 }),
      ])
    : [null, null];
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { status: response.status, headers, etag, plain, brotli, gzip: gzipped, version };
}

function respond(request: Request, page: StoredPage): Response {
  const headers = new Headers(page.headers);
  headers.set('etag', page.etag);
  headers.append('vary', 'Accept-Encoding');
  if (matchesEtag(request.headers.get('if-none-match'), page.etag))
    return new Response(null, { status: 304, headers });

  let body = page.plain;
  if (page.brotli !== null && accepts(request, 'br')) {
    body = page.brotli;
    headers.set('content-encoding', 'br');
  } else if (page.gzip !== null && accepts(request, 'gzip')) {
    body = page.gzip;
    headers.set('content-encoding', 'gzip');
  }
  headers.set('content-length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    status: page.status,
    headers,
  });
}

/** Whether a browser takes an encoding: it names it, and does not give it the weight 0 (RFC 9110, 12.5.3). */
function accepts(request: Request, encoding: string): boolean {
  const named = (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .find(([name]) => name === encoding);
  return named !== undefined && !named.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
}

function matchesEtag(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === etag);
}

/** What is not for everyone is kept by nobody, unless it says otherwise itself: neither a page nor its bare data. */
function withoutAudience(response: Response): Response {
  response.headers.delete(audienceHeader);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
}
