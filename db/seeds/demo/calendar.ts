import type { Day, Instant } from '../../columns';

/** Dates told from today, so that in the demo something is always open. */
export interface DemoCalendar {
  /** The day `offset` days from today, in Sweden. */
  day(offset: number): Day;
  /** An hour (Swedish time, `HH:MM`) on the day `offset` days from today. */
  at(offset: number, time: string): Instant;
  /** The first instant of a day. */
  startOf(offset: number): Instant;
  /** The instant at which a day ends, which is the first of the next. */
  endOf(offset: number): Instant;
}
