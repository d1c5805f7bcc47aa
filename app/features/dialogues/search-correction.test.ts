import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nearestWords, slipsAllowed } from './search-correction';
import { stemWord } from './search-text';

const known = (words: readonly string[]) =>
  words.map((word) => ({ language: 'sv', word, stem: stemWord(word, 'sv') }));
const nearest = (typed: string, words: readonly string[]) =>
  nearestWords(typed, known(words)).map(({ word }) => word);

describe('the word that was meant', () => {
  test.each([
    ['a letter left out', 'belsning', 'belysning'],
    ['a letter too many', 'parrken', 'parken'],
    ['another letter', 'parjen', 'parken'],
    ['two letters swapped', 'praken', 'parken'],
    ['two slips in a long word', 'bibloteekt', 'biblioteket'],
    ['a dot or ring forgotten', 'gangväg', 'gångväg'],
    ['an inflection that occurs nowhere', 'lekplatzernas', 'lekplats'],
  ])('is found with %s: %s', (_, typed, meant) => {
    expect(nearest(typed, ['simhall', meant, 'översiktsplan'])[0]).toBe(meant);
  });

  test('is not guessed for a short word, or one with digits', () => {
    expect(nearest('gar', ['går', 'gård'])).toEqual([]);
    expect(nearest('år2025', ['år2024'])).toEqual([]);
    expect(nearest('2025', ['2024'])).toEqual([]);
  });

  test('is the nearest first, then the one that begins alike', () => {
    expect(nearest('biblioteekt', ['bibliotekens', 'biblioteket', 'bibliotek'])[0]).toBe('biblioteket');
    expect(nearest('banken', ['tanken', 'banden'])[0]).toBe('banden');
  });

  test('is not one that is further away than a slip or two', () => {
    expect(nearest('parken', ['panken', 'pinnen', 'bänken', 'skolan'])).toEqual(['panken']);
  });

  test('any word with one letter changed is found again', () => {
    const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzåäö'));
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 5, maxLength: 20 }),
        letter,
        fc.nat(),
        (letters, other, at) => {
          const word = letters.join('');
          const typed = letters.with(at % letters.length, other).join('');
          expect(nearest(typed, [word])).toEqual([word]);
        },
      ),
    );
  });

  test('longer words may hold more slips, never the other way', () => {
    fc.assert(fc.property(fc.nat(40), (letters) => slipsAllowed(letters + 1) >= slipsAllowed(letters)));
  });
});
