import { createCanvas, Path2D } from '@napi-rs/canvas';
import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';

import { qrCode, qrSvg } from './qr-code.server';

const address = 'https://dialog.viken.example/sv-x-lattlast/dialoger/en-tryggare-vag-till-skolan-i-osteras';

/** What a phone's camera would read. */
function read({ size, path }: { size: number; path: string }, worn = 0): string | undefined {
  const pixels = 6;
  const canvas = createCanvas(size * pixels, size * pixels);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(pixels, pixels);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  context.fillStyle = '#fff';
  context.fillRect((size - worn) / 2, (size - worn) / 2, worn, worn);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return readQr(data, canvas.width, canvas.height)?.data;
}

describe('a QR code', () => {
  test('is read back as the address that it was made of', () => {
    expect(read(qrCode(address))).toBe(address);
  });

  test('is read even when a piece in the middle is worn away', () => {
    expect(read(qrCode(address), 8)).toBe(address);
  });

  test('keeps four empty modules around it', () => {
    const { size, path } = qrCode(address);
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) => match.slice(1).map(Number));
    expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4);
    expect(Math.min(...starts.map(([, y = 0]) => y))).toBe(4);
    expect(Math.max(...starts.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4);
  });

  test('as a file is black on white', () => {
    const svg = qrSvg(address);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1"/);
    expect(svg).toContain('fill="#fff"');
  });
});
