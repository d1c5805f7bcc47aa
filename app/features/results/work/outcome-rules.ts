import { endOfDay } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';

/** What is wrong with the day of a decision. */
export type DecisionDayProblem = 'before-close' | 'in-future';

/**
 * Whether a decision can have been taken on a day: not on one that is still to come, and not while residents were still being asked.
 *
 * @param closesAt when the dialogue closes; null when no last day is known
 */
export function decisionDayProblem(
  decidedOn: Day,
  { closesAt, today }: { closesAt: Instant | null; today: Day },
): DecisionDayProblem | null {
  if (decidedOn > today) return 'in-future';
  return closesAt !== null && endOfDay(decidedOn) <= closesAt ? 'before-close' : null;
}
