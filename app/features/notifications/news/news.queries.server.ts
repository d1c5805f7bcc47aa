import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { FollowFrequency, FollowScope, NewsKind } from '~db/schema/follower';

/** Public dialogues with something that time brings between two instants: those that open, or that close. */
export async function findTurning(
  db: Database,
  column: 'opens_at' | 'closes_at',
  { after, until, now }: { after: Instant; until: Instant; now: Instant },
): Promise<readonly { id: Id; at: Instant; opensAt: Instant | null; closesAt: Instant | null }[]> {
  const rows = await db
    .selectFrom('dialogue')
    .select(['id', `${column} as at`, 'opens_at as opensAt', 'closes_at as closesAt'])
    .where(column, '>', after)
    .where(column, '<=', until)
    // Of information nothing opens that one could take part in.
    .where('influence_level', '!=', 'inform')
    // The visibility policy (`visibility.ts`) in SQL.
    .where('published_at', '<=', now)
    .where((eb) => eb.or([eb('cancelled_at', 'is', null), eb('cancelled_at', '>', now)]))
    .where((eb) => eb.or([eb('completed_at', 'is', null), eb('completed_at', '>', now)]))
    .execute();
  return rows.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]));
}

/** News that is due and not handed out, the oldest first, with when its dialogue is public. */
export async function findDueNews(
  db: Database,
  now: Instant,
  most: number,
): Promise<readonly { id: Id; publishedAt: Instant | null }[]> {
  return (
    db
      .selectFrom('news')
      .innerJoin('dialogue', 'dialogue.id', 'news.dialogue_id')
      .select(['news.id', 'dialogue.published_at as publishedAt'])
      .where('news.handed_out_at', 'is', null)
      .where('news.due_at', '<=', now)
      // What waits for its dialogue's publication does not stand in the way of the rest.
      .where('dialogue.published_at', '<=', now)
      .orderBy('news.due_at')
      .orderBy('news.id')
      .limit(most)
      .execute()
  );
}

/** A piece of news that this process, and no other, hands out. */
export interface ClaimedNews {
  id: Id;
  dialogueId: Id;
  kind: NewsKind;
  dueAt: Instant;
}

/** Takes news to hand out: whoever writes the row first has it. The first statement of its transaction. */
export async function claimNews(
  trx: Database,
  ids: readonly Id[],
  now: Instant,
): Promise<readonly ClaimedNews[]> {
  const rows = await trx
    .updateTable('news')
    .set({ handed_out_at: now })
    .where('id', 'in', ids)
    .where('handed_out_at', 'is', null)
    .returning(['id', 'dialogue_id as dialogueId', 'kind', 'due_at as dueAt'])
    .execute();
  return rows.sort((a, b) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1));
}

/** A confirmed subscription that a dialogue falls under. */
export interface MatchingSubscription {
  followerId: Id;
  email: string;
  language: string;
  scope: FollowScope;
  targetId: string;
  frequency: FollowFrequency;
}

/** Every confirmed subscription that a dialogue falls under: to it, to one of its themes or areas, or to the portal. */
export async function findMatching(
  db: Database,
  dialogueId: Id,
  followerId?: Id,
): Promise<readonly MatchingSubscription[]> {
  const terms = await db
    .selectFrom('dialogue_term')
    .innerJoin('term', 'term.id', 'dialogue_term.term_id')
    .select(['term.id', 'term.kind'])
    .where('dialogue_term.dialogue_id', '=', dialogueId)
    .where('term.kind', 'in', ['theme', 'area'])
    .execute();
  const targets: [FollowScope, string][] = [
    ['portal', ''],
    ['dialogue', dialogueId],
    ...terms.map(({ id, kind }): [FollowScope, string] => [kind === 'theme' ? 'theme' : 'area', id]),
  ];
  return db
    .selectFrom('subscription')
    .innerJoin('follower', 'follower.id', 'subscription.follower_id')
    .select(['follower.id as followerId', 'follower.email', 'follower.language'])
    .select(['subscription.scope', 'subscription.target_id as targetId', 'subscription.frequency'])
    .where('subscription.confirmed_at', 'is not', null)
    .where((eb) =>
      eb.or(
        targets.map(([scope, id]) =>
          eb.and([eb('subscription.scope', '=', scope), eb('subscription.target_id', '=', id)]),
        ),
      ),
    )
    .$if(followerId !== undefined, (query) => query.where('follower.id', '=', followerId ?? ''))
    .execute();
}

/** Keeps a piece of news for a follower, once. @returns whether it was new to them */
export async function insertFollowerNews(
  trx: Database,
  row: { followerId: Id; newsId: Id; frequency: FollowFrequency; now: Instant; toldAt: Instant | null },
): Promise<boolean> {
  const written = await trx
    .insertInto('follower_news')
    .values({
      follower_id: row.followerId,
      news_id: row.newsId,
      frequency: row.frequency,
      created_at: row.now,
      told_at: row.toldAt,
    })
    .onConflict((conflict) => conflict.columns(['follower_id', 'news_id']).doNothing())
    .returning('news_id')
    .executeTakeFirst();
  return written !== undefined;
}

/** Followers for whom news has been collected up to an instant. */
export async function findWaitingFollowers(
  db: Database,
  frequency: FollowFrequency,
  until: Instant,
  most: number,
): Promise<readonly { id: Id; email: string; language: string }[]> {
  return db
    .selectFrom('follower')
    .select(['follower.id', 'follower.email', 'follower.language'])
    .where('follower.id', 'in', (eb) =>
      eb
        .selectFrom('follower_news')
        .select('follower_id')
        .where('frequency', '=', frequency)
        .where('told_at', 'is', null)
        .where('created_at', '<=', until),
    )
    .orderBy('follower.id')
    .limit(most)
    .execute();
}

/** Takes what has been collected for a follower: whoever writes the rows first has it. The first statement of its transaction. */
export async function claimCollected(
  trx: Database,
  {
    followerId,
    frequency,
    until,
    now,
  }: { followerId: Id; frequency: FollowFrequency; until: Instant; now: Instant },
): Promise<readonly Id[]> {
  const rows = await trx
    .updateTable('follower_news')
    .set({ told_at: now })
    .where('follower_id', '=', followerId)
    .where('frequency', '=', frequency)
    .where('told_at', 'is', null)
    .where('created_at', '<=', until)
    .returning('news_id')
    .execute();
  return rows.map((row) => row.news_id).sort();
}
