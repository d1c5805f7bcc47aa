import { addDays, daysBetween } from '~/platform/clock';
import type { Day } from '~db/columns';

interface MovedDays {
  /** The last day to register, as it was. */
  closesOn: Day;
  /** The day of the meeting before, and after. */
  from: Day;
  to: Day;
  today: Day;
}

/**
 * The last day to register for a meeting that is held on another day: as many days before it as it was. A day that would have been already closes nothing
 * that was open: then it stays, or is the day of the meeting.
 */
export function shiftClosing({ closesOn, from, to, today }: MovedDays): Day {
  const shifted = addDays(closesOn, daysBetween(from, to));
  if (shifted >= today || closesOn < today) return shifted;
  return closesOn <= to ? closesOn : to;
}
