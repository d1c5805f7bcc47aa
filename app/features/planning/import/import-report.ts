import type { TFunction } from 'i18next';

import type { ImportOutcome, StateWarning } from './import-outcome';
import type { ImportProblem } from './import-problem';
import type { ImportFormat } from './parse-import';

/** Longer values are cut: enough is shown to find them. */
const longestShown = 60;

/** What went wrong, a line each, in the words of one language. */
export function describeProblems(
  problems: readonly ImportProblem[],
  format: ImportFormat,
  t: TFunction,
): readonly string[] {
  return [
    t('command-import:refused', { count: problems.length }),
    ...problems.map((problem) => `  ${describeProblem(problem, format, t)}`),
    t('command-import:nothing-changed'),
  ];
}

function describeProblem(problem: ImportProblem, format: ImportFormat, t: TFunction): string {
  const { row, column, value, otherRow } = problem;
  const place = [
    row === undefined ? null : describeRow(row, format, t),
    column === undefined ? null : t('command-import:place.column', { column: shown(column) }),
    value === undefined ? null : t('command-import:place.value', { value: shown(value) }),
  ].filter((part) => part !== null);
  const message = t(`command-import:problem.${problem.code}`, {
    ...problem.details,
    other: otherRow === undefined ? '' : describeRow(otherRow, format, t),
  });
  return capitalised(place.length === 0 ? message : `${place.join(', ')}: ${message}`);
}

/** What was done, a line each, in the words of one language. */
export function describeOutcome(
  outcome: Extract<ImportOutcome, { kind: 'done' }>,
  format: ImportFormat,
  t: TFunction,
): readonly string[] {
  const { created, changed, unchanged, kept, warnings } = outcome;
  const counts = [
    t('command-import:created', { count: created }),
    t('command-import:changed', { count: changed }),
    t('command-import:unchanged', { count: unchanged }),
  ];
  const left = kept.map(({ row, id }) =>
    capitalised(t('command-import:kept-row', { place: describeRow(row, format, t), id: shown(id) })),
  );
  const noted = warnings.map((warning) => `  ${describeWarning(warning, format, t)}`);
  return [
    ...(left.length === 0
      ? []
      : [t('command-import:kept', { count: left.length }), ...left.map((line) => `  ${line}`)]),
    ...(noted.length === 0 ? [] : [t('command-import:warnings', { count: noted.length }), ...noted]),
    t('command-import:done', { counts: counts.join(', ') }),
  ];
}

function describeWarning(
  { row, reported, derived }: StateWarning,
  format: ImportFormat,
  t: TFunction,
): string {
  return capitalised(
    t('command-import:state-contradicted', { place: describeRow(row, format, t), reported, derived }),
  );
}

function describeRow(row: number, format: ImportFormat, t: TFunction): string {
  return t(format === 'csv' ? 'command-import:place.row' : 'command-import:place.object', { row });
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** A value as a terminal may show it: one line, no control characters, not too long. */
function shown(value: string): string {
  const safe = value.replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return safe.length > longestShown ? `${safe.slice(0, longestShown)}…` : safe;
}
