import { z } from 'zod';

import type { LoadContext } from '~/load-context';
import { randomSecret } from '~/platform/secrets.server';
import type { Instant } from '~db/columns';

import { challengeMinutes, type ChallengeUse } from './passkey';

type ChallengeContext = Pick<LoadContext, 'secrets' | 'cookies'>;

/** A challenge that a browser was given. */
export interface Challenge {
  /** What the key signs, base64url. */
  value: string;
  /** By the machine's own clock: a demo's may stand still. */
  madeAt: Instant;
}

const purpose = 'passkey-challenge';

const sealedSchema = z.object({
  value: z.string(),
  use: z.string(),
  subject: z.string(),
  madeAt: z.iso.datetime(),
});

/**
 * Makes a challenge for a key to answer.
 *
 * @param subject whose it is: an account or an invitation; empty when nobody has been pointed out yet
 * @returns the challenge, and the `Set-Cookie` header that lets the browser carry it, sealed
 */
export async function makeChallenge(
  { secrets, cookies }: ChallengeContext,
  use: ChallengeUse,
  subject: string,
  now = new Date(),
): Promise<{ challenge: Challenge; cookie: string }> {
  const challenge = { value: randomSecret(), madeAt: now.toISOString() };
  const sealed = secrets.seal(purpose, JSON.stringify({ ...challenge, use, subject }));
  return { challenge, cookie: await cookies.signIn.serialize(sealed) };
}

/** The challenge that a browser carries; null when it carries none for this use and subject, or one that is too old. */
export async function readChallenge(
  request: Request,
  { secrets, cookies }: ChallengeContext,
  use: ChallengeUse,
  subject: string,
  now = new Date(),
): Promise<Challenge | null> {
  const carried: unknown = await cookies.signIn.parse(request.headers.get('cookie')).catch(() => null);
  if (typeof carried !== 'string') return null;
  const opened = secrets.open(purpose, carried);
  if (opened === null) return null;
  const sealed = sealedSchema.parse(JSON.parse(opened));
  if (sealed.use !== use || sealed.subject !== subject) return null;
  const age = now.getTime() - Date.parse(sealed.madeAt);
  return age > challengeMinutes * 60_000 ? null : { value: sealed.value, madeAt: sealed.madeAt };
}

/** The `Set-Cookie` header that takes a challenge away once it has been answered. */
export function forgetChallenge({ cookies }: Pick<LoadContext, 'cookies'>): Promise<string> {
  return cookies.signIn.serialize('', { maxAge: 0 });
}
