import type { PlanStep } from '../plan/plan-step';

/** Where a step of a plan is written. @param language the page's */
export function stepPath(language: string, slug: string, step: PlanStep): string {
  return `/${language}/arbete/dialoger/${slug}/plan/${step}`;
}
