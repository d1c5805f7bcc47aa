import { describe, expect, test } from 'vitest';

import type { ImportProblem } from './import-problem';
import { readCsv } from './read-csv';

const header = 'id,title,purpose,level';

function read(text: string) {
  const problems: ImportProblem[] = [];
  const rows = readCsv(text, ['sv', 'en', 'sv-x-lattlast'], (problem) => problems.push(problem));
  return { rows: rows.map(({ row, cells }) => ({ row, ...Object.fromEntries(cells) })), problems };
}

describe('a CSV list', () => {
  test.each([
    ['commas', `${header}\na,Park,Lyssna,dialogue`],
    ['semicolons', `${header.replaceAll(',', ';')}\na;Park;Lyssna;dialogue`],
    ['CRLF', `${header}\r\na,Park,Lyssna,dialogue\r\n`],
    ['lone carriage returns', `${header}\ra,Park,Lyssna,dialogue\r`],
    ['every cell within quotation marks', '"id";"title";"purpose";"level"\n"a";"Park";"Lyssna";"dialogue"'],
    ['headings in capitals', 'ID,Title, Purpose ,LEVEL\na,Park,Lyssna,dialogue'],
    ['Swedish said outright', 'id,title:sv,purpose:SV,level\na,Park,Lyssna,dialogue'],
    ['empty columns to the right', `${header},,\na,Park,Lyssna,dialogue,,`],
    ['separators after the last cell', `${header}\na,Park,Lyssna,dialogue,,,`],
  ])('reads the same with %s', (_, text) => {
    expect(read(text)).toEqual({
      rows: [{ row: 2, id: 'a', title: 'Park', purpose: 'Lyssna', level: 'dialogue' }],
      problems: [],
    });
  });

  test('a comma in a title does not make a semicolon list a comma list', () => {
    const { rows } = read('id;title;purpose;level\na;"Ett, två, tre, fyra, fem";Lyssna;dialogue');
    expect(rows[0]).toMatchObject({ title: 'Ett, två, tre, fyra, fem' });
  });

  test('rows are numbered as a spreadsheet shows them, past line breaks in cells and empty rows', () => {
    const { rows } = read(`${header}\na,"Park\r\nlek",Lyssna,dialogue\n,,,\n\nb,Torg,Lyssna,dialogue`);
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(rows[0]).toMatchObject({ title: 'Park\r\nlek' });
  });

  test('an unknown column is told with the nearest that is known', () => {
    const { problems } = read(`${header},participents\na,Park,Lyssna,dialogue,3`);
    expect(problems).toMatchObject([
      { code: 'column-unknown', row: 1, column: 'participents', details: { nearest: 'participants' } },
    ]);
  });

  test.each([
    ['a language that the portal does not have', 'title:de', 'column-language-unknown'],
    ['a language for what has none', 'level:en', 'column-not-translatable'],
    ['a column that stands twice', 'title:sv', 'column-twice'],
  ])('%s is told', (_, heading, code) => {
    expect(read(`${header},${heading}\na,Park,Lyssna,dialogue,x`).problems).toMatchObject([
      { code, row: 1, column: heading },
    ]);
  });

  test('every required column that is missing is told once, however many rows', () => {
    const { problems } = read('id,question\na,Varför?\nb,Varför?');
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['column-missing', 'title'],
      ['column-missing', 'purpose'],
      ['column-missing', 'level'],
    ]);
  });

  test('a column with content and no name is told by its place', () => {
    expect(read(`${header},\na,Park,Lyssna,dialogue,hemligt`).problems).toEqual([
      { code: 'column-nameless', row: 1, details: { position: 5 } },
    ]);
  });

  test.each([
    ['too few cells', 'a,Park,Lyssna', { code: 'row-too-short', row: 2, details: { expected: 4, found: 3 } }],
    [
      'too many cells',
      'a,Park,Lyssna,dialogue,x',
      { code: 'row-too-long', row: 2, details: { expected: 4, found: 5 } },
    ],
    ['an open quotation mark', 'a,"Park,Lyssna,dialogue\nb,c,d,e', { code: 'csv-quote-open', row: 2 }],
    ['a stray quotation mark', 'a,Pa"rk,Lyssna,dialogue', { code: 'csv-quote-stray', row: 2 }],
    ['text after a quoted cell', 'a,"Pa"rk,Lyssna,dialogue', { code: 'csv-quote-stray', row: 2 }],
  ])('a row with %s is told', (_, row, problem) => {
    expect(read(`${header}\n${row}\n`).problems).toEqual([problem]);
  });

  test.each([
    ['tabs between the cells', 'id\ttitle\tpurpose\tlevel\na\tb\tc\td', 'separator-unknown'],
    ['an empty first row', `,,,\n${header}`, 'header-missing'],
  ])('%s is told', (_, text, code) => {
    expect(read(text).problems).toEqual([{ code, row: 1 }]);
  });
});
