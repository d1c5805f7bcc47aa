import { z } from 'zod';

import type { LoadContext } from '~/load-context';

/** The address that a mail was just sent to, so that it need not be typed again with its code. The browser carries it, sealed: an address never stands in a URL. */
const pendingSchema = z.object({ email: z.string() });

const purpose = 'sign-in-email';

type SealContext = Pick<LoadContext, 'secrets' | 'cookies'>;

/** @returns the `Set-Cookie` header that has the browser carry it */
export function sealPendingEmail(email: string, { secrets, cookies }: SealContext): Promise<string> {
  return cookies.signIn.serialize(secrets.seal(purpose, JSON.stringify({ email })));
}

/** The address that the browser carries; null when it carries none. */
export async function openPendingEmail(
  request: Request,
  { secrets, cookies }: SealContext,
): Promise<string | null> {
  const value: unknown = await cookies.signIn.parse(request.headers.get('cookie')).catch(() => null);
  const text = typeof value === 'string' ? secrets.open(purpose, value) : null;
  if (text === null) return null;
  const read = pendingSchema.safeParse(JSON.parse(text));
  return read.success ? read.data.email : null;
}

/** @returns the `Set-Cookie` header that has the browser carry it no more */
export function forgetPendingEmail({ cookies }: Pick<LoadContext, 'cookies'>): Promise<string> {
  return cookies.signIn.serialize('', { maxAge: 0 });
}
