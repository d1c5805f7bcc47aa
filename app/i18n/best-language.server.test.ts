import { describe, expect, test } from 'vitest';

import { bestLanguage } from './best-language.server';
import { languages } from './i18n.server';

const best = (header: string | null, offered?: readonly string[]) => bestLanguage(header, offered).tag;

describe('the language that suits a browser', () => {
  test.each([
    ['ar', 'ar-IQ,ar;q=0.9,sv;q=0.8'],
    ['sv', 'sv-FI'],
    ['fi', 'de;q=0.9,fi;q=0.5'],
    ['en', 'sv;q=0.3,en;q=0.7'],
    ['so', 'SO'],
    ['uk', 'ru, uk;q=0.9'],
  ])('is %s for %s', (tag, header) => {
    expect(best(header)).toBe(tag);
  });

  test.each([null, '', '*', 'tlh', 'de,fr;q=0.9', ';;;,q=', 'sv;q=0', '\0', 'a'.repeat(10_000)])(
    'is Swedish when none suits: %j',
    (header) => {
      expect(best(header)).toBe('sv');
    },
  );

  test('is one that the kommun offers', () => {
    expect(best('ar,fi;q=0.5', ['sv', 'fi'])).toBe('fi');
    expect(best('ar', ['sv'])).toBe('sv');
  });

  test('is lättläst for nobody who has not chosen it', () => {
    expect(best('sv-x-lattlast')).toBe('sv');
    for (const { tag } of languages) expect(best(tag).includes('-x-')).toBe(false);
  });
});
