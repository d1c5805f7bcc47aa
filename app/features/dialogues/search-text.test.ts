import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isHit, parseQuery, searchedWord, stemWord, wordsIn } from './search-text';

// Every UTF-16 unit, lone surrogates too. fast-check's own Unicode strings take a second or more to make ready.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const letter = fc.constantFrom(...Array.from('aZåÄöß½ﬁİǅмцحـ0９_-’ʼ\u0301\u030a\u00ad\u200d\0🛝𠀀'));
const anyString = fc.oneof(fc.string({ unit }), fc.string({ unit: letter }));
const forms = (text: string) => wordsIn(text).map(({ form }) => form);

describe('the words of a text', () => {
  test('are its runs of letters and digits, in lower case', () => {
    expect(forms('Vad är § 48, e-panelen: KS 2024/117?')).toEqual([
      'vad',
      'är',
      '48',
      'e',
      'panelen',
      'ks',
      '2024',
      '117',
    ]);
  });

  test('keep å, ä and ö as letters of their own, however they are encoded', () => {
    expect(forms('Går Över'.normalize('NFD'))).toEqual(['går', 'över']);
    expect(forms('gar')).not.toEqual(forms('går'));
  });

  test('hold together through apostrophes, soft hyphens and Arabic vowel marks', () => {
    expect(forms("su'aal м’яч med\u00adborgare حَدِيقَة حـديقة")).toEqual([
      'suaal',
      'мяч',
      'medborgare',
      'حديقة',
      'حديقة',
    ]);
  });

  test('can each be found in the text where they are said to stand', () => {
    const text = 'Går 👩‍👩‍👧 hem'.normalize('NFD');
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Går',
      'hem',
    ]);
  });

  test('hold letters and digits only, whatever the text is, and are the same when read again', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        for (const { form, start, end } of wordsIn(text)) {
          expect(form).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
          expect(forms(form)).toEqual([form]);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['sv', ['park', 'parken', 'parker', 'parkerna', 'parkens', 'parkernas']],
    ['sv', ['lekplats', 'lekplatsen', 'lekplatser', 'lekplatserna', 'lekplatsernas']],
    ['sv', ['skola', 'skolan', 'skolor', 'skolorna', 'skolans']],
    ['sv', ['förslag', 'förslaget', 'förslagen', 'förslagets']],
    ['sv', ['arbete', 'arbetet', 'arbeten', 'arbetets']],
    ['sv', ['budget', 'budgeten', 'budgetens']],
    ['sv', ['miljö', 'miljön', 'miljöer', 'miljöerna']],
    ['sv', ['invånare', 'invånaren', 'invånarna', 'invånarnas']],
    ['sv', ['stadsplan', 'stadsplanen', 'stadsplaner', 'stadsplanerna']],
    ['sv', ['person', 'personen', 'personer']],
    ['sv-x-lattlast', ['dialog', 'dialogen', 'dialoger']],
    ['en', ['park', 'parks']],
    ['fi', ['puisto', 'puistossa', 'puistot']],
    ['ar', ['حديقة', 'الحديقة']],
    ['uk', ['парк', 'парку', 'парки']],
  ])('in %s, the forms of a word share one: %j', (language, words) => {
    expect(new Set(words.map((word) => stemWord(word, language))).size).toBe(1);
  });

  test('keep different Swedish words apart', () => {
    const words = [
      'plan',
      'plats',
      'stadsplan',
      'stadsplats',
      'går',
      'gård',
      'gårdag',
      'skog',
      'skola',
      'bad',
      'bo',
      'bro',
      'barn',
      'bar',
    ];
    expect(new Set(words.map((word) => stemWord(word, 'sv'))).size).toBe(words.length);
  });

  test('are the words themselves where there is no stemmer', () => {
    expect(stemWord('beeraha', 'so')).toBe('beeraha');
    expect(stemWord('parken', 'constructor')).toBe('parken');
  });

  test('hold letters and digits only, in every language', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom('sv', 'en', 'fi', 'ar', 'uk', 'so'), (text, language) => {
        for (const form of forms(text)) expect(stemWord(form, language)).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('a search', () => {
  test('is read as words, each once, of which the last may be unfinished', () => {
    expect(parseQuery('  "Nya" lekplatsen, nya PARK* ').map(({ typed, prefix }) => [typed, prefix])).toEqual([
      ['nya', null],
      ['lekplatsen', null],
      ['park', 'park'],
    ]);
  });

  test('of one letter does not find everything that begins with it', () => {
    expect(parseQuery('p')[0]?.prefix).toBeNull();
  });

  test('without letters or digits holds no words', () => {
    expect(parseQuery(' !"#¤%&/()=? 🛝 ')).toEqual([]);
  });

  test('is cut to a number of words that can be looked up', () => {
    expect(parseQuery(Array.from({ length: 500 }, (_, index) => `ord${index}`).join(' '))).toHaveLength(12);
  });

  test('finds an inflected word in whichever language it stands', () => {
    expect(isHit('lekplatserna', 'sv', searchedWord('lekplats'))).toBe(true);
    expect(isHit('playgrounds', 'en', searchedWord('playground'))).toBe(true);
    expect(isHit('gar', 'sv', searchedWord('går', true))).toBe(false);
    expect(isHit('parkering', 'sv', searchedWord('park'))).toBe(false);
    expect(isHit('parkering', 'sv', searchedWord('park', true))).toBe(true);
  });

  test('finds every word of a text by that word', () => {
    fc.assert(
      fc.property(anyString, fc.constantFrom('sv', 'en', 'fi', 'ar', 'uk', 'so'), (text, language) => {
        for (const form of forms(text)) {
          if (language !== 'so') expect(isHit(form, language, searchedWord(form))).toBe(true);
        }
      }),
    );
  });
});
