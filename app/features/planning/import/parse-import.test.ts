import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';

import { columnNames, type ColumnName } from './import-columns';
import { importVocabulary } from './import-vocabulary';
import { parseImport, type ImportFormat } from './parse-import';

const settings = { languages: ['sv', 'en'], vocabulary: importVocabulary((code) => code) };

function parse(text: string, format: ImportFormat = 'csv') {
  return parseImport(Buffer.from(text), format, settings);
}

type Row = Partial<Record<ColumnName | 'title:en', string>>;

/** Letters that every encoding has, and what makes CSV hard. */
const character = fc.constantFrom(...'abcåäöÅÄÖéü –—”’€ .,;:"\'!?|=+-@()0123\n'.split(''));
// Begins with bytes that are no UTF-8 in Windows-1252: "Ä–" alone would be the same bytes as "Ė" in UTF-8.
const text = fc.string({ unit: character, minLength: 0, maxLength: 40 }).map((body) => `På ${body}e`);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const row: fc.Arbitrary<Row> = fc
  .record({
    title: text,
    'title:en': maybe(text),
    question: maybe(text),
    purpose: text,
    level: fc.constantFrom('inform', 'Konsultation', 'DIALOG'),
    state: maybe(fc.constantFrom('open', 'Inställd')),
    body: maybe(text),
    days: maybe(fc.tuple(day, day).map((days) => days.sort())),
    themes: maybe(
      fc
        .array(
          text.map((name) => name.replaceAll('|', '/')),
          { minLength: 1, maxLength: 4 },
        )
        .map((names) => names.join('|')),
    ),
    methods: maybe(fc.constantFrom('survey', 'survey|map')),
    participants: maybe(fc.nat(5000).map(String)),
    about: maybe(text),
    result: maybe(text),
    decision: maybe(text),
    source: maybe(text),
  })
  .map(({ days, ...rest }) => ({ ...rest, starts: days?.[0], ends: days?.[1] }));
const table = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) => rows.map((cells, index): Row => ({ id: `d-${index}`, ...cells })));

function toCsv(rows: readonly Row[], separator: string, lineEnding: string): string {
  const columns = [...columnNames, 'title:en'] as const;
  const quote = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [
    columns.join(separator),
    ...rows.map((cells) => columns.map((column) => quote(cells[column] ?? '')).join(separator)),
  ];
  return lines.join(lineEnding);
}

const encodings = {
  'UTF-8': (csv: string) => Buffer.from(csv),
  'UTF-8 with a byte order mark': (csv: string) => Buffer.from(`\ufeff${csv}`),
  'Windows-1252': (csv: string) => iconv.encode(csv, 'windows-1252'),
};

describe('a list', () => {
  test.each(Object.entries(encodings))(
    'reads as it was written, in %s, with comma and semicolon and any line ending',
    (_, encode) => {
      fc.assert(
        fc.property(
          table,
          fc.constantFrom(',', ';'),
          fc.constantFrom('\n', '\r\n'),
          (rows, separator, lineEnding) => {
            const asJson = parse(JSON.stringify(rows), 'json');
            const asCsv = parseImport(encode(toCsv(rows, separator, lineEnding)), 'csv', settings);
            expect(asJson.problems).toEqual([]);
            expect(asCsv.problems).toEqual([]);
            expect(asCsv.rows.map(({ dialogue }) => dialogue)).toEqual(
              asJson.rows.map(({ dialogue }) => dialogue),
            );
            for (const [index, { dialogue }] of asCsv.rows.entries()) {
              expect(dialogue.title.sv).toBe(rows[index]?.title?.replace(/ *\n[ \n]*/g, ' ').trim());
              expect(dialogue.about?.sv).toBe(rows[index]?.about);
            }
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test('any bytes are read or refused, and never break the reading', () => {
    const structured = fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        'id',
        'title',
        'level',
        'å',
        '|',
        '[',
        '{',
        '}',
        ']',
        ':',
        ' ',
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          structured.map((csv) => Buffer.from(csv)),
        ),
        fc.constantFrom('csv', 'json'),
        (bytes, format) => {
          const { rows, problems } = parseImport(bytes, format, settings);
          expect(rows.length > 0 || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every fault in every row is told, in the order of the rows', () => {
    const { problems } = parse(
      [
        'id,title,purpose,level,colour',
        'a,A,Syfte,dialog,',
        'B,,Syfte,nivå,',
        'a,A,Syfte,dialog',
        'a,A,Syfte,dialog,',
      ].join('\n'),
    );
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [1, 'colour', 'column-unknown'],
      [3, 'title', 'required'],
      [3, 'id', 'id-form'],
      [3, 'level', 'word-unknown'],
      [4, undefined, 'row-too-short'],
      [5, 'id', 'id-twice'],
    ]);
  });

  test('an id that stands twice is told even where the rows have other faults', () => {
    const { problems } = parse('id,title,purpose,level\na,,S,dialog\na,B,S,dialog');
    expect(problems).toContainEqual({ code: 'id-twice', row: 3, column: 'id', value: 'a', otherRow: 2 });
  });

  test.each([
    ['csv', 'id,title,purpose,level\n'],
    ['csv', 'id,title,purpose,level\n,,,\n'],
    ['json', '[]'],
  ] as const)('a %s file without a dialogue is refused', (format, content) => {
    expect(parse(content, format).problems).toEqual([{ code: 'no-rows' }]);
  });
});
