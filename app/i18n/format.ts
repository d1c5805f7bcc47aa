import type { Day, Instant } from '~db/columns';

import type { Language } from './language';

const timeZone = 'Europe/Stockholm';

/** Writes dates, numbers and sizes as the readers of a language do, always in Swedish time. */
export interface Format {
  /** 3 December 2026 */
  day(day: Day): string;
  /** 3 December, with the year only when it isn't this one */
  shortDay(day: Day, today: Day): string;
  /** 18:00 */
  time(instant: Instant): string;
  /** 3 December 2026 at 18:00 */
  instant(instant: Instant): string;
  /** Thursday 3 December 2026 */
  weekday(day: Day): string;
  /** December 2026 */
  month(day: Day): string;
  number(value: number): string;
  /** 0.61 → 61 % */
  percent(share: number): string;
  /** A file's size, in kB or MB. */
  bytes(bytes: number): string;
  /** a, b and c */
  list(items: readonly string[]): string;
}

/** The {@link Format} of a language. */
export function formatFor({ format }: Pick<Language, 'format'>): Format {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const made = makeFormat(format);
  formats.set(format, made);
  return made;
}

const formats = new Map<string, Format>();

function makeFormat(locale: string): Format {
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  // A day is read at noon, so that no time zone moves it.
  const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`);
  const long = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = date({ day: 'numeric', month: 'long' });
  const clock = date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const size = (unit: 'kilobyte' | 'megabyte', digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
  const kilobytes = size('kilobyte', 0);
  const megabytes = size('megabyte', 1);
  return {
    day: (day) => long.format(atNoon(day)),
    shortDay: (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? short : long).format(atNoon(day)),
    time: (instant) => clock.format(new Date(instant)),
    instant: (instant) => `${long.format(new Date(instant))} ${clock.format(new Date(instant))}`,
    weekday: (day) => weekday.format(atNoon(day)),
    month: (day) => month.format(atNoon(day)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    bytes: (bytes) =>
      bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000),
    list: (items) => list.format(items),
  };
}
