import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readRepresentatives, retold, retoldList, writeRepresentatives } from './retold';

describe('a text that is written anew', () => {
  test('keeps its translations when it says the same', () => {
    const known = { sv: 'Hörsalen', en: 'The auditorium' };
    expect(retold(known, 'Hörsalen', 'sv')).toBe(known);
    expect(retoldList({ sv: ['a'], en: ['b'] }, ['a'], 'sv')).toEqual({ sv: ['a'], en: ['b'] });
  });

  test('loses them when it says something else: nobody is led to the place of before', () => {
    expect(retold({ sv: 'Hörsalen', en: 'The auditorium' }, 'Skolan', 'sv')).toEqual({ sv: 'Skolan' });
    expect(retoldList({ sv: ['a'], en: ['b'] }, ['a', 'c'], 'sv')).toEqual({ sv: ['a', 'c'] });
  });

  test('is gone when it is emptied', () => {
    expect(retold({ sv: 'Hörsalen', en: 'The auditorium' }, '', 'sv')).toBeNull();
    expect(retoldList({ sv: ['a'] }, [], 'sv')).toBeNull();
  });
});

describe('who attends', () => {
  test('is written as it is read, with translations of the same role kept', () => {
    const known = [{ name: 'Bo Ek', role: { sv: 'ordförande, (S)', en: 'chair' } }, { name: 'Eva Ask' }];
    const text = writeRepresentatives(known, 'sv');
    expect(text).toBe('Bo Ek, ordförande, (S)\nEva Ask');
    expect(readRepresentatives(text.split('\n'), known, 'sv')).toEqual(known);
  });

  test('whatever they are called', () => {
    const name = fc.stringMatching(/^[^,\s]{1,9}$/u);
    const role = fc.stringMatching(/^\S{1,9}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, role), { maxLength: 4 }), (pairs) => {
        const known = pairs.map(([one, what]) => ({ name: one, role: { sv: what } }));
        const lines = writeRepresentatives(known, 'sv')
          .split('\n')
          .filter((line) => line !== '');
        expect(readRepresentatives(lines, [], 'sv')).toEqual(known);
      }),
    );
  });
});
