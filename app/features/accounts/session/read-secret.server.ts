import type { SiteCookies } from '~/platform/cookies.server';

/** What the browser's session cookie holds; null when it has none that could be one. */
export async function readSessionSecret(request: Request, cookies: SiteCookies): Promise<string | null> {
  const value: unknown = await cookies.session.parse(request.headers.get('cookie')).catch(() => null);
  return typeof value === 'string' && /^[\w-]{43}$/.test(value) ? value : null;
}
