import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isolateNumbers, joinThousands } from './whole-numbers';

describe('numbers in right-to-left text', () => {
  it.each(['500 000', '0500-00 02 31', '18:00–20:30', '2,1', '+46 500 00 02 31'])(
    'stay whole: %s',
    (number) => {
      expect(isolateNumbers(`نص ${number} نص`)).toBe(`نص \u2066${number.replaceAll(' ', '\u00a0')}\u2069 نص`);
    },
  );

  it('are not joined over words', () => {
    expect(isolateNumbers('بين 120 و 350')).toBe('بين \u2066120\u2069 و \u2066350\u2069');
  });

  it('change nothing that a reader sees', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          isolateNumbers(text)
            .replace(/[\u2066\u2069]/g, '')
            .replaceAll('\u00a0', ' '),
        ).toBe(text.replace(/[\u2066\u2069]/g, '').replaceAll('\u00a0', ' '));
      }),
    );
  });
});

describe('thousands', () => {
  it.each([
    ['500 000 kronor', '500\u00a0000 kronor'],
    ['1 200 000', '1\u00a0200\u00a0000'],
    ['kl 18 30 personer', 'kl 18 30 personer'],
    ['0500-00 02 31', '0500-00 02 31'],
  ])('stay on one line, and nothing else is joined: %s', (text, joined) => {
    expect(joinThousands(text)).toBe(joined);
  });
});
