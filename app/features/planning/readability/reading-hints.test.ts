import { describe, expect, test } from 'vitest';

import { readabilityOf } from './lix';
import { readingHints } from './reading-hints';

const hint = (text: string, kind: string) =>
  readingHints(text).find((one) => one.kind === kind)?.quotes ?? [];

describe('what to look at in a lättläst text', () => {
  test('is nothing in a text that is easy', () => {
    expect(readingHints('Vi ska bygga en park. Du får vara med. Skriv till oss.')).toEqual([]);
  });

  test('are sentences of more than fifteen words, quoted', () => {
    const long = 'Vi vill veta vad du och dina grannar tycker om parken och vad ni vill göra där sedan.';
    expect(hint(`${long} Skriv till oss.`, 'long-sentence')).toEqual([long]);
    const fifteen = 'Vi vill veta vad du och dina grannar tycker om parken och vad ni gör.';
    expect(hint(fifteen, 'long-sentence')).toEqual([]);
  });

  test('are long words, each once', () => {
    expect(hint('Medborgarbudgeten! En medborgarbudgeten till.', 'long-word')).toEqual(['Medborgarbudgeten']);
  });

  test.each(['beslutas', 'behandlades', 'byggs', 'hålls', 'genomförs', 'beslutats', 'användas', 'köptes'])(
    'is a form that hides who does it: %s',
    (word) => {
      expect(hint(`Det ${word} snart.`, 'passive')).toEqual([word]);
    },
  );

  test.each([
    'finns',
    'hoppas',
    'trivs',
    'träffas',
    'saknas',
    'lyckades',
    'plats',
    'kommunens',
    'Lucas',
    'klass',
    'dess',
    'insats',
    'hus',
  ])('is no form that only ends like one: %s', (word) => {
    expect(hint(`Det ${word} här.`, 'passive')).toEqual([]);
  });

  test('are "man" and words that say no', () => {
    expect(hint('Man får vara med. Det kostar inget.', 'man')).toEqual(['Man']);
    expect(hint('Det kostar inget. Ingen bestämmer.', 'negation')).toEqual(['inget', 'Ingen']);
  });

  test('are short forms', () => {
    expect(hint('Ta med t.ex. kaffe, bl.a. bullar m.m. Vi ses kl. 18.', 'abbreviation')).toEqual([
      't.ex.',
      'bl.a.',
      'm.m.',
      'kl.',
    ]);
    expect(hint('Klara bor i Caen. Hon kan teckna.', 'abbreviation')).toEqual([]);
  });

  test('are shares', () => {
    expect(hint('40 % vill, och 12,5 procent vill inte.', 'percentage')).toEqual(['40 %', '12,5 procent']);
  });

  test('are words of the kommun that could be explained', () => {
    expect(hint('Nämnden skickar en remiss.', 'official')).toEqual(['Nämnden', 'remiss']);
  });

  test('and of a text that no field takes only the beginning is looked at, however it is written', () => {
    const begun = performance.now();
    const long = [
      'Man tänker. '.repeat(500_000),
      `${'a'.repeat(3_000_000)}-b. C`,
      `${'a'.repeat(90_000)}-b. C. `.repeat(10),
      'a.'.repeat(2_000_000),
      ' '.repeat(3_000_000),
      '1'.repeat(3_000_000),
      `${'.'.repeat(99_000)}a`,
      `${'1.'.repeat(49_000)}a`,
      'ett-'.repeat(30_000),
    ];
    for (const text of long) {
      readingHints(text);
      readabilityOf(text);
    }
    // Unbounded it would take hours.
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
