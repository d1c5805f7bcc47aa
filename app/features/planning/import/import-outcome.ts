import type { DialogueState } from '~/features/dialogues/dialogue';

import type { ImportProblem } from './import-problem';

/** A row whose word for its state says something else than its own dates, which are what counts. */
export interface StateWarning {
  row: number;
  reported: DialogueState;
  derived: DialogueState;
}

/** What became of a list: refused whole, or written whole. */
export type ImportOutcome =
  | { kind: 'refused'; problems: readonly ImportProblem[] }
  | { kind: 'done'; created: number; changed: number; unchanged: number; warnings: readonly StateWarning[] };
