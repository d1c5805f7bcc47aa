import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '~/platform/clock';

import { readPersonalNumber } from './personal-number';

const today = '2026-11-24';

/** The number of someone born on a day, with its right check digit: doubled digits, as SKV 704 tells. */
function numberOf(bornOn: string, serial: number, daysAdded = 0): string {
  const day = String(Number(bornOn.slice(8)) + daysAdded).padStart(2, '0');
  const nine = `${bornOn.slice(2, 4)}${bornOn.slice(5, 7)}${day}${String(serial).padStart(3, '0')}`;
  const digits = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1))).join(
    '',
  );
  const sum = Array.from(digits, Number).reduce((total, digit) => total + digit, 0);
  return `${bornOn.slice(0, 2)}${nine}${(10 - (sum % 10)) % 10}`;
}

const birthdays = fc.integer({ min: 0, max: 46_000 }).map((days) => addDays('1900-01-01', days));
const serials = fc.integer({ min: 0, max: 999 });

describe('a personal number', () => {
  test('is the same however it is written', () => {
    fc.assert(
      fc.property(birthdays, serials, (bornOn, serial) => {
        const digits = numberOf(bornOn, serial);
        const expected = { digits, kind: 'personal', bornOn };
        expect(readPersonalNumber(digits, today)).toEqual(expected);
        expect(readPersonalNumber(` ${digits.slice(0, 8)}-${digits.slice(8)} `, today)).toEqual(expected);
        // Ten digits tell whose hundred years it is by their sign.
        const sign = Number(bornOn.slice(0, 4)) <= 1926 ? '+' : '-';
        expect(readPersonalNumber(`${digits.slice(2, 8)}${sign}${digits.slice(8)}`, today)).toEqual(expected);
      }),
    );
  });

  test('has a plus sign from the year in which its holder turns a hundred', () => {
    const digits = numberOf('1926-12-24', 239);
    expect(readPersonalNumber(`${digits.slice(2, 8)}+${digits.slice(8)}`, today)?.bornOn).toBe('1926-12-24');
    const later = numberOf('2026-01-24', 239);
    expect(readPersonalNumber(`${later.slice(2, 8)}-${later.slice(8)}`, today)?.bornOn).toBe('2026-01-24');
  });

  test('with one digit changed is none', () => {
    fc.assert(
      fc.property(
        birthdays,
        serials,
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (bornOn, serial, place, added) => {
          const digits = Array.from(numberOf(bornOn, serial));
          digits[place] = String((Number(digits[place]) + added) % 10);
          expect(readPersonalNumber(digits.join(''), today)).toBeNull();
        },
      ),
    );
  });

  test.each([
    '',
    'maja',
    '20101014238',
    '2010101423866',
    '201002302387',
    '20101014 2386',
    '２０１０１０１４２３８６',
  ])('is not %j', (text) => {
    expect(readPersonalNumber(text, today)).toBeNull();
  });

  test('is not of someone who is born tomorrow', () => {
    expect(readPersonalNumber(numberOf('2026-11-25', 238), today)).toBeNull();
    expect(readPersonalNumber(numberOf('2026-11-24', 238), today)?.bornOn).toBe('2026-11-24');
  });
});

describe('a coordination number', () => {
  test('is told from a personal number, and its holder has a birthday', () => {
    expect(readPersonalNumber(numberOf('1998-08-03', 238, 60), today)).toEqual({
      digits: '199808632385',
      kind: 'coordination',
      bornOn: '1998-08-03',
    });
  });

  test('may be of someone whose birthday is not wholly known', () => {
    const digits = numberOf('1998-08-00', 238, 60);
    expect(readPersonalNumber(digits, today)).toEqual({ digits, kind: 'coordination', bornOn: null });
  });
});
