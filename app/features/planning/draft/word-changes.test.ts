import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wordChanges } from './word-changes';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.constantFrom('vi', 'bygger', 'en', 'park', '\n'), { maxLength: 20 })
    .map((words) => words.join(' ')),
);
const without = (kind: string, runs: ReturnType<typeof wordChanges>) =>
  runs
    .filter((run) => run.kind !== kind)
    .map((run) => run.text)
    .join('');

describe('what has become of a text', () => {
  test('holds all of the earlier text and all of the later one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordChanges(before, after);
        expect(without('added', runs)).toBe(before);
        expect(without('removed', runs)).toBe(after);
      }),
    );
  });

  test('is one unchanged run where nothing was changed', () => {
    expect(wordChanges('Vi bygger en park.', 'Vi bygger en park.')).toEqual([
      { kind: 'same', text: 'Vi bygger en park.' },
    ]);
  });

  test('tells only the words that differ, the removed ones first', () => {
    expect(wordChanges('Sista dagen är 3 december.', 'Sista dagen är 10 januari.')).toEqual([
      { kind: 'same', text: 'Sista dagen är ' },
      { kind: 'removed', text: '3 december.' },
      { kind: 'added', text: '10 januari.' },
    ]);
  });

  test('never takes long over texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
