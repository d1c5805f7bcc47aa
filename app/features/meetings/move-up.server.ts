import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { isToCome } from './meeting';
import { meetingMails } from './meeting-mail';
import { findMeeting, holdMeetings, takeSeat } from './meeting.queries.server';
import { findFirstWaiting, setSeated } from './registration.queries.server';

interface MovingUp {
  now: Date;
  /** Someone who is told in another mail: who registers this very moment. */
  toldOtherwise?: Id;
}

/**
 * Gives every free seat to the first in line, and tells each of them, once. Called in the transaction in which seats became free: someone cancelled, or there is room
 * for more. The one place where seats are given. After the meeting has begun, or was cancelled, nobody is moved.
 *
 * @returns the registrations that got a seat, in order of coming
 */
export async function moveUp(
  trx: Database,
  meetingId: Id,
  { now, toldOtherwise }: MovingUp,
): Promise<readonly Id[]> {
  await holdMeetings(trx, [meetingId]);
  const at = toInstant(now);
  const meeting = await findMeeting(trx, meetingId);
  if (meeting === null || !isToCome(meeting, at)) return [];
  const seated: Id[] = [];
  for (;;) {
    const first = await findFirstWaiting(trx, meetingId);
    if (first === null || !(await takeSeat(trx, meetingId))) return seated;
    const isMovedUp = first.id !== toldOtherwise;
    await setSeated(trx, first.id, at, isMovedUp ? at : null);
    seated.push(first.id);
    // Who has only told their number is rung: the meeting's staff page says whom.
    if (first.email === null || !isMovedUp) continue;
    await putInOutbox(
      trx,
      {
        key: `${meetingMails.seat}:${first.id}`,
        kind: meetingMails.seat,
        recipient: first.email,
        language: first.language,
        data: { registrationId: first.id },
        expiresAt: meeting.startsAt,
      },
      at,
    );
  }
}
