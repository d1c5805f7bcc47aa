import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';

import { mostPictureBytes } from './picture-limits';
import { remakePicture } from './remake-picture.server';

/** A picture whose left half is red and whose right half is blue. */
function drawn(width: number, height: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000ff';
  context.fillRect(width / 2, 0, width / 2, height);
  return canvas;
}

const jpeg = (width: number, height: number) => drawn(width, height).encode('jpeg', 90);

/** A JPEG with an Exif part after its first bytes. */
function withExif(file: Buffer, exif: Buffer): Buffer {
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), segment, exif, file.subarray(2)]);
}

/** An Exif part that says how the camera was held, and where it stood. */
function exifOf(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + 24);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, orientation);
  const positions = 8 + 2 + 24 + 4;
  entry(22, 0x8825, 4, 1, positions);
  tiff.writeUInt16LE(1, positions);
  entry(positions + 2, 2, 5, 3, positions + 18);
  [58, 1, 22, 1, 51, 1].forEach((part, index) => tiff.writeUInt32LE(part, positions + 18 + index * 4));
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

async function remade(file: Uint8Array) {
  const outcome = await remakePicture(file);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.picture;
}

async function colourAt(content: Buffer, x: number, y: number): Promise<string> {
  const image = await loadImage(content);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data;
  return red > 200 ? 'red' : blue > 200 ? 'blue' : 'neither';
}

describe('a picture is drawn anew', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s becomes WebP that shows the same', async (format) => {
    const canvas = drawn(400, 200);
    const file = await (format === 'png' ? canvas.encode('png') : canvas.encode(format, 90));
    const picture = await remade(file);
    expect(picture).toMatchObject({ mediaType: 'image/webp', width: 400, height: 200 });
    expect(picture.content.subarray(8, 12).toString('latin1')).toBe('WEBP');
    expect(await colourAt(picture.content, 20, 100)).toBe('red');
    expect(await colourAt(picture.content, 380, 100)).toBe('blue');
  });

  test('no larger than 1600 pixels, in proportion', async () => {
    expect(await remade(await jpeg(3000, 1500))).toMatchObject({ width: 1600, height: 800 });
    expect(await remade(await jpeg(20, 4000))).toMatchObject({ width: 8, height: 1600 });
  });

  test('upright, as the camera was held, without saying how or where', async () => {
    const file = withExif(await jpeg(400, 200), exifOf(6));
    expect(file.includes('Exif')).toBe(true);
    const picture = await remade(file);
    expect(picture).toMatchObject({ width: 200, height: 400 });
    expect(await colourAt(picture.content, 100, 20)).toBe('red');
    expect(await colourAt(picture.content, 100, 380)).toBe('blue');
    for (const trace of ['Exif', 'EXIF', 'II*\0', 'XMP'])
      expect(picture.content.includes(trace), trace).toBe(false);
  });

  test('without another file that was hidden in it or after it', async () => {
    const page = Buffer.from('<script>alert(document.domain)</script>');
    const archive = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), page]);
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), page]);
    const file = await jpeg(60, 60);
    const polyglot = Buffer.concat([file.subarray(0, 2), comment, file.subarray(2), archive]);
    const { content } = await remade(polyglot);
    expect(content.includes('script')).toBe(false);
    expect(content.includes('PK\u0003\u0004')).toBe(false);
  });
});

describe('a file is refused', () => {
  const code = async (file: Uint8Array) => {
    const outcome = await remakePicture(file);
    return outcome.kind === 'refused' ? outcome.code : outcome.kind;
  };

  test('when it is no picture of a kind that is taken, whatever it is called', async () => {
    expect(await code(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).toBe(
      'picture-type',
    );
    expect(await code(Buffer.from('GIF89a\u0001\u0000\u0001\u0000;', 'latin1'))).toBe('picture-type');
    expect(await code(Buffer.from('#!/bin/sh\n'))).toBe('picture-type');
  });

  test('when it is larger than 8 MB', async () => {
    expect(await code(new Uint8Array(mostPictureBytes + 1))).toBe('picture-too-large');
  });

  test('when a few bytes say that they are millions of pixels, before any is decoded', async () => {
    const png = await drawn(10, 10).encode('png');
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    const before = process.memoryUsage().rss;
    expect(await code(png)).toBe('picture-too-many-pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  test('when two headers disagree, so that the small one can not let the large one in', async () => {
    const lossless = Buffer.from('2f00000000', 'hex');
    lossless.writeUInt32LE((16_382 | (16_382 << 14)) >>> 0, 1);
    const webp = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x09\0\0\x09\0\0VP8L\x06\0\0\0', 'latin1'),
      lossless,
      Buffer.alloc(1),
    ]);
    webp.writeUInt32LE(webp.length - 8, 4);
    expect(await code(webp)).toBe('picture-damaged');
    const file = await jpeg(30, 30);
    const frame = Buffer.from('ffc0001108ea60ea6003012200021101031101', 'hex');
    const at = file.indexOf(Buffer.from([0xff, 0xc0]));
    const length = file.readUInt16BE(at + 2);
    const twice = Buffer.concat([file.subarray(0, at + 2 + length), frame, file.subarray(at + 2 + length)]);
    expect(await code(twice)).toBe('picture-damaged');
  });

  test('when it is cut off before anything of it can be seen', async () => {
    const file = await drawn(200, 200).encode('png');
    expect(await code(file.subarray(0, 40))).toBe('picture-damaged');
  });

  test('and the next one is still drawn', async () => {
    const file = await jpeg(60, 60);
    const outcomes = await Promise.all([
      remakePicture(file.subarray(0, 200)),
      remakePicture(file),
      remakePicture(Buffer.from('x')),
      remakePicture(file),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'picture', 'refused', 'picture']);
  });
});
