import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { longestErasureText, tidyText, type ErasureProblem, type OwnErasure } from './erasure';
import { findLatest, insertRequest } from './erasure.queries.server';

/** Judges what someone adds to their request; it may be nothing. */
export function judgeMessage(typed: string): ErasureProblem | null {
  return tidyText(typed).length > longestErasureText ? { field: 'message', code: 'message-too-long' } : null;
}

/** Asks the kommun to erase what is kept about someone (GDPR, article 17). Asked again while it waits, it is the same request. */
export async function askForErasure(
  { db, clock, secrets }: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  accountId: Id,
  typed: string,
): Promise<void> {
  const now = toInstant(clock());
  const message = tidyText(typed);
  await db.transaction().execute(async (trx) => {
    const id = newId();
    if (!(await insertRequest(trx, { id, accountId, message: message === '' ? null : message, now }))) return;
    await writeAudit(trx, secrets, { at: now, actor: accountId, action: 'erasure.asked', subject: id });
  });
}

/** How someone's latest request stands; null when they have made none. */
export async function readOwnErasure(db: Database, accountId: Id): Promise<OwnErasure | null> {
  return (await findLatest(db, accountId)) ?? null;
}
