import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '~/platform/clock';

import { ageBandOn, ageOn } from './age-band';

const today = '2026-11-24';

test.each([
  ['2013-11-25', '0-12'],
  ['2013-11-24', '13-15'],
  ['2010-11-25', '13-15'],
  ['2010-11-24', '16-17'],
  ['2008-11-25', '16-17'],
  ['2008-11-24', '18-24'],
  ['2001-11-24', '25-44'],
  ['1981-11-24', '45-64'],
  ['1961-11-24', '65-79'],
  ['1946-11-24', '80-'],
  ['1910-01-01', '80-'],
  ['2026-11-24', '0-12'],
])('who was born on %s is %s years old', (bornOn, band) => {
  expect(ageBandOn(bornOn, today)).toBe(band);
});

test('nobody is born tomorrow', () => {
  expect(ageBandOn('2026-11-25', today)).toBeNull();
});

test('whoever was born on the leap day turns a year older on 1 March', () => {
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});

test('nobody grows younger', () => {
  const days = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(days, days, (born, passed) => {
      const bornOn = addDays('1900-01-01', born);
      const day = addDays(bornOn, passed);
      expect(ageOn(bornOn, addDays(day, 1))).toBeGreaterThanOrEqual(ageOn(bornOn, day));
    }),
  );
});
