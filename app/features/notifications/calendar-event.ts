import { addDays, dayOf } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';
import type { StepKind } from '~db/schema/dialogue-step';

/** A step of a dialogue, in the words of one language, as a calendar needs it. */
export interface FollowedStep {
  id: string;
  kind: StepKind;
  title: string;
  description: string | null;
  place: string | null;
  startsAt: Instant;
  endsAt: Instant | null;
  /** Whether the hour is set, or only the day. */
  hasTime: boolean;
  cancelled: boolean;
}

/** A dialogue whose dates go into a calendar. */
export interface DatedDialogue {
  id: string;
  title: string;
  opensAt: Instant | null;
  /** The last day on which one can take part. */
  lastDay: Day | null;
  /** When the dialogue as a whole was cancelled. */
  cancelledAt: Instant | null;
  steps: readonly FollowedStep[];
}

/** What an event marks: a step, or that taking part begins or ends. */
export type EventKind = 'step' | 'opens' | 'last-day';

/** Something that stands in a calendar: between two hours, or on whole days. */
export interface CalendarEvent {
  /** The same for as long as what it marks exists, so that a calendar moves it instead of doubling it. */
  key: string;
  kind: EventKind;
  /** The step's title; for an opening or a last day, the collection's, or null where no step tells of it. */
  title: string | null;
  description: string | null;
  place: string | null;
  when: { from: Instant; until: Instant } | { fromDay: Day; untilDay: Day };
  cancelled: boolean;
}

/** A meeting whose end is not told is taken to last two hours. */
const usualMeetingMs = 2 * 3_600_000;

/**
 * What a dialogue puts into a calendar: each step at its hours or on its days; a time of collection as its first and its last day, since a bar
 * over six weeks hides everything else. A dialogue that tells of no collection gives its own first and last day.
 */
export function eventsOf(dialogue: DatedDialogue): CalendarEvent[] {
  const events = dialogue.steps.flatMap((step) =>
    isCollection(step) ? collectionEvents(step) : [stepEvent(step)],
  );
  if (!dialogue.steps.some(isCollection)) events.push(...ownDays(dialogue));
  const { cancelledAt } = dialogue;
  if (cancelledAt === null) return events;
  // What had already been when the dialogue was cancelled did take place.
  return events.map((event) => ({
    ...event,
    cancelled: event.cancelled || firstDayOf(event) >= dayOf(cancelledAt),
  }));
}

/** The day on which an event begins. */
export function firstDayOf({ when }: CalendarEvent): Day {
  return 'from' in when ? dayOf(when.from) : when.fromDay;
}

/** The last day on which an event goes on. What ends at midnight ended the day before. */
export function lastDayOf({ when }: CalendarEvent): Day {
  return 'from' in when ? lastDayBefore(when.until) : when.untilDay;
}

function isCollection(step: FollowedStep): step is FollowedStep & { endsAt: Instant } {
  return step.kind === 'collection' && step.endsAt !== null;
}

function stepEvent(step: FollowedStep): CalendarEvent {
  const { id, title, description, place, cancelled, startsAt, endsAt } = step;
  const when = step.hasTime
    ? { from: startsAt, until: endsAt ?? new Date(Date.parse(startsAt) + usualMeetingMs).toISOString() }
    : { fromDay: dayOf(startsAt), untilDay: endsAt === null ? dayOf(startsAt) : lastDayBefore(endsAt) };
  return { key: id, kind: 'step', title, description, place, cancelled, when };
}

function collectionEvents(step: FollowedStep & { endsAt: Instant }): CalendarEvent[] {
  const { id, title, description, place, cancelled, startsAt, endsAt } = step;
  const shared = { title, description, place, cancelled };
  return [
    { ...shared, key: id, kind: 'opens', when: oneDay(dayOf(startsAt)) },
    { ...shared, key: `${id}-last-day`, kind: 'last-day', when: oneDay(lastDayBefore(endsAt)) },
  ];
}

function ownDays({ id, opensAt, lastDay }: DatedDialogue): CalendarEvent[] {
  const shared = { title: null, description: null, place: null, cancelled: false };
  const days: CalendarEvent[] = [];
  if (opensAt !== null)
    days.push({ ...shared, key: `${id}-opens`, kind: 'opens', when: oneDay(dayOf(opensAt)) });
  if (lastDay !== null)
    days.push({ ...shared, key: `${id}-last-day`, kind: 'last-day', when: oneDay(lastDay) });
  return days;
}

function oneDay(day: Day) {
  return { fromDay: day, untilDay: day };
}

/** The last day that has begun before an instant: what ends at midnight ends on the day before. */
function lastDayBefore(instant: Instant): Day {
  return dayOf(new Date(Date.parse(instant) - 1));
}

/** The day after, as calendars write the end of whole days. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
