import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { isToCome } from './meeting';
import { meetingMails } from './meeting-mail';
import { findMeetings, holdMeetings, leaveSeat } from './meeting.queries.server';
import { moveUp } from './move-up.server';
import type { Registration } from './registration';
import { findJoined, findRegistration, setCancelled } from './registration.queries.server';

/** Who cancels, and when. */
export interface Cancelling {
  now: Date;
  secrets: Secrets;
  /** An account's id, `anonymous` for who has the link, or `system`. */
  actor: string;
}

/**
 * Cancels one registration, in a transaction that already runs. The seat goes to the first in line, who is told. A second time it changes nothing.
 *
 * @returns the registration as it was, or null when it was not there or cancelled before
 */
export async function cancelRegistration(
  trx: Database,
  registration: Pick<Registration, 'id' | 'meetingId'>,
  { now, secrets, actor }: Cancelling,
): Promise<Registration | null> {
  await holdMeetings(trx, [registration.meetingId]);
  const held = await findRegistration(trx, registration.id);
  if (held === null || held.state === 'cancelled') return null;
  const at = toInstant(now);
  await setCancelled(trx, held.id, at);
  if (held.state === 'seated') {
    await leaveSeat(trx, held.meetingId);
    await moveUp(trx, held.meetingId, { now });
  }
  await writeAudit(trx, secrets, {
    at,
    actor,
    action: 'meeting.registration-cancelled',
    subject: held.meetingId,
    detail: { registration: held.id },
  });
  return held;
}

/**
 * Cancels what someone has registered for: all that was made as one, or only one meeting of it, as far as it is to come, and confirms it by mail.
 *
 * @returns how many registrations were cancelled; 0 when there was nothing left to cancel
 */
export async function cancelJoined(
  db: Database,
  joinedId: Id,
  only: Id | null,
  cancelling: Cancelling,
): Promise<number> {
  const at = toInstant(cancelling.now);
  const chosen = (await findJoined(db, joinedId)).filter(({ id }) => only === null || id === only);
  return db.transaction().execute(async (trx) => {
    await holdMeetings(
      trx,
      chosen.map(({ meetingId }) => meetingId),
    );
    const meetings = await findMeetings(
      trx,
      chosen.map(({ meetingId }) => meetingId),
    );
    const toCome = new Set(meetings.filter((meeting) => isToCome(meeting, at)).map(({ id }) => id));
    const cancelled: Registration[] = [];
    for (const registration of chosen.filter(({ meetingId }) => toCome.has(meetingId))) {
      const was = await cancelRegistration(trx, registration, cancelling);
      if (was !== null) cancelled.push(was);
    }
    const [first] = cancelled;
    if (first?.email != null) {
      await putInOutbox(
        trx,
        {
          key: `${meetingMails.unregistered}:${cancelled.map(({ id }) => id).join(',')}`,
          kind: meetingMails.unregistered,
          recipient: first.email,
          language: first.language,
          data: { registrationIds: cancelled.map(({ id }) => id) },
        },
        at,
      );
    }
    return cancelled.length;
  });
}
