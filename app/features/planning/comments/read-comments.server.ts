import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { planSteps, type PlanStep } from '../plan/plan-step';
import type { Comment, OpenComments } from './comment';
import { countOpen, findComments } from './comment.queries.server';

/** The comments on a step of a plan, the oldest first. */
export function readComments(db: Database, dialogueId: Id, step: PlanStep): Promise<readonly Comment[]> {
  return findComments(db, dialogueId, step);
}

/** How many comments on each step of a plan are not dealt with. */
export async function countOpenComments(db: Database, dialogueId: Id): Promise<OpenComments> {
  const counts = await countOpen(db, dialogueId);
  return Object.fromEntries(
    planSteps.flatMap((step) => (counts.has(step) ? [[step, counts.get(step)]] : [])),
  );
}
