import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import { fingerprint } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { readSessionSecret } from './read-secret.server';
import { endSessions, findSession } from './session.queries.server';

/**
 * Signs the browser out: its session is ended here, whatever the browser does with its cookie.
 *
 * @returns the `Set-Cookie` header that takes the cookie away
 */
export async function endSession(
  db: Database,
  request: Request,
  { cookies, clock }: Pick<LoadContext, 'cookies' | 'clock'>,
): Promise<string> {
  const secret = await readSessionSecret(request, cookies);
  const session = secret === null ? undefined : await findSession(db, fingerprint(secret));
  if (session !== undefined)
    await endSessions(db, session.account_id, { only: session.id }, toInstant(clock()));
  return cookies.session.serialize('', { maxAge: 0 });
}
