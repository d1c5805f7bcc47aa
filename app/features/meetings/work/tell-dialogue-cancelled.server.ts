import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { meetingEnd } from '../meeting';
import { findComingMeetings } from '../meeting.queries.server';
import { tellRegistered, type Reach } from './tell-registered.server';

/**
 * Tells everyone who has registered for a meeting of a dialogue that it does not take place, in the transaction that calls the dialogue off. The meetings themselves are
 * cancelled with it.
 *
 * @returns how many are told by mail, and how many must be rung
 */
export async function tellDialogueCancelled(trx: Database, dialogueId: Id, at: Date): Promise<Reach> {
  const now = toInstant(at);
  const reach = { mailed: 0, toRing: 0 };
  for (const meeting of await findComingMeetings(trx, dialogueId, now)) {
    const told = await tellRegistered(
      trx,
      meeting.id,
      { kind: 'calledOff' },
      { now, expiresAt: meetingEnd(meeting) },
    );
    reach.mailed += told.mailed;
    reach.toRing += told.toRing;
  }
  return reach;
}

/** How many meetings of a dialogue are still to come, and would be called off with it. */
export async function countMeetingsToCome(db: Database, dialogueId: Id, now: Date): Promise<number> {
  return (await findComingMeetings(db, dialogueId, toInstant(now))).length;
}
