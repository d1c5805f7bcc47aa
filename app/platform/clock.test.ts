import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, addDaysToInstant, atTime, dayOf, daysBetween, endOfDay, isDay, startOfDay } from './clock';

const hour = 3_600_000;
const lengthOf = (day: string) => (Date.parse(endOfDay(day)) - Date.parse(startOfDay(day))) / hour;

describe('Swedish time', () => {
  test('a day begins at midnight in Sweden, in winter and in summer', () => {
    expect(startOfDay('2026-11-22')).toBe('2026-11-21T23:00:00.000Z');
    expect(startOfDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T23:00:00.000Z');
  });

  test('a day is 24 hours long, 23 when summer time begins and 25 when it ends', () => {
    expect(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25'].map(lengthOf)).toEqual([24, 23, 24, 25]);
  });

  test('an hour that does not exist becomes one that does; one that comes twice is the first', () => {
    expect(atTime('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(atTime('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  test('the last instant of a day is that day, and its end is the next', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29']) {
      const end = endOfDay(day);
      expect(dayOf(new Date(Date.parse(end) - 1))).toBe(day);
      expect(dayOf(end)).toBe(addDays(day, 1));
      expect(dayOf(startOfDay(day))).toBe(day);
    }
  });

  test('the same hour so many days later is the same on the clock, also when clocks change between', () => {
    expect(addDaysToInstant(atTime('2026-10-01', '18:00'), 60)).toBe(atTime('2026-11-30', '18:00'));
    expect(addDaysToInstant(atTime('2026-03-01', '00:00'), 60)).toBe(atTime('2026-04-30', '00:00'));
    expect(addDaysToInstant('2026-03-01T12:34:56.789Z', 1)).toBe('2026-03-02T12:34:56.789Z');
  });

  test('days are counted as days on the calendar', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
    const days = fc.integer({ min: -2_000, max: 2_000 });
    fc.assert(
      fc.property(days, (count) => daysBetween('2026-11-22', addDays('2026-11-22', count)) === count),
      { numRuns: 30 },
    );
  });

  test('only a real day is a day', () => {
    expect(['2026-11-22', '2028-02-29'].filter(isDay)).toHaveLength(2);
    const odd = [
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '20261122',
      '2026-11-22T00:00',
      ' 2026-11-22',
      '',
      'igår',
      '0000-01-01',
      '9999-12-31',
      '1899-12-31',
    ];
    expect(odd.filter(isDay)).toEqual([]);
  });
});
