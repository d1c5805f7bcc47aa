import type { Id, Instant, Json, Localized } from '../columns';
import type { EvaluationQuestion } from './evaluation';
import type { ParticipationDimension } from './result-version';

export type GoalReached = 'yes' | 'partly' | 'no' | 'unknown';

/** A goal of the dialogue, and what came of it. Written in the dialogue's own language. */
export interface ReportGoal {
  type: string;
  goal: string;
  reached: GoalReached;
  outcome: string;
  served?: string;
}

/** How well a group that was meant to be reached was. */
export interface ReportGroup {
  name: string;
  priority: 1 | 2 | 3 | 4;
  reached: GoalReached;
  count?: number;
}

/** How many gave each answer to a question. */
export interface ReportQuestion {
  question: EvaluationQuestion;
  yes: number;
  partly: number;
  no: number;
}

/** The report as it stood when it was published. Never changed afterwards: a correction is a new version. */
export interface ReportContent {
  process?: Localized;
  results?: Localized;
  use?: Localized;
  methods?: Localized;
  lessons?: Localized;
  goals: readonly ReportGoal[];
  groups: readonly ReportGroup[];
  participants?: number;
  participation: readonly ParticipationDimension[];
  /** How many answered the evaluation. */
  answered: number;
  questions: readonly ReportQuestion[];
  /** Who those are who answered, in the respects in which nobody can be pointed out. */
  respondents?: readonly ParticipationDimension[];
  /** What participants said could be better, looked through before. */
  quotes: readonly { text: string; language: string }[];
}

export interface ReportVersionTable {
  id: Id;
  dialogue_id: Id;
  version: number;
  content: Json<ReportContent>;
  /** What changed since the version before, and why. Null for the first. */
  change_note: Json<Localized> | null;
  published_at: Instant;
}
