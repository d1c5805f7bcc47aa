import { dayOf, isDay, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Day, Id, Instant } from '~db/columns';

import { standingOf, type Meeting } from '../meeting';
import { findMeeting } from '../meeting.queries.server';
import { meetingVersion } from './hold-meeting.server';
import type { TypedMeeting } from './meeting-form';
import { parseMove } from './meeting-form.schema';
import { refusedWhole, whatMoves, type Refused } from './move-meeting.server';
import { shiftClosing } from './shift-closing';
import type { Working } from './work-context';

/** What a move will do, to be looked through before it is done. */
export interface MoveReview {
  hours: { startsAt: Instant; endsAt: Instant | null; hasTime: true } | null;
  /** The new place, in the words that were typed; null when the meeting stays where it is. */
  place: string | null;
  closesOn: Day | null;
  /** Whether the last day was moved along with the meeting. */
  isShifted: boolean;
  /** What becomes of what is told of the venue; null when it is not concerned. */
  venue: 'kept' | 'forgotten' | null;
}

/** A move that can be done as it was typed, with the last day to register moved along, or why it can't. */
export type CheckedMove =
  { kind: 'right'; typed: TypedMeeting; review: MoveReview } | { kind: 'unknown' } | Refused;

/**
 * Judges a move before it is shown once more to who wrote it. Changes nothing.
 *
 * @param wasShifted whether the last day to register was moved along before: then what is typed holds
 */
export async function checkMove(
  db: Database,
  id: Id,
  { typed: sent, wasShifted }: { typed: TypedMeeting; wasShifted: boolean },
  { now: at }: Pick<Working, 'now'>,
): Promise<CheckedMove> {
  const meeting = await findMeeting(db, id);
  if (meeting === null) return { kind: 'unknown' };
  const now = toInstant(at);
  const standing = standingOf(meeting, now);
  if (standing === 'cancelled' || standing === 'past') return refusedWhole('over');
  const typed = wasShifted ? sent : withClosing(meeting, sent, dayOf(now));
  const parsed = parseMove(typed, at);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  if (meetingVersion(meeting) !== typed.seen) return refusedWhole('changed-meanwhile');
  const { facts } = parsed;
  const moves = whatMoves(meeting, facts);
  if (!moves.time && !moves.place) return refusedWhole('nothing-changed');
  return {
    kind: 'right',
    typed,
    review: {
      hours: moves.time ? { startsAt: facts.startsAt, endsAt: facts.endsAt, hasTime: true } : null,
      place: moves.place ? facts.place : null,
      closesOn: facts.closesOn,
      isShifted: typed.fields.closesOn !== sent.fields.closesOn,
      venue: moves.place && moves.hadVenue ? (moves.forgetsVenue ? 'forgotten' : 'kept') : null,
    },
  };
}

/** What was typed, with the last day to register moved along when it was left as it is. */
function withClosing(meeting: Meeting, typed: TypedMeeting, today: Day): TypedMeeting {
  const { day, closesOn } = typed.fields;
  if (meeting.closesOn === null || closesOn.trim() !== meeting.closesOn || !isDay(day.trim())) return typed;
  const shifted = shiftClosing({
    closesOn: meeting.closesOn,
    from: dayOf(meeting.startsAt),
    to: day.trim(),
    today,
  });
  return { ...typed, fields: { ...typed.fields, closesOn: shifted } };
}
