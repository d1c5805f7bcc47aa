import type { Actor } from '~/features/accounts/actor';
import { mailboxOf, parseEmail } from '~/features/accounts/email-address';
import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { addDaysToInstant, toInstant } from '~/platform/clock';
import { guardForm } from '~/platform/form-guard.server';
import { putInOutbox } from '~/platform/outbox.server';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';
import type { FollowFrequency } from '~db/schema/follower';

import { confirmMailKind, type ConfirmMailData } from './confirm-mail-data';
import { daysToConfirm, readFrequency, type FollowProblem, type FollowTarget } from './following';
import {
  askForSubscription,
  ensureFollower,
  putSubscription,
  tieToAccount,
} from './subscription.queries.server';

/** The name of the form, which its stamp is made for. */
export const followForm = 'follow';

/** A library's computers share a network; a program may not ask for thousands. */
const usualLimit = createRateLimit({ times: 60, seconds: 60 * 60 });
/** Nobody's mailbox is filled by others. Counted by a hash of the address, in memory. */
const usualAddressLimit = createRateLimit({ times: 5, seconds: 60 * 60 });

/** What became of the form. */
export type FollowOutcome =
  /** Said whether or not the address is known, and whether or not a mail was sent. */
  | { kind: 'asked' }
  /** Someone who is signed in with that address follows from now on. */
  | { kind: 'following' }
  | { kind: 'refused'; status: 422 | 429; problems: readonly FollowProblem[] };

type FollowContext = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'network' | 'sendMailSoon'>;

interface Wish {
  email: string;
  target: FollowTarget;
  frequency: FollowFrequency;
  language: string;
  /** The form's own key: sent twice, it is one mail. */
  formKey: string;
}

/**
 * Receives the form for following something by e-mail. Nothing is sent to an address before its reader has confirmed it by a link in a mail; someone who is signed in with that
 * address has.
 */
export async function followByEmail(
  form: FormFields,
  context: FollowContext,
  {
    target,
    language,
    actor,
    limit = usualLimit,
    addressLimit = usualAddressLimit,
  }: {
    target: FollowTarget;
    language: string;
    actor: Actor;
    limit?: RateLimit;
    addressLimit?: RateLimit;
  },
): Promise<FollowOutcome> {
  const { secrets } = context;
  const own = actor.kind === 'resident' ? actor.email : null;
  const typed = own === null ? parseEmail(form.get('email') ?? '') : ({ kind: 'email', email: own } as const);
  const frequency = readFrequency(form.get('frequency'));
  const problems: FollowProblem[] = [
    ...(typed.kind === 'wrong' ? [{ field: 'email', code: typed.code } as const] : []),
    ...(frequency === null ? [{ field: 'frequency', code: 'frequency-missing' } as const] : []),
  ];
  if (typed.kind === 'wrong' || frequency === null) return { kind: 'refused', status: 422, problems };
  const verdict = guardForm(secrets, followForm, form);
  if (verdict.kind === 'refused') return refused(422, verdict.code === 'stale' ? 'stale' : 'looks-automatic');
  const wish: Wish = { email: typed.email, target, frequency, language, formKey: verdict.key };
  if (actor.kind === 'resident' && own !== null) {
    await beginFollowing(context, wish, actor.accountId);
    return { kind: 'following' };
  }
  if (!(await limit.allows(context.network))) return refused(429, 'too-many');
  // Answered alike, so that nobody learns what an address has asked for.
  if (await addressLimit.allows(secrets.hash('follow-address', mailboxOf(typed.email))))
    await askToConfirm(context, wish);
  context.sendMailSoon();
  return { kind: 'asked' };
}

function refused(status: 422 | 429, code: 'looks-automatic' | 'stale' | 'too-many'): FollowOutcome {
  return { kind: 'refused', status, problems: [{ field: null, code }] };
}

async function beginFollowing({ db, clock, secrets }: FollowContext, wish: Wish, accountId: string) {
  const now = toInstant(clock());
  await db.transaction().execute(async (trx) => {
    const followerId = await ensureFollower(trx, { ...wish, now });
    await tieToAccount(trx, followerId, accountId);
    const { scope, id: targetId } = wish.target;
    const subject = await putSubscription(trx, {
      followerId,
      scope,
      targetId,
      frequency: wish.frequency,
      now,
    });
    const detail = { scope, frequency: wish.frequency };
    await writeAudit(trx, secrets, { at: now, actor: accountId, action: 'following.begun', subject, detail });
  });
}

async function askToConfirm({ db, clock, secrets }: FollowContext, wish: Wish): Promise<void> {
  const { email, language, target, frequency, formKey } = wish;
  const now = toInstant(clock());
  await db.transaction().execute(async (trx) => {
    const followerId = await ensureFollower(trx, { email, language, now });
    const { scope, id: targetId } = target;
    const subscriptionId = await askForSubscription(trx, { followerId, scope, targetId, frequency, now });
    const data: ConfirmMailData = { subscriptionId };
    const isNew = await putInOutbox(
      trx,
      {
        key: `follow-confirm:${secrets.hash('follow-confirm-mail', JSON.stringify([formKey, email, scope, targetId]))}`,
        kind: confirmMailKind,
        recipient: email,
        language,
        data,
        expiresAt: addDaysToInstant(now, daysToConfirm),
      },
      now,
    );
    if (!isNew) return;
    const detail = { scope, frequency };
    await writeAudit(trx, secrets, {
      at: now,
      actor: 'anonymous',
      action: 'following.asked',
      subject: subscriptionId,
      detail,
    });
  });
}
