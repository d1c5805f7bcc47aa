import { wcagContrast } from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { ink, kommunPalette, paper, raised } from './kommun-colours';

const css = readFileSync('app/ui/foundation/tokens.css', 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function coloursIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const tokens = { light: coloursIn(lightCss), dark: { ...coloursIn(lightCss), ...coloursIn(darkCss) } };
const grounds = ['--paper', '--paper-raised'];
const tints = ['--leaf-tint', '--sun-tint', '--alert-tint', '--quiet-tint', '--primary-tint'];

/** What stands on what, and how far it must stand out (WCAG 2.2: 1.4.6 for running text, 1.4.3 for small marks, 1.4.11 for graphics). */
const pairs: [front: string, on: string, least: number][] = [
  ...['--ink', '--ink-soft', '--primary'].flatMap((front) =>
    grounds.map((on): [string, string, number] => [front, on, 7]),
  ),
  ...tints.flatMap((on): [string, string, number][] => [
    ['--ink', on, 7],
    ['--ink-soft', on, 4.5],
    ['--primary', on, 4.5],
  ]),
  ...['--leaf', '--sun-line', '--alert'].flatMap((front) =>
    [...grounds, '--primary-tint', '--quiet-tint'].map((on): [string, string, number] => [front, on, 4.5]),
  ),
  ['--leaf', '--leaf-tint', 4.5],
  ['--sun-line', '--sun-tint', 4.5],
  ['--alert', '--alert-tint', 4.5],
  ['--on-accent', '--accent', 7],
  ...['--field-line', '--line-strong', '--primary-mid'].flatMap((front) =>
    grounds.map((on): [string, string, number] => [front, on, 3]),
  ),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const colours = { ...tokens[theme], ...kommunPalette('#0b4a57', '#f5b63c')[theme] };

  test.each(pairs)('%s stands out from %s at %d:1', (front, on, least) => {
    expect(colours, front).toHaveProperty(front);
    expect(colours, on).toHaveProperty(on);
    expect(wcagContrast(colours[front]!, colours[on]!)).toBeGreaterThanOrEqual(least);
  });

  test('has the paper, the raised ground and the ink that a kommun’s colours are judged by', () => {
    const whole = (value = '') => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    expect(whole(tokens[theme]['--paper'])).toBe(paper[theme]);
    expect(whole(tokens[theme]['--paper-raised'])).toBe(raised[theme]);
    expect(whole(tokens[theme]['--ink'])).toBe(ink[theme]);
  });
});
