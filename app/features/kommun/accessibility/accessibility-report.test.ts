import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { longestPage, pageToReport, type TypedReport } from './accessibility-report';
import { parseReport } from './accessibility-report.schema';

const right: TypedReport = {
  message: 'Kartan går inte att läsa',
  page: '',
  wantsAccessibleVersion: false,
  email: '',
};

function codes(typed: Partial<TypedReport>): readonly string[] {
  const parsed = parseReport({ ...right, ...typed });
  return parsed.kind === 'report' ? [] : parsed.problems.map((problem) => problem.code);
}

function report(typed: Partial<TypedReport>) {
  const parsed = parseReport({ ...right, ...typed });
  if (parsed.kind === 'wrong') throw new Error(JSON.stringify(parsed.problems));
  return parsed.report;
}

describe('what is sent in the form', () => {
  test('needs only a message', () => {
    expect(report({})).toEqual({
      message: right.message,
      page: null,
      wantsAccessibleVersion: false,
      email: null,
    });
  });

  test.each(['', '   ', '\r\n\t', '\u0000'])('is missing a message when it is %j', (message) => {
    expect(codes({ message })).toEqual(['message-missing']);
  });

  test('may be 5 000 signs long, with line breaks counted once', () => {
    expect(codes({ message: 'å'.repeat(5000) })).toEqual([]);
    expect(codes({ message: 'å'.repeat(5001) })).toEqual(['message-too-long']);
    expect(codes({ message: `${'ab\r\n'.repeat(1666)}xx` })).toEqual([]);
  });

  test('needs an e-mail address when another form is asked for', () => {
    expect(codes({ wantsAccessibleVersion: true })).toEqual(['email-missing']);
    expect(codes({ wantsAccessibleVersion: true, email: 'anna@viken.example' })).toEqual([]);
  });

  test.each([
    'anna@viken.example',
    ' anna.ek+dialog@post.viken.example ',
    'åsa@räksmörgås.example',
    'امل@viken.example',
  ])('takes %j as an e-mail address', (email) => {
    expect(report({ email }).email).toBe(email.trim());
  });

  test.each([
    'anna',
    'anna@viken',
    '@viken.example',
    'anna@viken.example, bo@viken.example',
    'Anna <anna@viken.example>',
    'anna@@viken.example',
  ])('refuses %j as an e-mail address, and says only that', (email) => {
    expect(codes({ email, wantsAccessibleVersion: true })).toEqual(['email-invalid']);
  });

  test('says everything that is wrong at once, in the order of the fields', () => {
    expect(codes({ message: '', page: 'x'.repeat(501), wantsAccessibleVersion: true })).toEqual([
      'message-missing',
      'page-too-long',
      'email-missing',
    ]);
    expect(codes({ message: '', email: `${'a'.repeat(300)}@viken.example` })).toEqual([
      'message-missing',
      'email-too-long',
    ]);
  });

  test('never keeps a control character but line break and tab', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x9f)), (signs) => {
        const message = String.fromCharCode(...signs);
        const parsed = parseReport({ ...right, message: `x${message}` });
        expect(parsed.kind === 'report' && /(?![\n\t])\p{Cc}/u.test(parsed.report.message)).toBe(false);
      }),
    );
  });
});

describe('the page that a link names', () => {
  const baseUrl = 'https://dialog.viken.example';

  test.each(['/sv/dialoger/skolvagen?sida=2#svar', 'https://dialog.viken.example/sv'])(
    '%s is filled in',
    (page) => {
      expect(pageToReport(page, baseUrl)).toBe(page);
    },
  );

  test.each([
    null,
    '',
    'https://annan.example/sv',
    '//annan.example/sv',
    'javascript:alert(1)',
    '/sv/Ring 0900-12 34 56',
    'http://[',
    `/${'a'.repeat(longestPage)}`,
  ])('%j is not', (page) => {
    expect(pageToReport(page, baseUrl)).toBe('');
  });
});
