import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findResidentId, insertResident } from '../resident-account.queries.server';
import { startSession } from '../session/start-session.server';
import {
  useCode,
  useLink,
  type CodeRefusal,
  type LinkState,
  type ShownEmail,
} from './use-sign-in-mail.server';

type SignInContext = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'kommun'>;

/** Someone who has signed in. */
export interface EmailSignIn {
  kind: 'signed-in';
  /** The `Set-Cookie` header of the session. */
  cookie: string;
  /** Where they wanted to go: a path of the portal. */
  returnTo: string;
}

/** Signs someone in by the link of their mail, once. */
export async function signInByLink(
  request: Request,
  context: SignInContext,
  token: string,
): Promise<EmailSignIn | { kind: 'refused'; state: Exclude<LinkState, 'open'> }> {
  return context.db.transaction().execute(async (trx) => {
    const shown = await useLink(trx, token, context.clock());
    return 'refused' in shown
      ? { kind: 'refused', state: shown.refused }
      : signIn(trx, request, context, shown);
  });
}

/**
 * Signs someone in by the code of their mail, in whatever browser they type it.
 *
 * @param typed `email` as `parseEmail` gives it; `code` as it was typed
 */
export async function signInByCode(
  request: Request,
  context: SignInContext,
  typed: { email: string; code: string },
): Promise<EmailSignIn | { kind: 'refused'; code: CodeRefusal }> {
  return context.db.transaction().execute(async (trx) => {
    const shown = await useCode(trx, context.secrets, { ...typed, now: context.clock() });
    return 'refused' in shown
      ? { kind: 'refused', code: shown.refused }
      : signIn(trx, request, context, shown);
  });
}

async function signIn(
  trx: Database,
  request: Request,
  context: SignInContext,
  { email, language, returnTo }: ShownEmail,
): Promise<EmailSignIn> {
  const now = toInstant(context.clock());
  const accountId = await provideResident(trx, { email, language, now });
  const cookie = await startSession(trx, request, context, { accountId, kind: 'resident', method: 'email' });
  await writeAudit(trx, context.secrets, {
    at: now,
    actor: accountId,
    action: 'signed-in',
    subject: accountId,
    detail: { method: 'email' },
  });
  return { kind: 'signed-in', cookie, returnTo };
}

/** The account of a resident with a confirmed address, made the first time. */
async function provideResident(
  trx: Database,
  { email, language, now }: { email: string; language: string; now: string },
): Promise<Id> {
  const id = newId();
  if (await insertResident(trx, { id, email, language, now })) return id;
  const known = await findResidentId(trx, email);
  if (known === undefined) throw new Error('an account was erased while its holder signed in');
  return known;
}
