import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { addDaysToInstant, toInstant } from '~/platform/clock';

import { daysToConfirm } from './following';
import { removeIdleFollowers, removeUnconfirmed } from './subscription.queries.server';

/** Removes what was never confirmed in time, and addresses that then follow nothing. */
export async function removeLapsed({
  db,
  clock,
  secrets,
}: Pick<LoadContext, 'db' | 'clock' | 'secrets'>): Promise<void> {
  const at = toInstant(clock());
  await db.transaction().execute(async (trx) => {
    const subscriptions = await removeUnconfirmed(trx, addDaysToInstant(at, -daysToConfirm));
    const followers = await removeIdleFollowers(trx);
    if (subscriptions + followers === 0) return;
    const detail = { subscriptions, followers };
    await writeAudit(trx, secrets, {
      at,
      actor: 'system',
      action: 'following.lapsed',
      subject: null,
      detail,
    });
  });
}
