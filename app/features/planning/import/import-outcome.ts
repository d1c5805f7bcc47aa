import type { DialogueState } from '~/features/dialogues/dialogue';

import type { ImportProblem } from './import-problem';

/** A row whose word for its state says something else than its own dates, which are what counts. */
export interface StateWarning {
  row: number;
  reported: DialogueState;
  derived: DialogueState;
}

/** A row that says something new of a dialogue that people have changed in the portal since: it was left as they made it. */
export interface KeptRow {
  row: number;
  id: string;
}

/** What became of a list: refused whole, or written whole. */
export type ImportOutcome =
  | { kind: 'refused'; problems: readonly ImportProblem[] }
  | {
      kind: 'done';
      created: number;
      changed: number;
      unchanged: number;
      kept: readonly KeptRow[];
      warnings: readonly StateWarning[];
    };
