import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isOneTimeCode, makeOneTimeCode, normaliseCode, showCode } from './one-time-code';

const codes = fc
  .infiniteStream(fc.nat())
  .map((numbers) => makeOneTimeCode((below) => numbers.next().value! % below));

describe('a one-time code', () => {
  test('is printed as three groups of four signs, none of which is mistaken for another', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(showCode(code)).toMatch(
          /^((?![015AEIOULZSBY])[0-9A-Z]){4}(-((?![015AEIOULZSBY])[0-9A-Z]){4}){2}$/,
        );
      }),
    );
  });

  test('is read back however a person writes it', () => {
    const writings = [
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => ` ${text.replaceAll('-', ' ')}\n`,
      (text: string) => text.replaceAll('-', '–'),
      (text: string) => text.replaceAll('-', ''),
      // As an Arabic page may copy it, with marks of direction around it.
      (text: string) => `\u2066${text}\u2069`,
    ];
    fc.assert(
      fc.property(codes, fc.constantFrom(...writings), (code, write) => {
        expect(normaliseCode(write(showCode(code)))).toBe(code);
        expect(isOneTimeCode(code)).toBe(true);
      }),
    );
  });

  test('can have every sign at every place', () => {
    const made = Array.from({ length: 23 }, (_, index) => makeOneTimeCode(() => index));
    expect(new Set(made).size).toBe(23);
    expect(made.every(isOneTimeCode)).toBe(true);
  });

  test.each(['', 'K7MX', 'K7MX-2PQR-9DFHH', '0000-0000-0000', 'constructor!', 'K7MX-2PQR-9DF\u0000'])(
    '%j is none',
    (text) => {
      expect(isOneTimeCode(normaliseCode(text))).toBe(false);
    },
  );
});
