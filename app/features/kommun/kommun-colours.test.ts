import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ink, isReadableAccent, isReadablePrimary, kommunPalette, paper, raised } from './kommun-colours';

const hex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const channel = fc.nat({ max: 255 });
const colour = fc.tuple(channel, channel, channel).map(hex);
const extremes = ['#000000', '#0000ff', '#5c0000', '#00005c', '#3d3d3d', '#4b0082', '#005000', '#0b4a57'];
const primary = fc.oneof(
  fc.constantFrom(...extremes),
  fc.tuple(fc.nat({ max: 110 }), fc.nat({ max: 80 }), channel).map(hex),
);
const accepted = primary.filter(isReadablePrimary);
const themes = ['light', 'dark'] as const;

describe('a kommun’s colours', () => {
  test('are accepted when they can be read: the first as text on paper, ink on the second', () => {
    expect(extremes.filter((each) => !isReadablePrimary(each))).toEqual([]);
    expect(['#ffffff', '#f5b63c', '#777777', '#ff0000'].filter(isReadablePrimary)).toEqual([]);
    expect(['#f5b63c', '#ffffff', '#7fd8be'].filter((each) => !isReadableAccent(each))).toEqual([]);
    expect(['#11242b', '#0b4a57', '#777777'].filter(isReadableAccent)).toEqual([]);
  });

  test('give links that can be read at 7:1 on both grounds, in both themes', () => {
    fc.assert(
      fc.property(accepted, (first) => {
        const palette = kommunPalette(first, '#f5b63c');
        for (const theme of themes) {
          const link = palette[theme]['--primary']!;
          expect(wcagContrast(link, paper[theme]), `${first} ${theme}`).toBeGreaterThanOrEqual(7);
          expect(wcagContrast(link, raised[theme]), `${first} ${theme}`).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  test('give deep surfaces on which white reads at 7:1, and tints on which ink and links read', () => {
    fc.assert(
      fc.property(accepted, (first) => {
        const palette = kommunPalette(first, '#f5b63c');
        for (const theme of themes) {
          const { '--primary-deep': deep, '--primary-tint': tint, '--primary': link } = palette[theme];
          expect(wcagContrast('#ffffff', deep!), `${first} ${theme}`).toBeGreaterThanOrEqual(7);
          expect(wcagContrast(ink[theme], tint!), `${first} ${theme}`).toBeGreaterThanOrEqual(7);
          expect(wcagContrast(link!, tint!), `${first} ${theme}`).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  test('give graphics that stand out at 3:1 from their ground, and hold white figures', () => {
    fc.assert(
      fc.property(accepted, (first) => {
        const palette = kommunPalette(first, '#f5b63c');
        for (const theme of themes) {
          const { '--primary-mid': mid, '--primary-tint': tint } = palette[theme];
          for (const ground of [paper[theme], raised[theme], tint!])
            expect(wcagContrast(mid!, ground), `${first} ${theme} ${ground}`).toBeGreaterThanOrEqual(3);
          expect(wcagContrast('#ffffff', mid!), `${first} ${theme}`).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  test('have the page’s one action in ink on the second colour, the same in both themes', () => {
    fc.assert(
      fc.property(colour.filter(isReadableAccent), (second) => {
        const palette = kommunPalette('#0b4a57', second);
        for (const theme of themes) {
          expect(palette[theme]['--accent']).toBe(second);
          expect(wcagContrast(palette[theme]['--on-accent']!, second)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  test('keep their hue and are whole colours', () => {
    fc.assert(
      fc.property(accepted, (first) => {
        const { light, dark } = kommunPalette(first, '#f5b63c');
        expect(light['--primary']).toBe(first);
        for (const value of Object.values({ ...light, ...dark })) expect(value).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });
});
