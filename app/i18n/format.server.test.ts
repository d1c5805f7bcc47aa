import { describe, expect, test } from 'vitest';

import { formatFor } from './format';
import { languageOrSource, languages } from './i18n.server';

const of = (tag: string) => formatFor(languageOrSource(tag));

describe('dates and numbers', () => {
  test('are written as Swedish readers write them, in lättläst too', () => {
    for (const tag of ['sv', 'sv-x-lattlast']) {
      const format = of(tag);
      expect(format.day('2026-12-03')).toBe('3 december 2026');
      expect(format.shortDay('2026-12-03', '2026-11-22')).toBe('3 december');
      expect(format.shortDay('2027-01-03', '2026-11-22')).toBe('3 januari 2027');
      expect(format.weekday('2026-12-03')).toBe('torsdag 3 december 2026');
      expect(format.month('2026-12-03')).toBe('december 2026');
      expect(format.list(['a', 'b', 'c'])).toBe('a, b och c');
      expect(format.percent(0.612)).toMatch(/^61\s%$/);
      expect(format.number(24_000)).toMatch(/^24\s000$/);
    }
  });

  test('are in Swedish time wherever the server stands, also as clocks change', () => {
    const format = of('sv');
    expect(format.time('2026-12-03T17:00:00.000Z')).toBe('18:00');
    expect(format.time('2026-07-03T17:00:00.000Z')).toBe('19:00');
    expect(format.time('2026-10-24T22:00:00.000Z')).toBe('00:00');
    expect(format.instant('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027 00:30');
  });

  test.each(languages.map(({ tag }) => tag))(
    'in %s are of the Gregorian calendar, in Latin digits',
    (tag) => {
      const format = of(tag);
      const told = [
        format.day('2026-12-03'),
        format.weekday('2026-12-03'),
        format.number(2026),
        format.percent(0.5),
      ];
      for (const text of [...told, format.time('2026-12-03T17:00:00.000Z'), format.bytes(2_400_000)])
        expect(text).not.toMatch(/[٠-٩۰-۹]/);
      expect(format.day('2026-12-03')).toMatch(/2026/);
      expect(format.day('2026-12-03')).toMatch(/\b3\b/);
      expect(format.time('2026-12-03T17:00:00.000Z')).toMatch(/^18[:.]00$/);
    },
  );

  test('in Arabic have Arabic words', () => {
    expect(of('ar').day('2026-12-03')).toMatch(/ديسمبر/);
  });

  test('of files are in kilobytes or megabytes, and never nothing', () => {
    const format = of('en');
    expect([0, 1, 1_499, 999_999, 1_000_000, 2_460_000].map(format.bytes)).toEqual([
      '1 kB',
      '1 kB',
      '1 kB',
      '1,000 kB',
      '1 MB',
      '2.5 MB',
    ]);
  });
});
