import { decodeText } from './decode-text';
import type { ImportProblem, ReportProblem } from './import-problem';
import type { ImportVocabulary } from './import-vocabulary';
import type { ImportedDialogue } from './imported-dialogue';
import { parseRow } from './parse-row';
import { readCsv } from './read-csv';
import { readJson } from './read-json';

export type ImportFormat = 'csv' | 'json';

/** A dialogue with the row that it stands in. */
export interface ImportedRow {
  row: number;
  dialogue: ImportedDialogue;
}

/** A list that has been read. Its rows are complete only when there are no problems. */
export interface ParsedImport {
  rows: readonly ImportedRow[];
  problems: readonly ImportProblem[];
}

/**
 * Reads a kommun's list of dialogues. Everything that is wrong is told at once, by row.
 *
 * @param settings.languages tags of the languages that texts may be in
 */
export function parseImport(
  bytes: Uint8Array,
  format: ImportFormat,
  { languages, vocabulary }: { languages: readonly string[]; vocabulary: ImportVocabulary },
): ParsedImport {
  const problems: ImportProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const text = decodeText(bytes, report);
  if (text === null) return { rows: [], problems };

  const table = format === 'csv' ? readCsv(text, languages, report) : readJson(text, languages, report);
  if (table.length === 0 && problems.length === 0) report({ code: 'no-rows' });
  const rows = table.flatMap((row): ImportedRow[] => {
    const dialogue = parseRow(row, vocabulary, report);
    return dialogue === null ? [] : [{ row: row.row, dialogue }];
  });
  reportTwins(table, report);
  return { rows, problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
}

/** An id that stands twice: also among rows that have other faults, so that it needn't be found out in a second try. */
function reportTwins(table: ReturnType<typeof readCsv>, report: ReportProblem): void {
  const firstRow = new Map<string, number>();
  for (const { row, cells } of table) {
    const cell = cells.get('id');
    const id = typeof cell === 'string' ? cell.trim() : '';
    if (id === '') continue;
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, row);
    else report({ code: 'id-twice', row, column: 'id', value: id, otherRow: first });
  }
}
