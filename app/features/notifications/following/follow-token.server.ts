import type { Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

/** What a link in a mail to a follower lets its holder do: confirm one subscription, change every choice, or end it all. */
export type FollowPurpose = 'follow-confirm' | 'follow-choices' | 'follow-end';

/** The part of a link that shows that it came to the follower: an id, and a hash that only the portal can make. Never stored. */
export function followToken(secrets: Secrets, purpose: FollowPurpose, id: Id): string {
  return `${id}.${secrets.hash(purpose, id)}`;
}

/** The id of a link's token; null when the portal has not made it for this purpose. */
export function readFollowToken(
  secrets: Secrets,
  purpose: FollowPurpose,
  token: string | undefined,
): Id | null {
  const [id = '', hash = ''] = (token ?? '').split('.');
  if (!/^[\w-]{1,64}$/.test(id)) return null;
  // What is compared is a hash of what was sent, so that the time that it takes tells nothing of the right one.
  return secrets.hash('compare', hash) === secrets.hash('compare', secrets.hash(purpose, id)) ? id : null;
}
