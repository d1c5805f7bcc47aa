import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { FollowFrequency, FollowScope } from '~db/schema/follower';

import { sampleNow } from './sample-dialogue';

interface AddedSubscription {
  scope: FollowScope;
  targetId?: Id;
  frequency?: FollowFrequency;
  confirmedAt?: Instant | null;
  language?: string;
}

/** Has an address follow something. @returns the follower's id */
export async function addFollower(
  db: Database,
  email: string,
  {
    scope,
    targetId = '',
    frequency = 'at_once',
    confirmedAt = sampleNow.toISOString(),
    language = 'sv',
  }: AddedSubscription,
): Promise<Id> {
  const at = sampleNow.toISOString();
  const known = await db.selectFrom('follower').select('id').where('email', '=', email).executeTakeFirst();
  const id = known?.id ?? newId();
  if (known === undefined)
    await db
      .insertInto('follower')
      .values({ id, email, language, account_id: null, created_at: at })
      .execute();
  await db
    .insertInto('subscription')
    .values({
      id: newId(),
      follower_id: id,
      scope,
      target_id: targetId,
      frequency,
      created_at: at,
      confirmed_at: confirmedAt,
    })
    .execute();
  return id;
}
