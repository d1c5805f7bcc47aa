import { CsvError, parse } from 'csv-parse/sync';

import {
  countKnownHeadings,
  findColumn,
  requiredColumns,
  type Cell,
  type ColumnKey,
  type TableRow,
} from './import-columns';
import type { ImportProblem, ReportProblem } from './import-problem';

/** A list may have several kinds of line ending at once, when it has been mended by hand. */
const lineEndings = ['\r\n', '\n', '\r'];

/** What separates the cells: Excel writes semicolons where the comma is the decimal sign, as in Sweden. */
const separators = [',', ';'] as const;

/**
 * Reads a CSV text: its header and its rows. Rows are numbered as a spreadsheet shows them, so a cell with line breaks is still
 * one row, and an empty row counts but is left out.
 *
 * @param languages tags of the languages that columns may be in
 */
export function readCsv(
  text: string,
  languages: readonly string[],
  report: ReportProblem,
): readonly TableRow[] {
  const records = parseRecords(text, report);
  const header = records?.[0];
  if (records === null || header === undefined) return [];
  if (header.every(isBlank)) {
    report({ code: 'header-missing', row: 1 });
    return [];
  }
  if (header.length === 1 && /[\t|]/.test(header[0] ?? '')) {
    report({ code: 'separator-unknown', row: 1 });
    return [];
  }
  const rows = records.map((cells, index) => ({ row: index + 1, cells })).slice(1);
  const columns = readHeader(header, rows, languages, report);
  return rows.flatMap(({ row, cells }) => {
    if (cells.every(isBlank)) return [];
    if (!hasRightLength(cells, header.length, row, report)) return [];
    const named = columns.flatMap((key, index): [ColumnKey, Cell][] =>
      key === null ? [] : [[key, cells[index] ?? '']],
    );
    return [{ row, cells: new Map(named) }];
  });
}

function parseRecords(text: string, report: ReportProblem): string[][] | null {
  try {
    return parseWith(text, chooseSeparator(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(describeCsvError(error));
    return null;
  }
}

function parseWith(text: string, delimiter: string, to = -1): string[][] {
  return parse(text, { delimiter, record_delimiter: lineEndings, relax_column_count: true, to });
}

/** The separator under which the first row reads as a header, or else gives most cells. */
function chooseSeparator(text: string): string {
  const [chosen] = separators
    .map((separator) => {
      try {
        const header = parseWith(text, separator, 1)[0] ?? [];
        return { separator, score: countKnownHeadings(header) * 1000 + header.length };
      } catch {
        return { separator, score: -1 };
      }
    })
    .sort((a, b) => b.score - a.score);
  return chosen?.separator ?? ',';
}

function describeCsvError(error: CsvError): ImportProblem {
  const records: unknown = error.records;
  // The records before the one that can't be read, the header among them.
  const row = typeof records === 'number' ? records + 1 : undefined;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return { code: 'csv-quote-open', row };
  if (error.code === 'INVALID_OPENING_QUOTE' || error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return { code: 'csv-quote-stray', row };
  }
  return { code: 'csv-unreadable', row, details: { reason: error.message } };
}

function readHeader(
  header: readonly string[],
  rows: readonly { cells: readonly string[] }[],
  languages: readonly string[],
  report: ReportProblem,
): readonly (ColumnKey | null)[] {
  const seen = new Set<ColumnKey>();
  const columns = header.map((heading, index) => {
    if (isBlank(heading)) {
      // Excel leaves empty columns behind when cells to the right have been cleared.
      if (rows.some(({ cells }) => !isBlank(cells[index] ?? '')))
        report({ code: 'column-nameless', row: 1, details: { position: index + 1 } });
      return null;
    }
    const key = findColumn(heading, languages, report, 1);
    if (key !== null && seen.has(key)) {
      report({ code: 'column-twice', row: 1, column: heading });
      return null;
    }
    if (key !== null) seen.add(key);
    return key;
  });
  for (const name of requiredColumns) {
    if (!seen.has(name))
      report({
        code: 'column-missing',
        row: 1,
        column: name,
        details: { required: requiredColumns.join(', ') },
      });
  }
  return columns;
}

function hasRightLength(
  cells: readonly string[],
  expected: number,
  row: number,
  report: ReportProblem,
): boolean {
  const found = cells.length;
  if (found < expected) report({ code: 'row-too-short', row, details: { expected, found } });
  else if (!cells.slice(expected).every(isBlank))
    report({ code: 'row-too-long', row, details: { expected, found } });
  else return true;
  return false;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
