import { dayOf, endOfDay } from '~/platform/clock';
import type { Day, Id, Instant, Localized, LocalizedList } from '~db/columns';
import type { AttendingRepresentative, MeetingEntry, YesNo } from '~db/schema/meeting';

/** A meeting of a dialogue, in all the languages that it is told in. */
export interface Meeting {
  /** Its own, and that of the dialogue's step that it is. */
  id: Id;
  dialogueId: Id;
  dialogueSlug: string;
  dialogueTitle: Localized;
  /** The language that the dialogue was written in. */
  sourceLanguage: string;
  title: Localized;
  description: Localized | null;
  place: Localized | null;
  startsAt: Instant;
  endsAt: Instant | null;
  /** Whether the hour is set, or only the day. */
  hasTime: boolean;
  /** How many came, counted without names. */
  attended: number | null;
  /** When it was cancelled, or the dialogue that it belongs to. */
  cancelledAt: Instant | null;
  seriesId: Id | null;
  entry: MeetingEntry;
  /** How many there is room for; null when there is no limit. */
  cap: number | null;
  seatsTaken: number;
  /** The last day to register. */
  closesOn: Day | null;
  stepFree: YesNo | null;
  hearingLoop: YesNo | null;
  /** Languages of interpreters who come in any case; `sign` for Swedish sign language. */
  interpreters: readonly string[];
  travel: Localized | null;
  digitalLink: string | null;
  agenda: LocalizedList | null;
  representatives: readonly AttendingRepresentative[];
  pictureId: Id | null;
  pictureAlt: Localized | null;
  /** When time or place was last changed, and what is told of it. */
  movedAt: Instant | null;
  changeNote: Localized | null;
  /** When what people need was disposed of. */
  needsDisposedAt: Instant | null;
  updatedAt: Instant;
  /** When the dialogue was, or is to be, published; null while it is only planned, and nobody outside the workspace sees the meeting. */
  dialoguePublishedAt: Instant | null;
  /** When the dialogue was first written: what its calendar counts changes from. */
  dialogueCreatedAt: Instant;
  /** When something public of the dialogue was last changed, such as that it was called off, and its meetings with it. */
  dialogueUpdatedAt: Instant;
}

/**
 * How one can come to a meeting now. `open`: there is a seat. `line`: it is full, and one can stand in line. `closed`: the last day to register has been.
 * `begun`: it goes on.
 */
export type MeetingStanding = 'drop-in' | 'open' | 'line' | 'closed' | 'begun' | 'past' | 'cancelled';

type StandingFacts = Pick<
  Meeting,
  'startsAt' | 'endsAt' | 'hasTime' | 'cancelledAt' | 'entry' | 'cap' | 'seatsTaken' | 'closesOn'
>;

/** A meeting whose end is not told is taken to last two hours. */
const usualMeetingMs = 2 * 3_600_000;

/** The instant at which a meeting is over. One that is known by its day lasts that day. */
export function meetingEnd({
  startsAt,
  endsAt,
  hasTime,
}: Pick<Meeting, 'startsAt' | 'endsAt' | 'hasTime'>): Instant {
  if (endsAt !== null) return endsAt;
  return hasTime ? new Date(Date.parse(startsAt) + usualMeetingMs).toISOString() : endOfDay(dayOf(startsAt));
}

/** How one can come to a meeting at a moment. The last day to register lasts until midnight in Sweden. */
export function standingOf(meeting: StandingFacts, now: Instant): MeetingStanding {
  if (isCancelled(meeting, now)) return 'cancelled';
  if (now >= meetingEnd(meeting)) return 'past';
  if (meeting.entry === 'drop_in') return 'drop-in';
  if (now >= meeting.startsAt) return 'begun';
  if (meeting.closesOn !== null && dayOf(now) > meeting.closesOn) return 'closed';
  return hasRoom(meeting) ? 'open' : 'line';
}

/** Whether someone can register now, for a seat or a place in line. */
export function takesRegistrations(standing: MeetingStanding): standing is 'open' | 'line' {
  return standing === 'open' || standing === 'line';
}

/** Whether a seat is free. */
export function hasRoom({ cap, seatsTaken }: Pick<Meeting, 'cap' | 'seatsTaken'>): boolean {
  return cap === null || seatsTaken < cap;
}

/** How many seats are free; null when there is no limit. */
export function seatsLeft({ cap, seatsTaken }: Pick<Meeting, 'cap' | 'seatsTaken'>): number | null {
  return cap === null ? null : Math.max(0, cap - seatsTaken);
}

/** Whether a meeting has been cancelled, with its dialogue or by itself. */
export function isCancelled({ cancelledAt }: Pick<Meeting, 'cancelledAt'>, now: Instant): boolean {
  return cancelledAt !== null && cancelledAt <= now;
}

/** Whether a seat that becomes free is worth giving to the next in line: the meeting is still to come. */
export function isToCome(meeting: Pick<Meeting, 'startsAt' | 'cancelledAt'>, now: Instant): boolean {
  return !isCancelled(meeting, now) && now < meeting.startsAt;
}
