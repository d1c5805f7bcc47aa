import type { Id, Instant } from '~db/columns';

import { isCancelled, meetingEnd, type Meeting } from '../meeting';
import type { Registration } from '../registration';

/** What someone is to be told, and when it happened. */
export interface RingReason {
  kind: 'cancelled' | 'moved' | 'seat';
  at: Instant;
}

/** Someone who has told only their number, and so gets no mail. */
export interface ToRing {
  id: Id;
  name: string;
  phone: string;
  language: string;
  reasons: readonly RingReason[];
  /** Who has rung them since the last of it happened; null while nobody has. */
  call: PhoneCall | null;
}

/** That someone of the kommun has rung. */
export interface PhoneCall {
  /** What colleagues call them; null when their account is gone. */
  by: string | null;
  at: Instant;
}

type MeetingChanges = Pick<Meeting, 'startsAt' | 'endsAt' | 'hasTime' | 'cancelledAt' | 'movedAt'>;

/**
 * Whom someone must ring about a meeting: those without an address who come or stand in line, when the meeting is cancelled or moved after they registered, or when they
 * got a seat from the line. In order of coming; nobody once the meeting is over.
 */
export function whomToRing(
  meeting: MeetingChanges,
  registrations: readonly Registration[],
  calls: ReadonlyMap<Id, PhoneCall>,
  now: Instant,
): readonly ToRing[] {
  if (now >= meetingEnd(meeting)) return [];
  return registrations.flatMap((one) => {
    const { id, name, email, phone, language, state, disposedAt } = one;
    if (state === 'cancelled' || disposedAt !== null || email !== null || phone === null) return [];
    const reasons = reasonsToRing(meeting, one, now);
    if (reasons.length === 0) return [];
    const call = calls.get(id);
    // Who was rung of a move is rung again when the meeting is then cancelled.
    const isTold = call !== undefined && reasons.every(({ at }) => at <= call.at);
    return [{ id, name, phone, language, reasons, call: isTold ? call : null }];
  });
}

function reasonsToRing(
  meeting: MeetingChanges,
  { createdAt, movedUpAt }: Registration,
  now: Instant,
): readonly RingReason[] {
  const { cancelledAt, movedAt } = meeting;
  if (cancelledAt !== null && isCancelled(meeting, now)) return [{ kind: 'cancelled', at: cancelledAt }];
  return [
    ...(movedAt !== null && createdAt <= movedAt ? [{ kind: 'moved', at: movedAt } as const] : []),
    ...(movedUpAt !== null ? [{ kind: 'seat', at: movedUpAt } as const] : []),
  ];
}
