import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findTargets } from './follow-target.queries.server';
import type { Followed } from './following';
import { findFollower, findFollowersOf, findSubscriptions } from './subscription.queries.server';

/** All choices of one follower. */
export interface FollowChoices {
  followerId: Id;
  email: string;
  /** The language of their mails. */
  language: string;
  followed: readonly Followed[];
}

/** What someone with an account follows, by whichever address, the latest first; for *My pages*. */
export async function readFollowed(
  db: Database,
  whose: { accountId: Id; email: string | null },
  language: string,
): Promise<readonly Followed[]> {
  const followers = await findFollowersOf(db, whose);
  return readSubscriptions(
    db,
    followers.map(({ id }) => id),
    language,
  );
}

/** All choices of a follower, named in the language of the page; null when they follow nothing. */
export async function readChoices(
  db: Database,
  followerId: Id,
  language: string,
): Promise<FollowChoices | null> {
  const follower = await findFollower(db, followerId);
  if (follower === undefined) return null;
  const followed = await readSubscriptions(db, [followerId], language);
  if (followed.length === 0) return null;
  return { followerId, email: follower.email, language: follower.language, followed };
}

/** The choices of someone with an account, one for each address that they are told at. */
export async function readOwnChoices(
  db: Database,
  whose: { accountId: Id; email: string | null },
  language: string,
): Promise<readonly FollowChoices[]> {
  const found: FollowChoices[] = [];
  for (const { id } of await findFollowersOf(db, whose)) {
    const choices = await readChoices(db, id, language);
    if (choices !== null) found.push(choices);
  }
  return found;
}

async function readSubscriptions(
  db: Database,
  followerIds: readonly Id[],
  language: string,
): Promise<readonly Followed[]> {
  const rows = await findSubscriptions(db, followerIds);
  const targets = await findTargets(db, rows, language);
  return rows.flatMap(({ id, targetId, frequency, askedAt, confirmedAt }) => {
    const target = targets.get(targetId);
    return target === undefined ? [] : [{ id, target, frequency, since: confirmedAt ?? askedAt }];
  });
}
