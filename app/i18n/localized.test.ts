import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Localized, LocalizedList } from '~db/columns';

import { pickList, pickOptional, pickText } from './localized';

const texts = { sv: 'Hej', en: 'Hello', ar: 'مرحبا' };

describe('a text in several languages', () => {
  test('is shown in the language asked for, else in the one it was written in, else in the first it has', () => {
    expect(pickText(texts, 'ar', 'sv')).toEqual({ text: 'مرحبا', language: 'ar' });
    expect(pickText(texts, 'fi', 'en')).toEqual({ text: 'Hello', language: 'en' });
    expect(pickText(texts, 'fi', 'so')).toEqual({ text: 'Hej', language: 'sv' });
  });

  test('says truly which language it is in', () => {
    const tag = fc.constantFrom('sv', 'en', 'ar', 'fi', 'toString', '__proto__');
    const any = fc.dictionary(
      tag.filter((each) => each !== '__proto__'),
      fc.constantFrom('a', 'b'),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(any, tag, tag, (given, wanted, source) => {
        const { text, language } = pickText(given, wanted, source);
        expect(Object.hasOwn(given, language)).toBe(true);
        expect(text).toBe(given[language]);
        if (Object.hasOwn(given, wanted)) expect(language).toBe(wanted);
      }),
    );
  });

  test('that is missing or blank is nothing', () => {
    const blank: (Localized | null | undefined)[] = [null, undefined, {}, { sv: '' }, { sv: ' \n' }];
    for (const none of blank) expect(pickOptional(none, 'sv', 'sv')).toBeNull();
  });

  test('that is blank in the language asked for is shown as it was written', () => {
    expect(pickOptional({ sv: 'Hej', en: ' ' }, 'en', 'sv')).toEqual({ text: 'Hej', language: 'sv' });
    expect(pickText({ sv: 'Hej', en: '' }, 'en', 'sv')).toEqual({ text: 'Hej', language: 'sv' });
  });
});

describe('a list in several languages', () => {
  test('is shown whole in one of them', () => {
    const lists = { sv: ['ett', 'två'], en: ['one'] };
    expect(pickList(lists, 'en', 'sv')).toEqual({ texts: ['one'], language: 'en' });
    expect(pickList(lists, 'fi', 'sv')).toEqual({ texts: ['ett', 'två'], language: 'sv' });
  });

  test('that is empty in the language asked for is shown as it was written; without anything it is nothing', () => {
    expect(pickList({ sv: ['ett'], en: [] }, 'en', 'sv')).toEqual({ texts: ['ett'], language: 'sv' });
    const empty: (LocalizedList | null | undefined)[] = [null, undefined, {}, { sv: [] }];
    for (const none of empty) expect(pickList(none, 'sv', 'sv')).toBeNull();
  });
});
