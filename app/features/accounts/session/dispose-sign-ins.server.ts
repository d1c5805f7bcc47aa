import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Job } from '~/platform/jobs.server';

import { deleteTokens } from '../email-sign-in/sign-in-token.queries.server';
import { deleteEndedSessions } from './session.queries.server';

/** How long it can be seen where someone was signed in, should they wonder: days after it ended. */
const daysToKeepSessions = 30;
/** How long it can be said that a link was used or ran out rather than that it never was: days. */
const daysToKeepTokens = 2;

type DisposalContext = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'log'>;

/** Removes what is left of signing in once its time has passed. Several processes may do it at once: each counts what it removed itself. */
export async function disposeOfSignIns({ db, clock, secrets, log }: DisposalContext): Promise<void> {
  const now = clock();
  const daysAgo = (days: number) => toInstant(new Date(now.getTime() - days * 24 * 60 * 60_000));
  const gone = await db.transaction().execute(async (trx) => {
    const sessions = await deleteEndedSessions(trx, daysAgo(daysToKeepSessions));
    const tokens = await deleteTokens(trx, daysAgo(daysToKeepTokens));
    if (sessions + tokens > 0) {
      await writeAudit(trx, secrets, {
        at: toInstant(now),
        actor: 'system',
        action: 'sign-ins.disposed',
        subject: null,
        detail: { sessions, tokens },
      });
    }
    return { sessions, tokens };
  });
  if (gone.sessions + gone.tokens > 0) log.info(gone, 'disposed of ended sessions and used sign-in links');
}

/** Does it every hour. */
export function signInDisposalJob(context: DisposalContext): Job {
  return { name: 'sign-in-disposal', everySeconds: 60 * 60, run: () => disposeOfSignIns(context) };
}
