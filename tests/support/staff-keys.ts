import { readFileSync } from 'node:fs';
import { pino } from 'pino';

import type { Actor, StaffActor } from '~/features/accounts/actor';
import {
  invitationToken,
  makeInvitation,
  provideStaffAccount,
} from '~/features/accounts/invitation/invite-staff.server';
import { readInvitation } from '~/features/accounts/invitation/read-invitation.server';
import { acceptInvitation } from '~/features/accounts/passkeys/add-key.server';
import { beginKey } from '~/features/accounts/passkeys/begin-key.server';
import type { ChallengeUse } from '~/features/accounts/passkeys/passkey';
import { signInWithKey } from '~/features/accounts/passkeys/sign-in-with-key.server';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { kommunSettingsSchema } from '~/features/kommun/kommun-settings';
import { createSiteCookies } from '~/platform/cookies.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { SoftwareKey, type KeyFaults } from './software-key';

const kommun = kommunSettingsSchema.parse(JSON.parse(readFileSync('db/seeds/demo/kommun.json', 'utf8')));
const origin = 'https://dialog.viken.example';
const rpId = 'dialog.viken.example';
export const now = new Date('2026-11-22T10:00:00.000Z');
export const anonymous: Actor = { kind: 'anonymous', wasSignedIn: false };
const secrets = createSecrets('a key for tests that nobody else has');
const cookies = createSiteCookies(true);

export function contextOf(db: Database, at = now) {
  const log = pino({ level: 'silent' });
  return { db, secrets, cookies, kommun, log, clock: () => at, baseUrl: origin, network: newId() };
}

/** The same for a kommun that has a directory. */
export function contextWithDirectory(db: Database) {
  const directory = {
    issuer: 'https://directory.viken.example',
    clientId: 'portal',
    scope: 'openid',
    groupsClaim: 'groups',
    roles: {},
  };
  return { ...contextOf(db), kommun: { ...kommun, signIn: { directory } } };
}

export function requestWith(setCookies: readonly string[]): Request {
  const cookie = setCookies.map((one) => one.split(';')[0]).join('; ');
  return new Request(`${origin}/sv/arbete/logga-in`, { headers: { cookie } });
}

/** Asks for a challenge, as the browser does. */
export async function begin(
  db: Database,
  use: ChallengeUse,
  { actor = anonymous, token = '' }: { actor?: Actor; token?: string } = {},
) {
  const form = new Map([
    ['use', use],
    ['token', token],
  ]);
  const begun = await beginKey(db, contextOf(db), { actor, form });
  if (begun.kind === 'refused') throw new Error(`refused with ${begun.status}`);
  const { challenge } = begun.question.options;
  return { request: requestWith([begun.cookie]), question: { challenge, origin, rpId }, begun };
}

export async function invite(db: Database, { withRole = true } = {}) {
  const email = `${newId()}@viken.example`;
  const { accountId } = await provideStaffAccount(db, { email, name: 'Anna Lind', language: 'sv' }, now);
  if (withRole) {
    await db
      .insertInto('role_assignment')
      .values({
        id: newId(),
        account_id: accountId,
        role: 'officer',
        dialogue_id: null,
        source: 'manual',
        granted_by: null,
        granted_at: now.toISOString(),
        withdrawn_at: null,
      })
      .execute();
  }
  const { id } = await makeInvitation(db, secrets, { accountId, createdBy: null, hours: 48, now });
  return { accountId, token: invitationToken(secrets, id) };
}

export async function accept(db: Database, token: string, key: SoftwareKey, faults: KeyFaults = {}) {
  const invitation = await readInvitation(token, contextOf(db));
  if (invitation === null) throw new Error('no such invitation');
  const { request, question } = await begin(db, 'invitation', { token });
  const typed = { answer: key.make(question, faults), name: 'Jobbets dator' };
  return acceptInvitation(request, contextOf(db), invitation, typed);
}

/** Someone of the kommun with a key, signed in. */
export async function colleague(
  db: Database,
  key = new SoftwareKey(),
): Promise<{ actor: StaffActor; key: SoftwareKey }> {
  const { token } = await invite(db);
  const outcome = await accept(db, token, key);
  if (outcome.kind !== 'done') throw new Error(outcome.problem);
  const actor = await readActor(requestWith(outcome.cookies), contextOf(db));
  if (actor.kind !== 'staff') throw new Error('not signed in');
  return { actor, key };
}

export async function signIn(db: Database, key: SoftwareKey, faults: KeyFaults = {}) {
  const { request, question } = await begin(db, 'sign-in');
  return signInWithKey(request, contextOf(db), key.answer(question, faults));
}
