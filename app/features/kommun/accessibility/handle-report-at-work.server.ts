import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import { handleReport, type HandledOutcome } from './handle-report.server';

/**
 * Marks a report as handled: that it was is in the log.
 *
 * @param actor who did it: an account's id, or `system` for a command
 */
export function handleReportAtWork(
  { db, clock, secrets }: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  actor: Id | 'system',
  reference: string,
): Promise<HandledOutcome> {
  const now = clock();
  return db.transaction().execute(async (trx) => {
    const outcome = await handleReport(trx, reference, { now });
    if (outcome.kind === 'handled')
      await writeAudit(trx, secrets, {
        at: toInstant(now),
        actor,
        action: 'accessibility.handled',
        subject: outcome.reference,
      });
    return outcome;
  });
}
