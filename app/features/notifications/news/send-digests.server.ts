import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';

import { newsMailKind, type NewsMailData } from './news-mail-data';
import { latestDigest } from './news-times';
import { claimCollected, findWaitingFollowers } from './news.queries.server';

/** Followers looked up at a time. */
const mostAtOnce = 200;

/** Puts what has been collected for the day's and the week's mails in the outbox, when it is time: one mail a follower, each piece of news once. */
export async function sendDigests(db: Database, now: Date): Promise<void> {
  for (const frequency of ['daily', 'weekly'] as const) {
    const until = latestDigest(frequency, now);
    for (;;) {
      const followers = await findWaitingFollowers(db, frequency, until, mostAtOnce);
      if (followers.length === 0) break;
      for (const { id, email, language } of followers) {
        await db.transaction().execute(async (trx) => {
          const newsIds = await claimCollected(trx, {
            followerId: id,
            frequency,
            until,
            now: toInstant(now),
          });
          // Another process has it in hand.
          if (newsIds.length === 0) return;
          const data: NewsMailData = { followerId: id, newsIds, frequency };
          const key = `digest:${newsIds[0] ?? ''}:${id}`;
          await putInOutbox(
            trx,
            { key, kind: newsMailKind, recipient: email, language, data },
            toInstant(now),
          );
        });
      }
    }
  }
}
