import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { SignedInActor } from '../actor';
import { noteAuthenticated } from './session.queries.server';

/**
 * Notes that someone who is signed in has just shown once more who they are, in the transaction that has made sure of it. Their session stays the same and ends when it would
 * have ended.
 */
export async function confirmSession(
  trx: Database,
  { secrets, clock }: Pick<LoadContext, 'secrets' | 'clock'>,
  { accountId, session }: SignedInActor,
  method: string,
): Promise<void> {
  const now = toInstant(clock());
  await noteAuthenticated(trx, session.id, now);
  await writeAudit(trx, secrets, {
    at: now,
    actor: accountId,
    action: 'signed-in-again',
    subject: accountId,
    detail: { method },
  });
}
