import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, atTime, dayOf } from '~/platform/clock';

import { closingTold, latestDigest, openingTold } from './news-times';

describe('collected news goes out', () => {
  test.each([
    ['before seven', '2026-11-24T05:59:59.000Z', '2026-11-23T06:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    ['at seven', '2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00.000Z', '2026-11-23T06:00:00.000Z'],
    [
      'on a Monday before seven',
      '2026-11-23T05:00:00.000Z',
      '2026-11-22T06:00:00.000Z',
      '2026-11-16T06:00:00.000Z',
    ],
    ['in summer time', '2026-07-06T05:00:00.000Z', '2026-07-06T05:00:00.000Z', '2026-07-06T05:00:00.000Z'],
    [
      'on the Sunday when clocks change',
      '2026-10-25T09:00:00.000Z',
      '2026-10-25T06:00:00.000Z',
      '2026-10-19T05:00:00.000Z',
    ],
  ])('at seven in the morning in Sweden, weekly on Mondays: %s', (_when, now, daily, weekly) => {
    expect(latestDigest('daily', new Date(now))).toBe(daily);
    expect(latestDigest('weekly', new Date(now))).toBe(weekly);
  });

  test('always at a moment that has come, and never more than a day or a week ago', () => {
    const any = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(any, (now) => {
        for (const [frequency, hours] of [
          ['daily', 25],
          ['weekly', 7 * 24 + 1],
        ] as const) {
          const age = now.getTime() - Date.parse(latestDigest(frequency, now));
          expect(age).toBeGreaterThanOrEqual(0);
          expect(age).toBeLessThan(hours * 3_600_000);
        }
      }),
    );
  });
});

test('what opens at midnight is told in the morning, what opens later when it opens', () => {
  expect(openingTold(atTime('2026-12-01', '00:00'))).toBe(atTime('2026-12-01', '07:00'));
  expect(openingTold(atTime('2026-12-01', '12:00'))).toBe(atTime('2026-12-01', '12:00'));
});

test('what closes is told in the morning three days before its last day, also when that ends at midnight', () => {
  expect(closingTold(atTime('2026-12-11', '00:00'))).toBe(atTime('2026-12-07', '07:00'));
  expect(closingTold(atTime('2026-12-10', '16:00'))).toBe(atTime('2026-12-07', '07:00'));
  expect(dayOf(closingTold(atTime('2026-03-31', '12:00')))).toBe(addDays('2026-03-31', -3));
});
