import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { easeOf, readabilityOf } from './lix';
import { sentencesIn, wordsOf } from './swedish-sentences';

describe('the sentences of a Swedish text', () => {
  test.each([
    ['Vi bygger en park. Du får tycka till.', ['Vi bygger en park.', 'Du får tycka till.']],
    ['Mötet börjar kl. 18.30 i skolan. Kom då!', ['Mötet börjar kl. 18.30 i skolan.', 'Kom då!']],
    ['Ta med t.ex. Anna. Hon vet.', ['Ta med t.ex. Anna.', 'Hon vet.']],
    ['Det gäller bl.a. Norrby och Österås.', ['Det gäller bl.a. Norrby och Österås.']],
    ['Den 3. december är sista dagen.', ['Den 3. december är sista dagen.']],
    ['Nämnden sa ja (§ 48). Sedan byggde vi.', ['Nämnden sa ja (§ 48).', 'Sedan byggde vi.']],
    ['”Vi vill ha träd.” Så sa många.', ['”Vi vill ha träd.”', 'Så sa många.']],
    ['Vi bygger. 40 % är klart.', ['Vi bygger.', '40 % är klart.']],
    ['Vill du? Ja! Kom…', ['Vill du?', 'Ja!', 'Kom…']],
    ['A. Lind svarar. Ring henne.', ['A. Lind svarar.', 'Ring henne.']],
    ['Rubrik\n\n- en sak\n- en till', ['Rubrik', 'en sak', 'en till']],
    ['1. Läs.\n2. Svara.', ['Läs.', 'Svara.']],
    ['…', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  test('lose no word of it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bulletless = text.split('\n').map((line) => line.replace(/^\s*(?:[-•*–]|\d+[.)])\s+/u, ''));
        expect(sentencesIn(text).flatMap(wordsOf)).toEqual(bulletless.flatMap(wordsOf));
      }),
    );
  });

  test('have words in which a time, a compound and a name with an apostrophe are one', () => {
    expect(wordsOf('Kl. 18.30 på SFI-kursen, d’Arc: 3,5 %')).toEqual([
      'Kl',
      '18.30',
      'på',
      'SFI-kursen',
      'd’Arc',
      '3,5',
    ]);
  });
});

describe('LIX', () => {
  test('is the words of a sentence plus the long words of a hundred', () => {
    // 9.5 words for each sentence, and 2 of 19 have more than six letters.
    const text =
      'Vi ska bygga en lekplats vid skolan och ni får vara med. Kommunen bjuder in till möten under hösten.';
    expect(readabilityOf(text)).toEqual({
      words: 19,
      sentences: 2,
      longWords: 2,
      lix: 20,
      ease: 'very-easy',
    });
  });

  test('counts a word as long from its seventh letter', () => {
    expect(readabilityOf('kommun').longWords).toBe(0);
    expect(readabilityOf('kommuns').longWords).toBe(1);
  });

  test('is not given for a few words', () => {
    expect(readabilityOf('Ny lekplats vid ån').lix).toBeNull();
    expect(readabilityOf('').lix).toBeNull();
  });

  test.each([
    [24, 'very-easy'],
    [25, 'easy'],
    [29, 'easy'],
    [30, 'rather-easy'],
    [40, 'medium'],
    [50, 'hard'],
    [59, 'hard'],
    [60, 'very-hard'],
  ])('%i is %s', (lix, ease) => {
    expect(easeOf(lix)).toBe(ease);
  });

  test('of several texts is that of all of them together', () => {
    const [one, other] = ['Vi vill veta vad du tycker om parken.', 'Skriv till oss senast på fredag.'];
    expect(readabilityOf(one, other)).toEqual(readabilityOf(`${one}\n${other}`));
  });
});
