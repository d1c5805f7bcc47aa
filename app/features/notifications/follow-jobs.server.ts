import type { LoadContext } from '~/load-context';
import type { Job } from '~/platform/jobs.server';

import { removeLapsed } from './following/remove-unconfirmed.server';
import { announceTimes } from './news/announce-times.server';
import { handOutNews } from './news/hand-out-news.server';
import { sendDigests } from './news/send-digests.server';

/** What the portal does by itself for those who follow: tells what is due, sends the day's and the week's mails, and forgets addresses that were never confirmed. */
export function followJobs(context: Pick<LoadContext, 'db' | 'clock' | 'secrets'>): readonly Job[] {
  const { db, clock } = context;
  return [
    {
      name: 'news',
      everySeconds: 30,
      async run() {
        const now = clock();
        await announceTimes(db, now);
        await handOutNews(db, now);
        await sendDigests(db, now);
      },
    },
    { name: 'unconfirmed followers', everySeconds: 60 * 60, run: () => removeLapsed(context) },
  ];
}
