import { addDays, atTime, dayOf, toInstant } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';

/** When in the morning, Swedish time, collected news goes out, and what a date alone brings is told: nobody is woken at midnight. */
const morning = '07:00';

/** How long before its last day a dialogue is said to be closing. */
export const closingDays = 3;

/** The morning of the day on which a dialogue opens, or its opening when that is later. */
export function openingTold(opensAt: Instant): Instant {
  return later(opensAt, atTime(dayOf(opensAt), morning));
}

/** The morning {@link closingDays} days before the last day on which one can take part. */
export function closingTold(closesAt: Instant): Instant {
  return atTime(addDays(lastDayOf(closesAt), -closingDays), morning);
}

/** The last day that is open. Midnight belongs to the day that it ends: what closes at 00:00 on the 4th is open through the 3rd. */
export function lastDayOf(closesAt: Instant): Day {
  return dayOf(new Date(Date.parse(closesAt) - 1));
}

/** The latest moment, at or before `now`, at which collected news goes out: every morning, or on Mondays. What was handed out until then goes. */
export function latestDigest(frequency: 'daily' | 'weekly', now: Date): Instant {
  const today = dayOf(now);
  const day = toInstant(now) >= atTime(today, morning) ? today : addDays(today, -1);
  return atTime(frequency === 'daily' ? day : addDays(day, -daysSinceMonday(day)), morning);
}

function daysSinceMonday(day: Day): number {
  // Noon is the same day in every zone that the server may stand in.
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
