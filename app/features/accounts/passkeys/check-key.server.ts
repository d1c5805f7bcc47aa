import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';

import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { readChallenge, type Challenge } from './challenge.server';
import { keyAnswerSchema, newKeySchema, parseJson } from './key-answer.schema';
import { counterFollows, relyingParty, type ChallengeUse, type KeyProblem } from './passkey';
import { findPasskey, type NewPasskey } from './passkey.queries.server';

type CheckContext = Pick<LoadContext, 'secrets' | 'cookies' | 'baseUrl' | 'log'>;

/** The largest whole number that a column holds on every database. A key that counts further than this has no holder. */
const mostCounted = 2 ** 31 - 1;

interface Answered {
  /** What the browser sent, as text. */
  answer: string;
  use: ChallengeUse;
  /** Whose challenge it was. */
  subject: string;
}

/** A key that has shown that it is in its holder's hand. */
export interface CheckedKey {
  id: string;
  accountId: Id;
  counter: number;
  challenge: Challenge;
}

type Refused = { refused: KeyProblem };

/**
 * Makes sure that a key answered: this challenge, at this address, unlocked by its holder, with a signature of its own. Nothing is written: see {@link noteKeyUsed}
 * for what keeps an answer from being used twice.
 */
export async function checkKey(
  db: Database,
  request: Request,
  context: CheckContext,
  { answer, use, subject }: Answered,
): Promise<CheckedKey | Refused> {
  if (answer === '') return { refused: 'no-answer' };
  const challenge = await readChallenge(request, context, use, subject);
  if (challenge === null) return { refused: 'expired' };
  const parsed = keyAnswerSchema.safeParse(parseJson(answer));
  if (!parsed.success) return { refused: 'not-verified' };
  const { id, response } = parsed.data;
  const known = await findPasskey(db, id);
  // A browser that offers a key tells whose it is; a key must not speak for another account.
  if (known === undefined || !isOwn(response.userHandle, known.account_id)) return { refused: 'unknown-key' };
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(context.baseUrl);
  const verified = await verifyAuthenticationResponse({
    response: { ...parsed.data, clientExtensionResults: {} },
    expectedChallenge: challenge.value,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
    // The counter is judged below, so that a copy is told apart from a broken answer.
    credential: { id, publicKey: Uint8Array.from(known.public_key), counter: 0 },
  }).catch(refusedBecause(context));
  if (verified?.verified !== true) return { refused: 'not-verified' };
  const counter = verified.authenticationInfo.newCounter;
  if (counter > mostCounted) return { refused: 'not-verified' };
  if (known.last_challenge_at !== null && known.last_challenge_at >= challenge.madeAt)
    return { refused: 'expired' };
  if (!counterFollows(known.counter, counter)) return { refused: 'copied' };
  return { id, accountId: known.account_id, counter, challenge };
}

function isOwn(userHandle: string | undefined, accountId: Id): boolean {
  return userHandle === undefined || Buffer.from(userHandle, 'base64url').toString('utf8') === accountId;
}

/** Makes sure that a key was made: for this challenge, at this address, unlocked by its holder. */
export async function checkNewKey(
  request: Request,
  context: CheckContext,
  { answer, use, subject }: Answered,
): Promise<Pick<NewPasskey, 'id' | 'publicKey' | 'counter' | 'transports'> | Refused> {
  if (answer === '') return { refused: 'no-answer' };
  const challenge = await readChallenge(request, context, use, subject);
  if (challenge === null) return { refused: 'expired' };
  const parsed = newKeySchema.safeParse(parseJson(answer));
  if (!parsed.success) return { refused: 'not-verified' };
  const { id, rawId, type, response } = parsed.data;
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(context.baseUrl);
  const { clientDataJSON, attestationObject } = response;
  const verified = await verifyRegistrationResponse({
    response: {
      id,
      rawId,
      type,
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject },
    },
    expectedChallenge: challenge.value,
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(refusedBecause(context));
  if (verified?.verified !== true) return { refused: 'not-verified' };
  const { credential } = verified.registrationInfo;
  if (credential.counter > mostCounted || credential.id !== id) return { refused: 'not-verified' };
  return {
    id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: response.transports,
  };
}

/** A wrong answer is no failure of the portal. Why is noted, since a wrong BASE_URL looks just like it; it names addresses of sites, never a person. */
function refusedBecause({ log }: Pick<LoadContext, 'log'>): (error: unknown) => null {
  return (error) => {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
    log.warn({ reason }, 'a passkey was refused');
    return null;
  };
}
