import type { IncomingMessage, ServerResponse } from 'node:http';

const controlCharacters = /%[01][0-9a-f]|%7f/i;
const knownMethods = new Set(['GET', 'HEAD', 'POST']);

/**
 * What is turned away or turned right before any page is asked: methods that no page has, several slashes in a row (a browser would read the first part
 * as a host), and a slash at the end (a page has one address).
 *
 * @returns whether the request has been answered
 */
export function answerAtGate(request: IncomingMessage, response: ServerResponse): boolean {
  if (!knownMethods.has(request.method ?? '')) {
    response.writeHead(405, { allow: [...knownMethods].join(', ') }).end();
    return true;
  }
  // The file server ends the process on a range that runs backwards; files here are small enough to be sent whole.
  delete request.headers.range;
  const [path, asked] = splitAt(request.url ?? '/', '?');
  // PostgreSQL takes no text with this sign, and nobody searches for it: it parts words like any other that is not shown.
  const search = asked?.replaceAll('%00', '%20');
  if (search !== asked) request.url = `${path}?${search}`;
  const right = `/${path.replace(/^[/\\]+/, '')}`.replace(/(?<=.)\/+$/, '');
  if (controlCharacters.test(right)) {
    // No address has such a sign, and Remix can't read one. `_` is no language, so the answer is the page that says so.
    request.url = '/_/_';
    return false;
  }
  if (right === path) return false;
  if (request.method === 'POST') {
    request.url = search === undefined ? right : `${right}?${search}`;
    return false;
  }
  response.writeHead(308, { location: search === undefined ? right : `${right}?${search}` }).end();
  return true;
}

function splitAt(text: string, sign: string): [string, string | undefined] {
  const index = text.indexOf(sign);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
