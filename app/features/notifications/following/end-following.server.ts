import type { LoadContext } from '~/load-context';

import { endFollowing } from './change-following.server';
import { followToken, readFollowToken } from './follow-token.server';
import type { EndState } from './following';
import { findFollower } from './subscription.queries.server';

type EndContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** Reads how a link that ends it all stands. Changes nothing. */
export async function readEnd(
  token: string | undefined,
  { db, secrets }: EndContext,
): Promise<{ state: EndState; choicesToken: string | null }> {
  const followerId = readFollowToken(secrets, 'follow-end', token);
  if (followerId === null) return { state: 'invalid', choicesToken: null };
  if ((await findFollower(db, followerId)) === undefined) return { state: 'ended', choicesToken: null };
  return { state: 'open', choicesToken: followToken(secrets, 'follow-choices', followerId) };
}

/** Ends all that the link's follower follows. Once more does no harm. @returns whether the link is one of the portal's */
export async function endByLink(token: string | undefined, context: EndContext): Promise<boolean> {
  const followerId = readFollowToken(context.secrets, 'follow-end', token);
  if (followerId === null) return false;
  await endFollowing(followerId, context, 'anonymous');
  return true;
}

/** Whether a post comes from a mail program on its reader's behalf (RFC 8058, 3.2), rather than from the page's own button. */
export function isOneClick(form: ReadonlyMap<string, string>): boolean {
  return form.get('List-Unsubscribe') === 'One-Click';
}
