import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fitText } from './fit-text';

/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => Array.from(text).length * size * 0.5;

describe('a title in a picture', () => {
  test('is as large as it can be', () => {
    expect(fitText('Torget', { width: 600, maxLines: 4, sizes: [80, 60, 40] }, measure)).toEqual({
      lines: ['Torget'],
      size: 80,
    });
  });

  test('shrinks until it fits its lines', () => {
    const { lines, size } = fitText(
      'En tryggare väg till skolan i Österås',
      { width: 400, maxLines: 2, sizes: [80, 60, 40] },
      measure,
    );
    expect(size).toBe(40);
    expect(lines).toEqual(['En tryggare väg till', 'skolan i Österås']);
  });

  test('leaves no lone word on the last line when the lines can be made alike', () => {
    const { lines } = fitText('aaaa bbbb cccc dddd e', { width: 190, maxLines: 2, sizes: [20] }, measure);
    expect(lines).toEqual(['aaaa bbbb', 'cccc dddd e']);
  });

  test('shrinks until it fits its height', () => {
    const room = { width: 400, maxLines: 4, sizes: [80, 40], height: 100, leading: 1 };
    expect(fitText('Skolan här', room, measure).size).toBe(80);
    expect(fitText('Skolan här och där', room, measure).size).toBe(40);
  });

  test('whatever is written, nothing is wider than the picture and there are never too many lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, maxLines) => {
          const { lines, size } = fitText(text, { width: 660, maxLines, sizes: [84, 60, 44] }, measure);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(660);
        },
      ),
    );
  });

  test('what is cut says so', () => {
    const { lines } = fitText('ord '.repeat(200), { width: 200, maxLines: 2, sizes: [20] }, measure);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
