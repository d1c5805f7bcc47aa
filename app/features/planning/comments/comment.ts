import type { Id, Instant } from '~db/columns';

import type { PlanStep } from '../plan/plan-step';

/** What someone has remarked on a step of a plan. */
export interface Comment {
  id: Id;
  text: string;
  /** What they are called. */
  by: string;
  at: Instant;
  /** Who said that it is dealt with; null while it is not. */
  settled: { by: string; at: Instant } | null;
}

/** How many comments on each step are not dealt with. */
export type OpenComments = Readonly<Partial<Record<PlanStep, number>>>;

/** How long a comment may be. */
export const longestComment = 2000;

/** Why a comment is not taken. */
export type CommentProblem = 'missing' | 'too-long';

/** A comment as it was typed, when it came back. */
export interface TypedComment {
  id: Id;
  text: string;
  problem: CommentProblem | null;
}

/** The names of the comment form's inputs. `settle` holds the id of a comment that is dealt with. */
export const commentInputs = { id: 'id', text: 'text', settle: 'settle' } as const;
