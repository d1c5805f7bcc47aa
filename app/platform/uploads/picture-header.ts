/** The kinds of pictures that are taken. SVG is not among them: it is a page that can hold a program. */
export type PictureType = 'jpeg' | 'png' | 'webp';

/** What a picture's first bytes tell of it. */
export interface PictureHeader {
  type: PictureType;
  /** Pixels, as stored: a JPEG may say that it is to be turned. */
  width: number;
  height: number;
}

/**
 * Reads what kind of picture a file is and how large it would be, by its own bytes and without decoding any of it. Its name and the type that a browser
 * gave it count for nothing. Reads no more leniently than decoders do: a header that could be understood in two ways is none.
 *
 * @returns null when it is no JPEG, PNG or WebP, or has no proper header
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readJpeg(view) ?? readPng(view) ?? readWebp(view);
  } catch (error) {
    // It ends in the middle of its header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const startOfImage = 0xffd8;
const startOfScan = 0xda;
/** Frame headers (ISO/IEC 10918-1, table B.1): C0 to CF but for tables (C4), an extension (C8) and arithmetic conditioning (CC). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(view: DataView): PictureHeader | null {
  if (view.getUint16(0) !== startOfImage) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      // Any number of these may fill up before a marker.
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    // Markers without a length, and the picture itself, do not come before the frame header.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= startOfScan) || length < 2) return null;
    if (isFrame(marker)) return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + length;
  }
}

function readPng(view: DataView): PictureHeader | null {
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  const isHeaderFirst = isPng && view.getUint32(8) === 13 && fourLetters(view, 12) === 'IHDR';
  return isHeaderFirst ? sized('png', view.getUint32(16), view.getUint32(20)) : null;
}

function readWebp(view: DataView): PictureHeader | null {
  if (fourLetters(view, 0) !== 'RIFF' || fourLetters(view, 8) !== 'WEBP') return null;
  switch (fourLetters(view, 12)) {
    case 'VP8X':
      return sized('webp', 1 + uint24(view, 24), 1 + uint24(view, 27));
    case 'VP8 ': {
      const isKeyFrame = (view.getUint8(20) & 1) === 0 && view.getUint16(23) === 0x9d01;
      if (!isKeyFrame || view.getUint8(25) !== 0x2a) return null;
      return sized('webp', view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    }
    case 'VP8L': {
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return sized('webp', 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
    }
    default:
      return null;
  }
}

function sized(type: PictureType, width: number, height: number): PictureHeader | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}

function fourLetters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
