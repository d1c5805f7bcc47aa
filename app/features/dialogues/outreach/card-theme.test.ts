import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { parseCardTheme } from './card-theme';

describe('the theme of a card', () => {
  test.each([
    ['tema=ljus', 'light'],
    ['tema=mork', 'dark'],
    ['', null],
    ['tema=', null],
    ['tema=rosa', null],
    ['tema=constructor', null],
  ])('of ?%s is %s', (query, theme) => {
    expect(parseCardTheme(new URLSearchParams(query))).toBe(theme);
  });

  test('has the very colours that the portal has in that theme', () => {
    const [light = '', dark = ''] = readFileSync('app/ui/foundation/tokens.css', 'utf8').split(
      '@media screen',
    );
    const [cardLight = '', cardDark = ''] = readFileSync(
      'app/features/dialogues/outreach/card-theme.css',
      'utf8',
    ).split('.embed-card--dark');
    expect(Object.keys(coloursIn(cardLight))).toEqual(Object.keys(coloursIn(cardDark)));
    expect(coloursIn(light)).toMatchObject(coloursIn(cardLight));
    expect(coloursIn(dark)).toMatchObject(coloursIn(cardDark));
  });
});

function coloursIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
