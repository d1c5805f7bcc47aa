import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';

import { endSession } from './end-session.server';
import { readActor } from './read-actor.server';

/**
 * Signs the browser out. Who no longer is signed in is told the same.
 *
 * @returns the `Set-Cookie` header that takes the cookie away
 */
export async function signOut(
  request: Request,
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'kommun'>,
): Promise<string> {
  const actor = await readActor(request, context);
  return context.db.transaction().execute(async (trx) => {
    if (actor.kind !== 'anonymous') {
      await writeAudit(trx, context.secrets, {
        at: toInstant(context.clock()),
        actor: actor.accountId,
        action: 'signed-out',
        subject: actor.session.id,
      });
    }
    return endSession(trx, request, context);
  });
}
