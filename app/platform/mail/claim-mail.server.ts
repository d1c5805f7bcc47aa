import type { Database } from '~db/client';
import { fromJson, type Id, type Instant } from '~db/columns';

import { toInstant } from '../clock';
import { newId } from '../ids';
import type { ClaimedMail } from './outgoing-message';
import type { TroubleCode } from './server-words';

/** A mail in hand, and the proof that it is. */
export interface Claim {
  mail: ClaimedMail;
  token: Id;
}

/** How a mail in hand ends, for now or for good. */
export type ClaimEnd =
  | { state: 'sent' }
  /** Not sent: tried again at `dueAt`. */
  | { state: 'waiting'; dueAt: Instant; reason: string }
  | { state: 'dead' | 'uncertain'; reason: string }
  | { state: 'dropped'; reason: TroubleCode };

/** A worker that has not come back after this time is taken for dead. Longer than any message takes. */
const leaseMs = 10 * 60_000;

const fewAtATime = 10;

/** What is left of a mail when there is nothing more to do. */
const emptied = { recipient: null, data: null } as const;
const unclaimed = { claimed_by: null, claimed_until: null } as const;

/** Ids of mails that can be sent now: first those that are soon of no use, such as sign-in links, then the oldest. */
export async function findDue(db: Database, now: Instant): Promise<readonly Id[]> {
  const rows = await dueAt(db, now)
    .select('id')
    .orderBy((eb) => eb.case().when('expires_at', 'is', null).then(1).else(0).end())
    .orderBy('due_at')
    .orderBy('id')
    .limit(fewAtATime)
    .execute();
  return rows.map(({ id }) => id);
}

function dueAt(db: Database, now: Instant) {
  return db
    .selectFrom('outgoing_mail')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]));
}

/** Takes one mail in hand, so that no other worker does; null when none is due. */
export async function claimNext(db: Database, clock: () => Date): Promise<Claim | null> {
  for (;;) {
    const now = clock();
    const due = await findDue(db, toInstant(now));
    if (due.length === 0) return null;
    for (const id of due) {
      const claim = await claimOne(db, id, now);
      if (claim !== null) return claim;
    }
    // Others have taken all of these; there may be more.
  }
}

/** Of several that try at once, the one whose update comes first has it: the others' no longer fits. */
async function claimOne(db: Database, id: Id, now: Date): Promise<Claim | null> {
  const token = newId();
  const row = await db
    .updateTable('outgoing_mail')
    .set((eb) => ({
      claimed_by: token,
      claimed_until: toInstant(new Date(now.getTime() + leaseMs)),
      // Counted beforehand: a mail that brings its worker down must not do so for ever.
      attempts: eb('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    // Since it was found to be due, another worker may have tried it and put it off.
    .where('due_at', '<=', toInstant(now))
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', toInstant(now))]))
    .returning(['kind', 'recipient', 'language', 'data', 'attempts'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { kind, recipient, language, data, attempts } = row;
  if (recipient === null || data === null) throw new Error(`mail ${id} waits, but has been emptied`);
  return { token, mail: { id, kind, recipient, language, data: fromJson(data), attempts } };
}

/**
 * Writes down that the last bytes are about to be handed over. From here on the mail is never sent again by itself.
 *
 * @returns whether the claim still holds; if not, nothing may be handed over
 */
export async function beginHandingOver(db: Database, { mail, token }: Claim, now: Instant): Promise<boolean> {
  const row = await db
    .updateTable('outgoing_mail')
    .set({ state: 'handing_over' })
    .where('id', '=', mail.id)
    .where('claimed_by', '=', token)
    .where('state', '=', 'waiting')
    .where('claimed_until', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a claim, unless another worker has taken the mail over meanwhile. */
export async function endClaim(
  db: Database,
  { mail, token }: Claim,
  end: ClaimEnd,
  now: Instant,
): Promise<void> {
  const { state } = end;
  await db
    .updateTable('outgoing_mail')
    .set({
      state,
      last_error: state === 'sent' ? null : end.reason,
      ...(state === 'waiting' ? { ...unclaimed, due_at: end.dueAt } : { ended_at: now }),
      ...(state === 'sent' || state === 'dropped' ? emptied : {}),
    })
    .where('id', '=', mail.id)
    .where('claimed_by', '=', token)
    // `uncertain`: the answer came after all, when nobody expected it any more.
    .where('state', 'in', ['waiting', 'handing_over', 'uncertain'])
    .execute();
}

/** What a look through the outbox has ended. */
export interface Swept {
  uncertain: number;
  expired: number;
}

/** Ends what no worker will: mail whose worker died while the last bytes were handed over, and mail that has become of no use. */
export async function sweepOutbox(db: Database, now: Instant): Promise<Swept> {
  const uncertain = await db
    .updateTable('outgoing_mail')
    .set({ state: 'uncertain', last_error: 'no-answer' satisfies TroubleCode, ended_at: now })
    .where('state', '=', 'handing_over')
    .where('claimed_until', '<=', now)
    .executeTakeFirst();
  const expired = await db
    .updateTable('outgoing_mail')
    .set({ state: 'dropped', last_error: 'expired' satisfies TroubleCode, ended_at: now, ...emptied })
    .where('state', '=', 'waiting')
    .where('expires_at', '<=', now)
    .where((eb) => eb.or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .executeTakeFirst();
  return { uncertain: Number(uncertain.numUpdatedRows), expired: Number(expired.numUpdatedRows) };
}
