import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createSecrets } from './secrets.server';

const secrets = createSecrets('a key of at least thirty-two characters');
const others = createSecrets('another key of at least thirty-two chars');

describe('what is sealed', () => {
  test('is opened again, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(secrets.open('a', secrets.seal('a', text))).toBe(text);
      }),
    );
  });

  test('is opened by nobody else and for nothing else', () => {
    const sealed = secrets.seal('a', 'text');
    expect(secrets.open('b', sealed)).toBeNull();
    expect(others.open('a', sealed)).toBeNull();
  });

  test('is not opened once a single bit has been changed', () => {
    const sealed = Buffer.from(secrets.seal('a', 'text'), 'base64url');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(secrets.open('a', changed.toString('base64url'))).toBeNull();
      }),
    );
  });

  test('is null, not an error, when it is nonsense', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(secrets.open('a', text)).toBeNull();
      }),
    );
  });
});

describe('a keyed hash', () => {
  test('is the same each time, and another for another purpose, text or key', () => {
    expect(secrets.hash('a', 'text')).toBe(secrets.hash('a', 'text'));
    const all = [
      secrets.hash('a', 'text'),
      secrets.hash('b', 'text'),
      secrets.hash('a', 'texs'),
      others.hash('a', 'text'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  test('gives numbers below their bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (text, below) => {
        const number = secrets.number('a', text, below);
        expect(number >= 0 && number < below && Number.isInteger(number)).toBe(true);
      }),
    );
  });
});
