import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codeBound, codeOf, readMailCode, showMailCode } from './sign-in-mail-rules';

const codes = fc.nat(codeBound - 1).map(codeOf);

/** The same digits in another script, which begins at a code point. */
function inScript(zero: number): (text: string) => string {
  return (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

describe('the code in a sign-in mail', () => {
  test('is eight digits, in two groups', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(showMailCode(code)).toMatch(/^\d{4} \d{4}$/);
      }),
    );
  });

  test('is read back however a person types it', () => {
    const writings = [
      (text: string) => text,
      (text: string) => text.replace(' ', ''),
      (text: string) => ` ${text.replace(' ', '-')}\n`,
      inScript(0x660),
      inScript(0x6f0),
      inScript(0x966),
      inScript(0xff10),
    ];
    fc.assert(
      fc.property(codes, fc.constantFrom(...writings), (code, write) => {
        expect(readMailCode(write(showMailCode(code)))).toBe(code);
      }),
    );
  });

  test.each(['', '1234 567', '1234 56789', '1234 567a', '12.345678', '½2345678'])('%j is none', (typed) => {
    expect(readMailCode(typed)).toBeNull();
  });
});
