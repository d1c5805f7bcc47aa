import { z } from 'zod';

import type { LoadContext } from '~/load-context';
import type { Id } from '~db/columns';

import type { OidcQuestion } from './oidc-client.server';
import type { ProviderKind } from './sign-in-problem';

/** A sign-in that has been begun: what its end needs to know. The browser carries it, sealed; the server keeps nothing. */
export interface PendingSignIn {
  question: OidcQuestion;
  language: string;
  /** Where to go afterwards: a path of the portal. */
  returnTo: string;
  /** The account that is to show again who it is; null for whoever signs in. */
  again: Id | null;
}

const pendingSchema = z.object({
  question: z.object({
    state: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    askedAt: z.number(),
    again: z.boolean(),
  }),
  language: z.string(),
  returnTo: z.string(),
  again: z.string().nullable(),
});

const mostMs = 20 * 60 * 1000;

type SealContext = Pick<LoadContext, 'secrets' | 'cookies'>;

const purposeOf = (kind: ProviderKind) => `sign-in:${kind}`;

/** @returns the `Set-Cookie` header that has the browser carry it */
export function sealPending(
  kind: ProviderKind,
  pending: PendingSignIn,
  { secrets, cookies }: SealContext,
): Promise<string> {
  return cookies.signIn.serialize(secrets.seal(purposeOf(kind), JSON.stringify(pending)));
}

/** What the browser carries; null when it carries nothing for this provider, or has done so for too long. */
export async function openPending(
  kind: ProviderKind,
  request: Request,
  { secrets, cookies }: SealContext,
): Promise<PendingSignIn | null> {
  const value: unknown = await cookies.signIn.parse(request.headers.get('cookie')).catch(() => null);
  const text = typeof value === 'string' ? secrets.open(purposeOf(kind), value) : null;
  if (text === null) return null;
  const read = pendingSchema.safeParse(JSON.parse(text));
  if (!read.success || Date.now() - read.data.question.askedAt > mostMs) return null;
  return read.data;
}

/** @returns the `Set-Cookie` header that has the browser carry it no more */
export function forgetPending({ cookies }: Pick<LoadContext, 'cookies'>): Promise<string> {
  return cookies.signIn.serialize('', { maxAge: 0 });
}
