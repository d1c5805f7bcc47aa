import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { counterFollows, longestKeyName, relyingParty, tidyKeyName } from './passkey';

describe('a key’s name', () => {
  test.each([
    ['  Jobbets \n dator ', 'Jobbets dator'],
    ['', 'Firefox, Linux'],
    [' \u0000 ', 'Firefox, Linux'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(tidyKeyName(typed, 'Firefox, Linux')).toBe(kept);
  });

  test('is never longer than fits, and never cut within a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const kept = tidyKeyName(typed, 'x');
        expect([...new Intl.Segmenter().segment(kept)].length).toBeLessThanOrEqual(longestKeyName);
        expect(() => encodeURIComponent(kept)).not.toThrow();
      }),
    );
    expect(tidyKeyName('👩‍🔬'.repeat(100), '')).toBe('👩‍🔬'.repeat(longestKeyName));
  });
});

describe('a key’s counter', () => {
  test('goes up each time, or stays at nothing', () => {
    expect(counterFollows(0, 0)).toBe(true);
    expect(counterFollows(0, 1)).toBe(true);
    expect(counterFollows(7, 8)).toBe(true);
  });

  test('that stands still or goes back is a copy’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.nat(), (before, less) => {
        expect(counterFollows(before, Math.max(0, before - less))).toBe(false);
      }),
    );
  });
});

test('keys are made for the host, whatever port it is reached at', () => {
  expect(relyingParty('https://dialog.viken.example')).toEqual({
    id: 'dialog.viken.example',
    origin: 'https://dialog.viken.example',
  });
  expect(relyingParty('http://localhost:3241')).toEqual({ id: 'localhost', origin: 'http://localhost:3241' });
});
