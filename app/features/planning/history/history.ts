import type { Id, Instant } from '~db/columns';

import type { TypedParts } from '../draft/draft-field';
import type { PlanStep } from '../plan/plan-step';

/** One change of one value, as it was typed before and after. */
export interface HistoryChange {
  key: string;
  field: string;
  item: string;
  step: PlanStep | null;
  /** The language of the text, for one that exists in several. */
  language: string | null;
  from: TypedParts;
  to: TypedParts;
}

/** What someone changed at one time. */
export interface HistorySave {
  at: Instant;
  /** Null when it came from a list or with the demo. */
  by: string | null;
  changes: readonly HistoryChange[];
}

/** A page of a plan's history. */
export interface History {
  saves: readonly HistorySave[];
  page: number;
  pages: number;
  editors: readonly { id: Id; name: string }[];
  /** What codes and slugs in the changes stand for: people, bodies and other words of the kommun's lists. */
  names: Readonly<Record<string, string>>;
}

/** What is chosen to be shown. */
export interface HistoryChoice {
  step: PlanStep | null;
  by: Id | null;
  page: number;
}

/** Who changed a step last, and when. */
export interface LastChange {
  by: string | null;
  at: Instant;
}

/** The names in the history's address. */
export const historyInputs = { step: 'steg', by: 'person', page: 'sida' } as const;
