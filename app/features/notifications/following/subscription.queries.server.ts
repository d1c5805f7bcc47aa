import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { FollowFrequency, FollowScope } from '~db/schema/follower';

/** Finds the follower with an address, or makes one. The first statement of its transaction: it writes. @returns the follower's id */
export async function ensureFollower(
  trx: Database,
  { email, language, now }: { email: string; language: string; now: Instant },
): Promise<Id> {
  await trx
    .insertInto('follower')
    .values({ id: newId(), email, language, account_id: null, created_at: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('follower')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return id;
}

interface WantedSubscription {
  followerId: Id;
  scope: FollowScope;
  targetId: Id;
  frequency: FollowFrequency;
  now: Instant;
}

/** Notes that something is to be followed once it is confirmed. What is confirmed already stays as it is. @returns the subscription's id */
export async function askForSubscription(trx: Database, wanted: WantedSubscription): Promise<Id> {
  const { id } = await trx
    .insertInto('subscription')
    .values({ ...rowOf(wanted), confirmed_at: null })
    .onConflict((conflict) =>
      conflict.columns(['follower_id', 'scope', 'target_id']).doUpdateSet((eb) => ({
        frequency: eb
          .case()
          .when('subscription.confirmed_at', 'is', null)
          .then(wanted.frequency)
          .else(eb.ref('subscription.frequency'))
          .end(),
        created_at: eb
          .case()
          .when('subscription.confirmed_at', 'is', null)
          .then(wanted.now)
          .else(eb.ref('subscription.created_at'))
          .end(),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Has someone whose address is known to be theirs follow something, or as often as they now want. @returns the subscription's id */
export async function putSubscription(trx: Database, wanted: WantedSubscription): Promise<Id> {
  const { id } = await trx
    .insertInto('subscription')
    .values({ ...rowOf(wanted), confirmed_at: wanted.now })
    .onConflict((conflict) =>
      conflict.columns(['follower_id', 'scope', 'target_id']).doUpdateSet((eb) => ({
        frequency: wanted.frequency,
        confirmed_at: eb.fn.coalesce('subscription.confirmed_at', eb.val(wanted.now)),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function rowOf({ followerId, scope, targetId, frequency, now }: WantedSubscription) {
  return {
    id: newId(),
    follower_id: followerId,
    scope,
    target_id: targetId,
    frequency,
    created_at: now,
  };
}

/** A subscription with whom it belongs to. */
export async function findSubscription(db: Database, id: Id) {
  return db
    .selectFrom('subscription')
    .innerJoin('follower', 'follower.id', 'subscription.follower_id')
    .select(['subscription.id', 'subscription.scope', 'subscription.target_id as targetId'])
    .select(['subscription.frequency', 'subscription.created_at as askedAt'])
    .select(['subscription.confirmed_at as confirmedAt', 'follower.id as followerId'])
    .where('subscription.id', '=', id)
    .executeTakeFirst();
}

/** Confirms a subscription that was asked for after an instant, once. @returns whose it is; null when there was nothing to confirm */
export async function confirmSubscription(
  trx: Database,
  id: Id,
  { askedAfter, now }: { askedAfter: Instant; now: Instant },
): Promise<Id | null> {
  const row = await trx
    .updateTable('subscription')
    .set({ confirmed_at: now })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .where('created_at', '>', askedAfter)
    .returning('follower_id')
    .executeTakeFirst();
  return row?.follower_id ?? null;
}

/** Ties a follower to an account, unless tied to another. */
export async function tieToAccount(trx: Database, followerId: Id, accountId: Id): Promise<void> {
  await trx
    .updateTable('follower')
    .set({ account_id: accountId })
    .where('id', '=', followerId)
    .where('account_id', 'is', null)
    .execute();
}

/** A follower by id. */
export async function findFollower(db: Database, id: Id) {
  return db
    .selectFrom('follower')
    .select(['id', 'email', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The followers that an account is: tied to it, or with the address that it has confirmed. */
export async function findFollowersOf(
  db: Database,
  { accountId, email }: { accountId: Id; email: string | null },
): Promise<readonly { id: Id; email: string; language: string }[]> {
  return db
    .selectFrom('follower')
    .select(['id', 'email', 'language'])
    .where((eb) =>
      email === null
        ? eb('account_id', '=', accountId)
        : eb.or([eb('account_id', '=', accountId), eb('email', '=', email)]),
    )
    .orderBy('created_at')
    .execute();
}

/** What a follower follows, confirmed, the latest first. */
export async function findSubscriptions(db: Database, followerIds: readonly Id[]) {
  if (followerIds.length === 0) return [];
  return db
    .selectFrom('subscription')
    .select(['id', 'follower_id as followerId', 'scope', 'target_id as targetId', 'frequency'])
    .select(['created_at as askedAt', 'confirmed_at as confirmedAt'])
    .where('follower_id', 'in', followerIds)
    .where('confirmed_at', 'is not', null)
    .orderBy('confirmed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Changes how often a follower is told of something of theirs. @returns whether it was changed */
export async function changeFrequency(
  trx: Database,
  followerId: Id,
  { id, frequency }: { id: Id; frequency: FollowFrequency },
): Promise<boolean> {
  const changed = await trx
    .updateTable('subscription')
    .set({ frequency })
    .where('id', '=', id)
    .where('follower_id', '=', followerId)
    .where('frequency', '!=', frequency)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Ends one thing that a follower follows. @returns whether there was anything to end */
export async function endSubscription(trx: Database, followerId: Id, id: Id): Promise<boolean> {
  const ended = await trx
    .deleteFrom('subscription')
    .where('id', '=', id)
    .where('follower_id', '=', followerId)
    .executeTakeFirst();
  return ended.numDeletedRows > 0n;
}

export async function changeLanguage(trx: Database, followerId: Id, language: string): Promise<boolean> {
  const changed = await trx
    .updateTable('follower')
    .set({ language })
    .where('id', '=', followerId)
    .where('language', '!=', language)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Removes a follower with all that they follow and all that waits for them. @returns whether there was one */
export async function removeFollower(trx: Database, id: Id): Promise<boolean> {
  const removed = await trx.deleteFrom('follower').where('id', '=', id).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

/** Removes those of the followers who follow nothing; all such, unless told whom. @returns how many */
export async function removeIdleFollowers(trx: Database, only?: Id): Promise<number> {
  const removed = await trx
    .deleteFrom('follower')
    .where('id', 'not in', (eb) => eb.selectFrom('subscription').select('follower_id'))
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .executeTakeFirst();
  return Number(removed.numDeletedRows);
}

/** Removes what was asked for before an instant and never confirmed. @returns how much */
export async function removeUnconfirmed(trx: Database, askedBefore: Instant): Promise<number> {
  const removed = await trx
    .deleteFrom('subscription')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<=', askedBefore)
    .executeTakeFirst();
  return Number(removed.numDeletedRows);
}
