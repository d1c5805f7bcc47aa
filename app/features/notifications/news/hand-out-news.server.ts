import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { mostFrequent } from '../following/following';
import { newsMailKind, type NewsMailData } from './news-mail-data';
import {
  claimNews,
  findDueNews,
  findMatching,
  insertFollowerNews,
  type ClaimedNews,
  type MatchingSubscription,
} from './news.queries.server';

/** News handed out in one transaction: what happens at the same time becomes one mail. */
const mostAtOnce = 100;

/** Who is told of which news, and where. */
interface Told {
  follower: MatchingSubscription;
  newsIds: Id[];
}

/**
 * Hands out what is due to all who follow it. At once: one mail for all that is due now. Daily and weekly: kept for {@link sendDigests}. Each piece of news is taken by
 * one process, and reaches a follower once, whatever they follow.
 */
export async function handOutNews(db: Database, now: Date): Promise<void> {
  const instant = toInstant(now);
  for (;;) {
    const due = await findDueNews(db, instant, mostAtOnce);
    if (due.length === 0) return;
    const publishedAt = new Map(due.map((one) => [one.id, one.publishedAt]));
    await db.transaction().execute(async (trx) => {
      const claimed = await claimNews(
        trx,
        due.map(({ id }) => id),
        instant,
      );
      await handOut(
        trx,
        claimed.filter((news) => !isPartOfPublication(news, publishedAt.get(news.id) ?? null)),
        instant,
      );
    });
  }
}

/** What was there when the dialogue was first seen is told by its publication. */
function isPartOfPublication({ kind, dueAt }: ClaimedNews, publishedAt: Instant | null): boolean {
  return kind !== 'dialogue_published' && publishedAt !== null && dueAt <= publishedAt;
}

async function handOut(trx: Database, news: readonly ClaimedNews[], now: Instant): Promise<void> {
  const atOnce = new Map<Id, Told>();
  for (const { id, dialogueId } of news) {
    for (const matches of byFollower(await findMatching(trx, dialogueId)).values()) {
      const [follower] = matches;
      if (follower === undefined) continue;
      const { followerId } = follower;
      const frequency = mostFrequent(matches.map((match) => match.frequency));
      const toldAt = frequency === 'at_once' ? now : null;
      const isNew = await insertFollowerNews(trx, { followerId, newsId: id, frequency, now, toldAt });
      if (!isNew || toldAt === null) continue;
      const told = atOnce.get(followerId) ?? { follower, newsIds: [] };
      told.newsIds.push(id);
      atOnce.set(followerId, told);
    }
  }
  for (const { follower, newsIds } of atOnce.values()) {
    const { followerId, email, language } = follower;
    const data: NewsMailData = { followerId, newsIds, frequency: 'at_once' };
    const key = `news:${newsIds[0] ?? ''}:${followerId}`;
    await putInOutbox(trx, { key, kind: newsMailKind, recipient: email, language, data }, now);
  }
}

function byFollower(matches: readonly MatchingSubscription[]): ReadonlyMap<Id, MatchingSubscription[]> {
  const followers = new Map<Id, MatchingSubscription[]>();
  for (const match of matches) {
    const known = followers.get(match.followerId);
    if (known === undefined) followers.set(match.followerId, [match]);
    else known.push(match);
  }
  return followers;
}
