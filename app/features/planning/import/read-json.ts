import { findColumn, requiredColumns, type Cell, type ColumnKey, type TableRow } from './import-columns';
import type { ReportProblem } from './import-problem';

/**
 * Reads a JSON text: a list of objects with the columns as keys. Lists may be lists of texts, and texts in several languages an object
 * with a key for each. Objects are numbered from 1.
 *
 * @param languages tags of the languages that keys may be in
 */
export function readJson(
  text: string,
  languages: readonly string[],
  report: ReportProblem,
): readonly TableRow[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    report({ code: 'json-unreadable', details: { line: lineOf(error, text) } });
    return [];
  }
  if (!Array.isArray(list)) {
    report({ code: 'json-not-list' });
    return [];
  }
  return list.flatMap((entry: unknown, index): TableRow[] => {
    const row = index + 1;
    if (!isObject(entry)) {
      report({ code: 'json-not-object', row, value: shown(entry) });
      return [];
    }
    return [{ row, cells: readObject(entry, row, languages, report) }];
  });
}

function readObject(
  entry: Readonly<Record<string, unknown>>,
  row: number,
  languages: readonly string[],
  report: ReportProblem,
): ReadonlyMap<ColumnKey, Cell> {
  const cells = new Map<ColumnKey, Cell>();
  const set = (heading: string, value: unknown) => {
    const key = findColumn(heading, languages, report, row);
    if (key === null) return;
    if (cells.has(key)) {
      report({ code: 'column-twice', row, column: heading });
      return;
    }
    const cell = toCell(value);
    if (cell === null) report({ code: 'json-value', row, column: heading, value: shown(value) });
    cells.set(key, cell ?? '');
  };
  for (const [heading, value] of Object.entries(entry)) {
    if (!isObject(value)) set(heading, value);
    else for (const [language, text] of Object.entries(value)) set(`${heading}:${language}`, text);
  }
  // A column that no heading promises is missed in each object, not once for all.
  for (const name of requiredColumns) if (!cells.has(name)) cells.set(name, '');
  return cells;
}

function toCell(value: unknown): Cell | null {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return null;
}

/** The line at which reading stopped, as far as the engine tells; else the last. */
function lineOf(error: unknown, text: string): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
