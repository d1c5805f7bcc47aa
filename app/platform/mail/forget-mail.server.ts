import type { Database } from '~db/client';

import { toInstant, type Clock } from '../clock';
import type { Job } from '../jobs.server';
import type { Log } from '../log.server';

const dayMs = 24 * 60 * 60_000;
/** How long someone has to look at mail that did not go out. */
const failedDays = 30;
/** How long a row without its recipient stays, so that the same thing is not put in twice. */
const endedDays = 400;

/** Empties mail that nobody has seen to, and removes what is left of mail that ended long ago. @returns how many of each */
export async function forgetMail(db: Database, now: Date): Promise<{ emptied: number; removed: number }> {
  const before = (days: number) => toInstant(new Date(now.getTime() - days * dayMs));
  const emptied = await db
    .updateTable('outgoing_mail')
    .set({ state: 'dropped', recipient: null, data: null })
    .where('state', 'in', ['dead', 'uncertain'])
    .where('ended_at', '<=', before(failedDays))
    .executeTakeFirst();
  const removed = await db
    .deleteFrom('outgoing_mail')
    .where('state', 'in', ['sent', 'dropped'])
    .where('ended_at', '<=', before(endedDays))
    .executeTakeFirst();
  return { emptied: Number(emptied.numUpdatedRows), removed: Number(removed.numDeletedRows) };
}

/** The job that does it, and logs it. */
export function forgetMailJob({ db, clock, log }: { db: Database; clock: Clock; log: Log }): Job {
  return {
    name: 'mail-retention',
    everySeconds: 60 * 60,
    async run() {
      const forgotten = await forgetMail(db, clock());
      if (forgotten.emptied > 0 || forgotten.removed > 0) log.info(forgotten, 'mail forgotten');
    },
  };
}
