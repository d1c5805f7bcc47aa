import { requiredColumns, type TableRow } from './import-columns';
import type { ReportProblem } from './import-problem';
import type { ImportVocabulary } from './import-vocabulary';
import type { ImportedDialogue } from './imported-dialogue';
import { cellReader } from './parse-cell';

/**
 * Reads a row as a dialogue. Everything that is wrong with it is reported; a row with anything wrong gives null. A required column that
 * the row does not have at all is not reported here: the header has been.
 */
export function parseRow(
  row: TableRow,
  vocabulary: ImportVocabulary,
  report: ReportProblem,
): ImportedDialogue | null {
  let faults = 0;
  const cell = cellReader(row, (problem) => {
    faults += 1;
    report(problem);
  });

  for (const name of requiredColumns) {
    const value = row.cells.get(name);
    if (typeof value === 'string' && value.trim() === '') cell.complain(name, { code: 'required' });
  }
  const id = cell.text('id');
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    cell.complain('id', { code: 'id-form', value: id });

  const title = cell.localized('title');
  const purpose = cell.localized('purpose');
  const level = cell.word('level', vocabulary.levels);
  const starts = cell.day('starts');
  const ends = cell.day('ends');
  if (starts !== undefined && ends !== undefined && ends < starts) {
    cell.complain('ends', { code: 'ends-before-starts', value: ends, details: { starts } });
  }
  const rest = {
    question: cell.localized('question'),
    state: cell.word('state', vocabulary.states),
    body: cell.terms('body', { several: false, capital: false })[0],
    starts,
    ends,
    areas: cell.terms('area', { several: true, capital: false }),
    themes: cell.terms('themes', { several: true, capital: true }),
    methods: cell.words('methods', vocabulary.methods, true),
    targetGroups: cell.terms('target_groups', { several: true, capital: true }),
    participants: cell.count('participants'),
    about: cell.localized('about'),
    result: cell.localized('result'),
    nextSteps: cell.localized('next_steps'),
    decision: parseDecision(cell),
    source: cell.text('source'),
  };
  if (faults > 0 || id === undefined || title === undefined || purpose === undefined || level === undefined)
    return null;
  return { id, title, purpose, level, ...rest };
}

/** A decision is what was decided: a date, a reference or grounds alone do not tell that. */
function parseDecision(cell: ReturnType<typeof cellReader>): ImportedDialogue['decision'] {
  const decidedOn = cell.day('decision_date');
  const reference = cell.text('decision_ref');
  const outcome = cell.localized('decision');
  const grounds = cell.localized('grounds');
  if (outcome !== undefined) return { decidedOn, reference, outcome, grounds };
  const told = [
    ['decision_date', decidedOn],
    ['decision_ref', reference],
    ['grounds', grounds],
  ] as const;
  for (const [column, value] of told) {
    if (value === undefined) continue;
    cell.complain('decision', { code: 'decision-without-outcome', details: { column } });
    break;
  }
  return undefined;
}
