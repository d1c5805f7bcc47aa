import { describe, expect, test } from 'vitest';

import type { ImportProblem } from './import-problem';
import { readJson } from './read-json';

const park = { id: 'park', title: 'Park', purpose: 'Lyssna', level: 'dialogue' };

function read(text: string) {
  const problems: ImportProblem[] = [];
  const rows = readJson(text, ['sv', 'en', 'sv-x-lattlast'], (problem) => problems.push(problem));
  return { rows: rows.map(({ row, cells }) => ({ row, ...Object.fromEntries(cells) })), problems };
}

describe('a JSON list', () => {
  test('languages may stand in an object or after a colon', () => {
    const nested = read(JSON.stringify([{ ...park, title: { sv: 'Park', en: 'Park (en)' } }]));
    const flat = read(JSON.stringify([{ ...park, 'title:en': 'Park (en)' }]));
    expect(nested).toEqual(flat);
    expect(nested.rows[0]).toMatchObject({ title: 'Park', 'title:en': 'Park (en)' });
  });

  test('lists, numbers and null are values too', () => {
    const { rows, problems } = read(
      JSON.stringify([{ ...park, themes: ['skola', 'lek'], participants: 12, ends: null }]),
    );
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ themes: ['skola', 'lek'], participants: '12', ends: '' });
  });

  test('what is missing is left empty, for each object on its own', () => {
    expect(read('[{"id":"a"},{}]').rows).toEqual([
      { row: 1, id: 'a', title: '', purpose: '', level: '' },
      { row: 2, id: '', title: '', purpose: '', level: '' },
    ]);
  });

  test.each([
    [
      'an unknown key',
      [park, { ...park, id: 'b', titel: 'x' }],
      { code: 'column-unknown', row: 2, column: 'titel' },
    ],
    [
      'an unknown language',
      [{ ...park, title: { sv: 'a', xx: 'b' } }],
      { code: 'column-language-unknown', row: 1, column: 'title:xx' },
    ],
    [
      'the same text twice',
      [{ ...park, 'title:sv': 'b' }],
      { code: 'column-twice', row: 1, column: 'title:sv' },
    ],
    [
      'a value of the wrong sort',
      [{ ...park, state: true }],
      { code: 'json-value', row: 1, column: 'state', value: 'true' },
    ],
    [
      'a list of other than texts',
      [{ ...park, themes: [1] }],
      { code: 'json-value', row: 1, column: 'themes', value: '[1]' },
    ],
    ['something that is no object', [park, 'b'], { code: 'json-not-object', row: 2, value: '"b"' }],
    ['an object that is no list', park, { code: 'json-not-list' }],
  ])('%s is told', (_, value, problem) => {
    expect(read(JSON.stringify(value)).problems).toMatchObject([problem]);
  });

  test('a slip in the writing is told by its line', () => {
    expect(read('[\n  {"id": "a",\n   "title" "b"}\n]').problems).toEqual([
      { code: 'json-unreadable', details: { line: 3 } },
    ]);
    expect(read('[\n{}').problems).toEqual([{ code: 'json-unreadable', details: { line: 2 } }]);
  });

  test('names that every object inherits are unknown columns like any other', () => {
    expect(read('[{"constructor":"x","__proto__":"y"}]').problems.map(({ code }) => code)).toEqual([
      'column-unknown',
      'column-unknown',
    ]);
  });
});
