import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { fingerprint, randomSecret } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { AccountKind } from '~db/schema/account';
import type { SignInMethod } from '~db/schema/session';

import { describeDevice } from './device.server';
import { endSession } from './end-session.server';
import { absoluteEnd } from './session';
import { insertSession } from './session.queries.server';

interface SignedIn {
  accountId: Id;
  kind: AccountKind;
  method: SignInMethod;
}

/**
 * Starts a session, always with a new secret, in the transaction that has shown who the person is. A session that the browser already had is ended.
 *
 * @returns the `Set-Cookie` header to answer with
 */
export async function startSession(
  trx: Database,
  request: Request,
  { cookies, clock, kommun }: Pick<LoadContext, 'cookies' | 'clock' | 'kommun'>,
  { accountId, kind, method }: SignedIn,
): Promise<string> {
  const now = clock();
  await endSession(trx, request, { cookies, clock });
  const secret = randomSecret();
  await insertSession(trx, {
    id: newId(),
    secretHash: fingerprint(secret),
    accountId,
    method,
    device: describeDevice(request.headers.get('user-agent')),
    now: toInstant(now),
    expiresAt: absoluteEnd(now, kommun.sessions[kind]),
  });
  return cookies.session.serialize(secret);
}
