import { redirect } from '@remix-run/node';

/** Where to go next, and what the browser is to carry there. */
export interface Onward {
  location: string;
  setCookies: readonly string[];
}

/**
 * Answers with where to go next. Kept by nobody, and told to nobody: the address that one comes from holds a code.
 *
 * @throws {Response} 404 when there is nowhere to go
 */
export function sendOnward(onward: Onward | null): Response {
  if (onward === null) throw new Response(null, { status: 404 });
  const headers = new Headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  for (const cookie of onward.setCookies) headers.append('set-cookie', cookie);
  return redirect(onward.location, { status: 303, headers });
}
