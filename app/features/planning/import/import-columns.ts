import { closest, distance } from 'fastest-levenshtein';

import { sourceLanguage } from '~/i18n/language';

import type { ReportProblem } from './import-problem';

/**
 * What a column holds. `line` is a text without line breaks, `text` may have them, `name` becomes a term, `names` several of them,
 * separated by `|`.
 */
type ColumnKind = 'id' | 'line' | 'text' | 'name' | 'names' | 'day' | 'count' | 'level' | 'state' | 'methods';

interface ImportColumn {
  kind: ColumnKind;
  required?: true;
  /** Whether the column may also stand once for each language, such as `title:en`. */
  translatable?: true;
  /** Most characters, of each item where there are several. */
  longest: number;
}

/** The columns of a list, in the order in which they are documented. */
export const importColumns = {
  id: { kind: 'id', required: true, longest: 80 },
  title: { kind: 'line', required: true, translatable: true, longest: 200 },
  question: { kind: 'line', translatable: true, longest: 500 },
  purpose: { kind: 'line', required: true, translatable: true, longest: 500 },
  level: { kind: 'level', required: true, longest: 40 },
  state: { kind: 'state', longest: 40 },
  body: { kind: 'name', translatable: true, longest: 120 },
  starts: { kind: 'day', longest: 40 },
  ends: { kind: 'day', longest: 40 },
  area: { kind: 'names', translatable: true, longest: 120 },
  themes: { kind: 'names', translatable: true, longest: 120 },
  methods: { kind: 'methods', longest: 60 },
  target_groups: { kind: 'names', translatable: true, longest: 120 },
  participants: { kind: 'count', longest: 20 },
  about: { kind: 'text', translatable: true, longest: 10_000 },
  result: { kind: 'text', translatable: true, longest: 10_000 },
  next_steps: { kind: 'text', translatable: true, longest: 10_000 },
  decision_date: { kind: 'day', longest: 40 },
  decision_ref: { kind: 'line', longest: 100 },
  decision: { kind: 'text', translatable: true, longest: 10_000 },
  grounds: { kind: 'text', translatable: true, longest: 10_000 },
  source: { kind: 'line', longest: 300 },
} as const satisfies Record<string, ImportColumn>;

export type ColumnName = keyof typeof importColumns;

export const columnNames = Object.keys(importColumns) as ColumnName[];

/** The columns without which a dialogue can't be shown. */
export const requiredColumns = columnNames.filter((name) => 'required' in importColumns[name]);

/** A column as a row carries it: its name, and `:language` when it isn't the source language. */
export type ColumnKey = ColumnName | `${ColumnName}:${string}`;

/** What a list says in one place. Lists of names may come ready-made, from JSON. */
export type Cell = string | readonly string[];

/** A row of a list, whichever file it came from. */
export interface TableRow {
  row: number;
  cells: ReadonlyMap<ColumnKey, Cell>;
}

/**
 * Finds the column that a heading names: `title`, `Title` and `title:sv` are the same, `title:en` is its English. A heading that
 * names none is reported, with the nearest that does.
 *
 * @param languages tags of the languages that the portal has
 * @param row where the heading stands, when it isn't in a header of its own
 */
export function findColumn(
  heading: string,
  languages: readonly string[],
  report: ReportProblem,
  row?: number,
): ColumnKey | null {
  const [written = '', ...rest] = heading.trim().toLowerCase().split(':');
  const name = written.trim();
  if (!isColumnName(name)) {
    report({
      code: 'column-unknown',
      row,
      column: heading,
      details: { nearest: closest(name, columnNames), allowed: columnNames.join(', ') },
    });
    return null;
  }
  if (rest.length === 0) return name;
  if (!('translatable' in importColumns[name])) {
    report({ code: 'column-not-translatable', row, column: heading, details: { name } });
    return null;
  }
  const wanted = rest.join(':').trim();
  const language = languages.find((tag) => tag.toLowerCase() === wanted);
  if (language === undefined) {
    report({
      code: 'column-language-unknown',
      row,
      column: heading,
      details: { allowed: languages.join(', ') },
    });
    return null;
  }
  return language === sourceLanguage ? name : `${name}:${language}`;
}

/** How many headings name a column, near enough to tell which separator a file uses. */
export function countKnownHeadings(headings: readonly string[]): number {
  return headings.filter((heading) => {
    const name = heading.trim().toLowerCase().split(':')[0] ?? '';
    return isColumnName(name) || (name.length > 3 && distance(name, closest(name, columnNames)) <= 2);
  }).length;
}

function isColumnName(name: string): name is ColumnName {
  return Object.hasOwn(importColumns, name);
}
