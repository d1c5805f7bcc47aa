import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Day, Id } from '~db/columns';

import type { ContributionSource } from './contribution';
import { findByKey, insertContributions } from './contribution.queries.server';

/** Something that a resident has said, as the part of the portal where it was said hands it in. */
export interface ReceivedContribution {
  dialogueId: Id;
  source: ContributionSource;
  /** Its key where it was said, such as a proposal's id: what is handed in a second time with the same key is there once. */
  key: string | null;
  /** The meeting at which it was said. */
  stepId?: Id | null;
  text: string;
  language: string;
  /** The resident who said it, when they were signed in. */
  accountId?: Id | null;
  saidOn: Day;
  /** Who of the kommun wrote it down. */
  enteredBy?: Id | null;
}

/**
 * Receives something that a resident has said. This is how surveys, proposals and budgets hand in what they get.
 *
 * Called within the transaction in which it was said, so that nothing that is kept there is missing here. As often as it is called with the same key, in whatever order,
 * there is one contribution: the first wording stays.
 *
 * @returns the contribution's id, and whether it is new
 */
export async function receiveContribution(
  trx: Database,
  received: ReceivedContribution,
  now: Date,
): Promise<{ id: Id; isNew: boolean }> {
  const id = newId();
  const [added] = await insertContributions(trx, [toRow(received, id, now)]);
  if (added !== undefined) return { id: added, isNew: true };
  const { dialogueId, source, key } = received;
  const known = await findByKey(trx, { dialogueId, source, key: key ?? '' });
  if (known === null) throw new Error(`contribution ${source} ${key ?? ''} was neither added nor found`);
  return { id: known, isNew: false };
}

/** Receives many at once, as {@link receiveContribution}. @returns how many are new */
export async function receiveContributions(
  trx: Database,
  received: readonly ReceivedContribution[],
  now: Date,
): Promise<number> {
  const added = await insertContributions(
    trx,
    received.map((one) => toRow(one, newId(), now)),
  );
  return added.length;
}

function toRow(received: ReceivedContribution, id: Id, now: Date) {
  return {
    id,
    dialogue_id: received.dialogueId,
    source: received.source,
    external_key: received.key,
    step_id: received.stepId ?? null,
    text: received.text,
    language: received.language,
    account_id: received.accountId ?? null,
    registration_id: null,
    said_on: received.saidOn,
    entered_by: received.enteredBy ?? null,
    received_at: toInstant(now),
    hidden_at: null,
    hidden_by: null,
    hidden_reason: null,
  };
}
