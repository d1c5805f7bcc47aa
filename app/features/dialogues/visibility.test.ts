import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isPublic } from './visibility';

const published = '2026-11-22T18:00:00.000Z';

test('a dialogue is public from the instant at which it is published, and never before', () => {
  expect(isPublic({ published_at: published }, '2026-11-22T17:59:59.999Z')).toBe(false);
  expect(isPublic({ published_at: published }, published)).toBe(true);
});

test('a dialogue that is not to be published is never public', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (now) => {
      expect(isPublic({ published_at: null }, now.toISOString())).toBe(false);
    }),
  );
});
