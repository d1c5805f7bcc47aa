import { expect, test } from 'vitest';

import { isSameContent } from './same-content';

test('content is the same when only its keys stand in another order', () => {
  expect(isSameContent({ a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] })).toBe(true);
  expect(isSameContent({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSameContent({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(isSameContent({ a: 1 }, { a: null })).toBe(false);
  expect(isSameContent(undefined, undefined)).toBe(true);
});
