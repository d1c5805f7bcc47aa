import { Transform } from 'node:stream';

/**
 * Takes a page from React and leaves out the gaps in it. React 18 writes in pieces of 2048 bytes; where a character of several bytes doesn't fit any more, it sends the piece with
 * zeros at its end (facebook/react#24985). A browser shows each zero as "\uFFFD" in an attribute, a title or a field, which happens on pages in Arabic and Ukrainian above all.
 * No character of UTF-8 but NUL has a zero in it, and HTML has no place for that.
 */
export function createRenderedBytes(): Transform {
  return new Transform({
    transform(bytes: Buffer, _encoding, done) {
      done(null, bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes);
    },
  });
}
