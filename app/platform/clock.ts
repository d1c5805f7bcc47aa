import { Temporal } from 'temporal-polyfill';

import type { Day, Instant } from '~db/columns';

/** The kommun lives by Swedish time, wherever the server stands. */
export const timeZone = 'Europe/Stockholm';

/** Tells the time. Handed to use cases, so that a test can hold it still. */
export type Clock = () => Date;

/** An instant in the form in which it is stored: UTC, milliseconds, `Z`. */
export function toInstant(date: Date): Instant {
  return date.toISOString();
}

/** The calendar day in Sweden at an instant. */
export function dayOf(instant: Instant | Date): Day {
  const text = typeof instant === 'string' ? instant : instant.toISOString();
  return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The first instant of a day in Sweden. */
export function startOfDay(day: Day): Instant {
  return atTime(day, '00:00');
}

/** The instant at which a day in Sweden is over: the first of the next. */
export function endOfDay(day: Day): Instant {
  return startOfDay(addDays(day, 1));
}

/**
 * An hour on a day in Sweden. An hour that does not exist, when summer time begins, becomes the next that does.
 *
 * @param time `HH:MM`
 */
export function atTime(day: Day, time: string): Instant {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** The time of a day in the kommun, to the minute, as `18:30`. */
export function timeOf(instant: Instant): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The day so many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same Swedish hour so many days later; earlier when negative. Days of 23 and 25 hours count as days. */
export function addDaysToInstant(instant: Instant, days: number): Instant {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days });
  return toInstant(new Date(zoned.epochMilliseconds));
}

/** How many days lie between two days: 0 for the same, 1 when `to` is tomorrow. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Whether a text is a real calendar day, `YYYY-MM-DD`, in these centuries: around the ends of what four digits can say, instants would no longer sort as texts. */
export function isDay(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
