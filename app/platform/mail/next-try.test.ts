import { expect, test } from 'vitest';

import { nextTry } from './next-try';
import { keepableReply } from './server-words';

const now = new Date('2026-11-22T10:00:00.000Z');

test('a mail is tried again soon at first, then every hour, and given up after about a day', () => {
  expect([1, 2, 3, 4, 5, 6].map((attempts) => nextTry(attempts, now))).toEqual([
    '2026-11-22T10:01:00.000Z',
    '2026-11-22T10:05:00.000Z',
    '2026-11-22T10:15:00.000Z',
    '2026-11-22T11:00:00.000Z',
    '2026-11-22T11:00:00.000Z',
    '2026-11-22T11:00:00.000Z',
  ]);
  expect(nextTry(26, now)).not.toBeNull();
  expect(nextTry(27, now)).toBeNull();
});

test.each([
  [
    '550 5.1.1 <maja@invanare.example>: Recipient address rejected',
    '550 5.1.1 …: Recipient address rejected',
  ],
  ['550 maja@invanare.example is unknown', '550 … is unknown'],
  ['550-see\r\n550 https://help.example/?u=maja now', '550-see 550 … now'],
])('of a reply is kept what points nobody out: %j', (reply, kept) => {
  expect(keepableReply(reply)).toBe(kept);
});

test('a long reply is cut', () => {
  expect(keepableReply(`451 ${'x'.repeat(5000)}`)).toHaveLength(200);
});
