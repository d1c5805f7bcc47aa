import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';

import type { LoadContext } from '~/load-context';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import type { Actor } from '../actor';
import { readInvitation } from '../invitation/read-invitation.server';
import { isFresh } from '../session/session';
import { makeChallenge } from './challenge.server';
import { challengeMinutes, relyingParty, type ChallengeUse } from './passkey';
import { findPasskeysOf } from './passkey.queries.server';

/** A town hall shares one network; a program may not ask for thousands. */
const usualLimit = createRateLimit({ times: 300, seconds: 10 * 60 });

const timeout = challengeMinutes * 60_000;

/** What the browser asks a key for: to answer, or to be made. */
export type KeyQuestion =
  | { kind: 'get'; options: PublicKeyCredentialRequestOptionsJSON }
  | { kind: 'create'; options: PublicKeyCredentialCreationOptionsJSON };

/** A question for the browser, with the `Set-Cookie` header that carries its challenge; or the status of a refusal. */
export type BegunKey =
  { kind: 'begun'; question: KeyQuestion; cookie: string } | { kind: 'refused'; status: number };

type BeginContext = Pick<LoadContext, 'secrets' | 'cookies' | 'kommun' | 'clock' | 'baseUrl' | 'network'>;

interface Asking {
  /** Who asks. */
  actor: Actor;
  /** What was sent: `use`, and `token` of an invitation. */
  form: FormFields;
  limit?: RateLimit;
}

/**
 * Makes the question that a key is to answer. Refused with 400 when it is not said what for, 401 when who asks is not signed in or has not shown who they are
 * recently, 410 when an invitation no longer holds, 429 when the network has asked too often.
 */
export async function beginKey(
  db: Database,
  context: BeginContext,
  { actor, form, limit = usualLimit }: Asking,
): Promise<BegunKey> {
  const use = form.get('use');
  if (!isUse(use)) return { kind: 'refused', status: 400 };
  if (!(await limit.allows(context.network))) return { kind: 'refused', status: 429 };
  if (use === 'sign-in') return askForKey(context, { use, subject: '', allowed: [] });
  if (use === 'invitation') {
    const invitation = await readInvitation(form.get('token') ?? '', { db, clock: context.clock });
    if (invitation?.state !== 'open') return { kind: 'refused', status: 410 };
    return askForNewKey(db, context, { ...invitation, use, subject: invitation.id });
  }
  if (actor.kind !== 'staff') return { kind: 'refused', status: 401 };
  const subject = actor.accountId;
  if (use === 'again') {
    return askForKey(context, { use, subject, allowed: await findPasskeysOf(db, subject) });
  }
  // Whoever finds a computer unlocked shall not be able to make a key of their own to it.
  if (!isFresh(actor.session.authenticatedAt, context.clock())) return { kind: 'refused', status: 401 };
  return askForNewKey(db, context, {
    use,
    subject,
    accountId: subject,
    name: actor.name,
    email: actor.email ?? actor.name,
  });
}

function isUse(text: string | undefined): text is ChallengeUse {
  return text === 'sign-in' || text === 'again' || text === 'invitation' || text === 'add';
}

interface KeyRequest {
  use: ChallengeUse;
  subject: string;
  /** Keys that may answer; any when empty. */
  allowed: readonly { id: string; transports: readonly string[] }[];
}

async function askForKey(context: BeginContext, { use, subject, allowed }: KeyRequest): Promise<BegunKey> {
  const { challenge, cookie } = await makeChallenge(context, use, subject);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(context.baseUrl).id,
    challenge: challengeBytes(challenge.value),
    timeout,
    userVerification: 'required',
    allowCredentials: allowed.map(forBrowser),
  });
  return { kind: 'begun', question: { kind: 'get', options }, cookie };
}

interface NewKeyRequest {
  use: ChallengeUse;
  subject: string;
  accountId: string;
  name: string;
  email: string;
}

async function askForNewKey(
  db: Database,
  context: BeginContext,
  { use, subject, accountId, name, email }: NewKeyRequest,
): Promise<BegunKey> {
  const { challenge, cookie } = await makeChallenge(context, use, subject);
  const options = await generateRegistrationOptions({
    rpName: context.kommun.name,
    rpID: relyingParty(context.baseUrl).id,
    userName: email,
    userDisplayName: name,
    userID: Uint8Array.from(Buffer.from(accountId, 'utf8')),
    challenge: challengeBytes(challenge.value),
    timeout,
    // Whose make the key is, is nobody's business here.
    attestationType: 'none',
    excludeCredentials: (await findPasskeysOf(db, accountId)).map(forBrowser),
    // The key knows whose it is, so that one signs in without typing anything.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { kind: 'begun', question: { kind: 'create', options }, cookie };
}

function forBrowser({ id, transports }: { id: string; transports: readonly string[] }) {
  return { id, transports: [...transports] };
}

/** Given as text, the library would encode it a second time. */
function challengeBytes(value: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(value, 'base64url'));
}
