import { describe, expect, test } from 'vitest';

import { decodeText } from './decode-text';
import type { ProblemCode } from './import-problem';

function decode(bytes: Uint8Array): { text: string | null; codes: ProblemCode[] } {
  const codes: ProblemCode[] = [];
  const text = decodeText(bytes, ({ code }) => codes.push(code));
  return { text, codes };
}

describe('text from bytes', () => {
  test('UTF-8 reads the same with and without a byte order mark', () => {
    const utf8 = Buffer.from('id;Frågan – “så”');
    expect(decode(utf8).text).toBe('id;Frågan – “så”');
    expect(decode(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])).text).toBe('id;Frågan – “så”');
  });

  test('Windows-1252 reads with its dashes, quotation marks and the euro sign', () => {
    expect(decode(Buffer.from([0xe5, 0xe4, 0xf6, 0xc5, 0x80, 0x92, 0x94, 0x96, 0x97])).text).toBe(
      'åäöÅ€’”–—',
    );
  });

  test.each([
    ['a spreadsheet that was only renamed', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'file-is-spreadsheet'],
    ['a spreadsheet of older Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'file-is-spreadsheet'],
    ['UTF-16', [0xff, 0xfe, 0x69, 0x00, 0x64, 0x00], 'file-not-text'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00], 'file-not-text'],
    ['an empty file', [], 'file-empty'],
    ['a file of line breaks', [0xef, 0xbb, 0xbf, 0x0d, 0x0a], 'file-empty'],
  ])('%s is told as what it is', (_, bytes, code) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: null, codes: [code] });
  });
});
