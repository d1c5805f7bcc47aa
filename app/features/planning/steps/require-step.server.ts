import { isPlanStep, type PlanStep } from '../plan/plan-step';

/**
 * The step of a plan that an address names.
 *
 * @throws {Response} 404 when there is no such step
 */
export function requireStep(step = ''): PlanStep {
  if (!isPlanStep(step)) throw new Response(null, { status: 404 });
  return step;
}
