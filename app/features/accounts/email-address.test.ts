import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mailboxOf, parseEmail } from './email-address';

describe('an e-mail address', () => {
  test.each([
    ['anna+kommunen@viken.example', 'anna@viken.example'],
    ['anna+a+b@viken.example', 'anna@viken.example'],
    ['anna.ek@viken.example', 'anna.ek@viken.example'],
    ['+anna@viken.example', '+anna@viken.example'],
  ])('%s ends in the mailbox of %s', (email, mailbox) => {
    expect(mailboxOf(email)).toBe(mailbox);
  });

  test.each([
    ['anna@viken.example', 'anna@viken.example'],
    [' Anna.Ek+Dialog@Post.Viken.Example ', 'anna.ek+dialog@post.viken.example'],
    ['A\u030asa@räksmörgås.example', 'åsa@räksmörgås.example'],
    ['\u2066امل@viken.example\u2069', 'امل@viken.example'],
  ])('%j is kept as %j', (typed, email) => {
    expect(parseEmail(typed)).toEqual({ kind: 'email', email });
  });

  test.each([
    ['', 'email-missing'],
    [' \t', 'email-missing'],
    ['anna', 'email-invalid'],
    ['anna@viken', 'email-invalid'],
    ['anna@@viken.example', 'email-invalid'],
    ['anna@viken.example, bo@viken.example', 'email-invalid'],
    ['Anna <anna@viken.example>', 'email-invalid'],
    ['anna@viken.example\r\nBcc: bo@viken.example', 'email-invalid'],
    ['an\u0000na@viken.example', 'email-invalid'],
    [`${'a'.repeat(300)}@viken.example`, 'email-too-long'],
  ])('%j is none: %s', (typed, code) => {
    expect(parseEmail(typed)).toEqual({ kind: 'wrong', code });
  });

  test('read again, is the same', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        const once = parseEmail(typed);
        expect(once.kind === 'email' ? parseEmail(once.email) : once).toEqual(once);
      }),
    );
  });

  test('never carries a line break or another control character on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (part) => {
        const parsed = parseEmail(`a${part}@viken.example`);
        expect(parsed.kind === 'email' && /[\p{Cc}\s]/u.test(parsed.email)).toBe(false);
      }),
    );
  });
});
