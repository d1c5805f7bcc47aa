import fc from 'fast-check';

import { routeTable } from './route-table';

/** A request that no browser of a well-meaning person would send. */
export interface OddRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
  /** Which of the signed-in people sends it; null for nobody. */
  sender: number | null;
}

/** Texts that have broken servers before: of formats, databases, paths, templates and numbers. */
const oddTexts = [
  '',
  ' ',
  '%',
  '%00',
  '%E0%A4%A',
  '%ff%fe',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..',
  '...',
  "'",
  "';drop table account;--",
  '"><script>alert(1)</script>',
  '{{7*7}}',
  '${7*7}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  '-1',
  '0',
  '1e309',
  '9007199254740993',
  '99999999999999999999',
  '0x10',
  '2026-02-30',
  '9999-12-31',
  '-271821-04-20',
  '2026-11-24T25:61',
  '\u202e',
  '\ufeff',
  '\ud83d\udca9',
  'ÅÄÖ'.repeat(40),
  'a'.repeat(3000),
  '[]',
  '{}',
  '[object Object]',
  'true',
  '/sv',
  '//other.example',
  'https://other.example',
  'javascript:alert(1)',
  'sv-x-lattlast',
  'xx',
  'a@b',
  'a@b.se\r\nBcc: c@d.se',
];

/** Names of fields and parameters that some page reads. */
const names = [
  ...[
    'q',
    'lage',
    'niva',
    'tema',
    'omrade',
    'ar',
    'sida',
    'till',
    'kod',
    'dialog',
    'referens',
    'sort',
    'v',
    'id',
  ],
  ...[
    'email',
    'code',
    'token',
    'name',
    'phone',
    'message',
    'stamp',
    'webbplats',
    'frequency',
    'role',
    'size',
  ],
  ...[
    'state',
    'iss',
    'error',
    'session_state',
    'reason',
    'outcome',
    'cap',
    'startsAt',
    'closesOn',
    'came',
    'picture',
  ],
  '__proto__',
  '_data',
  '_routes',
  'index',
];

const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const field = fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, oddText), oddText);
const fields = fc.array(field, { maxLength: 6 });

const encode = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');

/** Half of the odd texts are escapes already; a lone surrogate has none. */
function encoded(text: string): string {
  return text.startsWith('%') ? text : encodeURIComponent(Buffer.from(text).toString());
}

const readPaths = routeTable.map(({ path }) => path);
const writtenPaths = routeTable.filter(({ post }) => post !== 405).map(({ path }) => path);

/** One of the addresses as it is, twice in three, or with a part changed, added or taken away. */
function pathOf(known: readonly string[]): fc.Arbitrary<string> {
  const change = fc.oneof(
    { weight: 2, arbitrary: fc.constant('keep') },
    { weight: 1, arbitrary: fc.constantFrom('replace', 'add', 'cut', '.data') },
  );
  return fc
    .tuple(fc.constantFrom(...known), fc.nat(6), oddText, change)
    .map(([address, at, text, change]) => {
      const parts = address.split('/');
      const place = 1 + (at % Math.max(1, parts.length - 1));
      if (change === 'replace') parts[place] = encoded(text);
      if (change === 'add') parts.splice(place, 0, encoded(text));
      if (change === 'cut') parts.splice(place, 1);
      return `${parts.join('/')}${change === '.data' ? '.data' : ''}` || '/';
    });
}

const headerText = oddText.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 500));
const headers = fc.record(
  {
    accept: headerText,
    'accept-language': headerText,
    'accept-encoding': headerText,
    cookie: fc.oneof(
      headerText,
      headerText.map((text) => `session=${text}`),
      headerText.map((text) => `sign-in=${text}; session=${text}`),
    ),
    'if-none-match': headerText,
    range: fc.constantFrom('bytes=5-1', 'bytes=-1', 'bytes=0-0,1-1', 'x'),
    referer: headerText,
    'user-agent': headerText,
    'x-forwarded-for': headerText,
    'x-forwarded-host': headerText,
    'x-remix-reload-document': headerText,
  },
  { requiredKeys: [] },
);

const formType = 'application/x-www-form-urlencoded';
const bodies = fc.oneof(
  { weight: 6, arbitrary: fields.map((pairs) => ({ type: formType, body: encode(pairs) })) },
  { weight: 1, arbitrary: oddText.map((body) => ({ type: formType, body })) },
  { weight: 1, arbitrary: oddText.map((body) => ({ type: 'multipart/form-data; boundary=x', body })) },
  {
    weight: 1,
    arbitrary: field.map(([name, value]) => ({
      type: 'multipart/form-data; boundary=x',
      body: `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n${value}\r\n--x--\r\n`,
    })),
  },
  { weight: 1, arbitrary: fc.json().map((body) => ({ type: 'application/json', body })) },
  { weight: 1, arbitrary: oddText.map((body) => ({ type: '', body })) },
);

/** Odd requests, most of which get as far as a loader or an action: those from another origin end before. */
export function oddRequests(origin: string, senders: number): fc.Arbitrary<OddRequest> {
  const sender = fc.option(fc.nat(senders - 1), { freq: 3 });
  const reading = fc
    .tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant('GET') },
        { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'TRACE') },
      ),
      pathOf(readPaths),
      fields,
      headers,
      sender,
    )
    .map(([method, address, search, more, from]) => ({
      method,
      path: search.length === 0 ? address : `${address}?${encode(search)}`,
      headers: more,
      body: null,
      sender: from,
    }));
  const writing = fc
    .tuple(
      pathOf(writtenPaths),
      bodies,
      headers,
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(origin) },
        { weight: 1, arbitrary: fc.constantFrom('null', 'https://evil.example') },
      ),
      sender,
    )
    .map(([address, { type, body }, more, from, by]) => ({
      method: 'POST',
      path: address,
      headers: { ...more, origin: from, ...(type === '' ? {} : { 'content-type': type }) },
      body,
      // Whoever signs out at once sends the rest as nobody.
      sender: address.includes('/logga-ut') ? null : by,
    }));
  return fc.oneof(reading, writing);
}
