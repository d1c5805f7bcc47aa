import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { ErasureOutcome } from '~db/schema/erasure-request';

import type { ErasureContext } from '~/features/accounts/personal-data/personal-data-source.server';
import { personalDataSources } from '../personal-data/personal-data.server';
import type { WaitingErasure } from './erasure';
import { findContact, findWaiting, findWaitingById, setDecided } from './erasure.queries.server';

/** Requests that wait, the oldest first. The law gives the kommun one month (GDPR, article 12.3). */
export function listWaitingErasures(db: Database): Promise<readonly WaitingErasure[]> {
  return findWaiting(db);
}

/** A request that waits, with how much is kept of each kind; null when there is none such, or it has been decided. */
export async function readWaitingErasure(
  db: Database,
  id: Id,
): Promise<(WaitingErasure & { kept: readonly { name: string; count: number }[] }) | null> {
  const request = await findWaitingById(db, id);
  if (request === undefined) return null;
  const { accountId, ...shown } = request;
  const kept: { name: string; count: number }[] = [];
  for (const { name, read } of personalDataSources)
    kept.push({ name, count: (await read(db, { accountId, email: request.email })).length });
  return { ...shown, kept };
}

/** What the outbox holds of the mail that tells of a decision. */
export interface ErasureMailData {
  requestId: Id;
}

interface Decision {
  id: Id;
  outcome: ErasureOutcome;
  reason: string | null;
  decidedBy: Id;
}

/**
 * Decides a request and carries it out, all of it or nothing; the person is told by mail. `sendMailSoon` is called after it.
 *
 * @returns whether it was decided now; false when there is no such request, or someone else was first
 */
export async function decideErasure(
  context: ErasureContext & Pick<LoadContext, 'db'>,
  { id, outcome, reason, decidedBy }: Decision,
): Promise<boolean> {
  const now = toInstant(context.clock());
  return context.db.transaction().execute(async (trx) => {
    const accountId = await setDecided(trx, { id, outcome, reason, by: decidedBy, now });
    if (accountId === undefined) return false;
    const { email, language } = await findContact(trx, accountId);
    const touched: Record<string, number> = {};
    if (outcome !== 'refused') {
      // The account last: mail that the others put in the outbox for its holder is dropped with it.
      for (const { name, erase } of [...personalDataSources].reverse())
        touched[name] = await erase(trx, { accountId, email }, outcome, context);
    }
    await writeAudit(trx, context.secrets, {
      at: now,
      actor: decidedBy,
      action: 'erasure.decided',
      subject: id,
      detail: { outcome, account: accountId, ...touched },
    });
    if (email !== null) {
      const data: ErasureMailData = { requestId: id };
      await putInOutbox(
        trx,
        { key: `erasure-decided:${id}`, kind: 'erasure-decided', recipient: email, language, data },
        now,
      );
    }
    return true;
  });
}
