import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readPictureHeader } from './picture-header';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

const jpegFrame = 'ffc2 0011 08 0bb8 0fa0 03 011100 021100 031100';
const jpeg = bytes(`ffd8 ffe0 0004 0000 ${jpegFrame}`);
const png = bytes('89504e470d0a1a0a 0000000d 49484452 00000fa0 00000bb8 08 06 00 00 00');
const webpLossy = bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a a00f b80b');
const webpExtended = bytes('52494646 00000000 57454250 56503858 0a000000 00000000 9f0f00 b70b00');
const webpLossless = bytes(
  `52494646 00000000 57454250 5650384c 00000000 2f ${((3999 | (2999 << 14)) >>> 0)
    .toString(16)
    .padStart(8, '0')
    .replace(/(..)(..)(..)(..)/, '$4$3$2$1')}`,
);

describe('a picture tells its kind and size by its own first bytes', () => {
  test.each([
    ['JPEG', 'jpeg', jpeg],
    ['PNG', 'png', png],
    ['WebP', 'webp', webpLossy],
    ['WebP that keeps all', 'webp', webpLossless],
    ['WebP with more in it', 'webp', webpExtended],
  ])('%s', (_name, type, file) => {
    expect(readPictureHeader(file)).toEqual({ type, width: 4000, height: 3000 });
  });

  test.each([
    [
      'SVG',
      new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['GIF', new TextEncoder().encode('GIF89a\u0001\u0000\u0001\u0000')],
    ['HTML', new TextEncoder().encode('<!doctype html><title>hej</title>')],
    ['PDF', new TextEncoder().encode('%PDF-1.7')],
    ['nothing', new Uint8Array()],
    ['a JPEG without a frame', bytes('ffd8 ffe0 0004 0000 ffda 0008 0101 0000 3f00')],
    // Its height would come later (DNL), when it is too late to judge it.
    ['a JPEG that keeps its height for later', bytes('ffd8 ffc0 0011 08 0000 0fa0 03 011100 021100 031100')],
    // A lenient reader would find the small frame inside, a decoder the large one after.
    ['a JPEG with something between its segments', bytes(`ffd8 00 ${jpegFrame}`)],
    ['a PNG whose header does not come first', bytes('89504e470d0a1a0a 00000004 67414d41 00000fa0 00000bb8')],
  ])('%s is none', (_name, file) => {
    expect(readPictureHeader(file)).toBeNull();
  });

  test('a frame that is hidden within another segment is not mistaken for the picture', () => {
    const hidden = bytes(`ffd8 fffe 0015 ffc0 0011 08 0001 0001 03 011100 021100 031100 ${jpegFrame}`);
    expect(readPictureHeader(hidden)).toMatchObject({ width: 4000, height: 3000 });
  });

  test('cut off anywhere in its header, a file is none', () => {
    for (const whole of [jpeg, png.subarray(0, 24), webpLossy, webpExtended, webpLossless])
      for (let length = 0; length < Math.min(whole.length, 13); length += 1)
        expect(readPictureHeader(whole.subarray(0, length))).toBeNull();
  });

  test('whatever the bytes are, they are read or refused, never stumbled on', () => {
    const start = fc.constantFrom(jpeg, png, webpLossy, webpExtended, webpLossless);
    fc.assert(
      fc.property(start, fc.nat(40), fc.uint8Array({ maxLength: 60 }), (whole, kept, rest) => {
        const header = readPictureHeader(new Uint8Array([...whole.subarray(0, kept), ...rest]));
        expect(header === null || (header.width > 0 && header.height > 0)).toBe(true);
      }),
    );
  });
});
