import type { Actor } from '~/features/accounts/actor';
import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { addDaysToInstant, toInstant } from '~/platform/clock';
import type { Id, Instant } from '~db/columns';

import { findTargets } from './follow-target.queries.server';
import { followToken, readFollowToken } from './follow-token.server';
import { daysToConfirm, type ConfirmState, type FollowTarget } from './following';
import { confirmSubscription, findSubscription, tieToAccount } from './subscription.queries.server';

type ConfirmContext = Pick<LoadContext, 'db' | 'clock' | 'secrets'>;

/** What a link to confirm leads to. */
export interface Confirmation {
  state: ConfirmState;
  /** What it is about, while that is known. */
  target: FollowTarget | null;
  /** The way to all choices, for whoever has confirmed. */
  choicesToken: string | null;
}

/** Reads how a link to confirm stands. Changes nothing: mail programs open links to look at them. */
export async function readConfirmation(
  token: string | undefined,
  { db, clock, secrets }: ConfirmContext,
  language: string,
): Promise<Confirmation> {
  const id = readFollowToken(secrets, 'follow-confirm', token);
  if (id === null) return { state: 'invalid', target: null, choicesToken: null };
  const found = await findSubscription(db, id);
  if (found === undefined) return { state: 'expired', target: null, choicesToken: null };
  const target = (await findTargets(db, [found], language)).get(found.targetId) ?? null;
  if (found.confirmedAt !== null)
    return {
      state: 'confirmed',
      target,
      choicesToken: followToken(secrets, 'follow-choices', found.followerId),
    };
  const isOpen = found.askedAt > firstAskedAt(clock());
  return { state: isOpen ? 'open' : 'expired', target, choicesToken: null };
}

/**
 * Confirms what a link is for. Once: a second time, and whatever has become of the link, nothing happens.
 *
 * @returns the token of the page with all choices, or null when there was nothing to confirm
 */
export async function confirmFollowing(
  token: string | undefined,
  { db, clock, secrets }: ConfirmContext,
  actor: Actor,
): Promise<string | null> {
  const id = readFollowToken(secrets, 'follow-confirm', token);
  if (id === null) return null;
  const at = clock();
  const now = toInstant(at);
  const followerId = await db.transaction().execute(async (trx): Promise<Id | null> => {
    const confirmed = await confirmSubscription(trx, id, { askedAfter: firstAskedAt(at), now });
    if (confirmed === null) return null;
    const who = actor.kind === 'resident' ? actor.accountId : null;
    if (who !== null) await tieToAccount(trx, confirmed, who);
    await writeAudit(trx, secrets, {
      at: now,
      actor: who ?? 'anonymous',
      action: 'following.confirmed',
      subject: id,
    });
    return confirmed;
  });
  return followerId === null ? null : followToken(secrets, 'follow-choices', followerId);
}

/** What was asked for after this can still be confirmed. */
function firstAskedAt(now: Date): Instant {
  return addDaysToInstant(toInstant(now), -daysToConfirm);
}
