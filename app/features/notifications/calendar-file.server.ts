import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block as timezoneBlock } from 'timezones-ical-library';

import { timeZone } from '~/platform/clock';
import type { Instant } from '~db/columns';

/** An instant as a calendar writes it: on Swedish clocks. */
export function inSweden(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** The time zone's rules. The library answers with the zone that Sweden's is a link to (Berlin, since tzdata 2022b): the name must be ours. */
export function vtimezone(zone: string): string {
  const block = String(timezoneBlock(zone)[0]);
  return block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
}

/** Without control signs, which iCalendar cannot hold. Line breaks stay. */
export function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}

/** What stands on one line of a calendar, such as its name, which the library writes as it is given: a line break in it would begin an entry of someone's own. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * A number that rises with every change, as calendars ask (RFC 5545, 3.8.7.4): the seconds between the first writing and the last.
 */
export function sequenceBetween(createdAt: Instant, updatedAt: Instant): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
}
