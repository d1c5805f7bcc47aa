import type { EvaluationChoice, EvaluationQuestion } from '../../../schema/evaluation';
import type { GoalReached } from '../../../schema/report-version';

/** What was written when a dialogue of the demo was followed up. Its goals and groups are those of `plans/plan-of-published.ts`, in their order. */
export interface DemoFollowUp {
  slug: string;
  /** Days from today. */
  writtenOn: number;
  goals: readonly { reached: GoalReached; outcome: string; served?: string }[];
  groups: readonly { reached: GoalReached; count?: number }[];
  /** By the question's code in `app/features/follow-up/follow-up-fields.ts`. */
  questions: Readonly<Record<string, string>>;
  lessons: readonly { lesson: string; next?: string; method?: string; group?: string; theme?: string }[];
  evaluation?: DemoEvaluation;
  /** Whether the report is drafted of it all; and on which day it was asked for, and published by another. */
  report?: { askedOn?: number; publishedOn?: number };
}

/** What participants answered, when they were asked what they thought of the dialogue. */
export interface DemoEvaluation {
  /** Days from today. */
  openedOn: number;
  closedOn: number;
  invited: number;
  /** How many gave each answer. */
  answers: Readonly<Record<EvaluationQuestion, Readonly<Record<EvaluationChoice, number>>>>;
  ages: Readonly<Record<string, number>>;
  genders: Readonly<Record<string, number>>;
  areas: Readonly<Record<string, number>>;
  /** `review`: whether it may be quoted; null while nobody has looked. */
  better: readonly { text: string; review: 'shown' | 'withheld' | null }[];
}
