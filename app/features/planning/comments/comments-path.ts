import type { PlanStep } from '../plan/plan-step';
import { stepPath } from '../steps/step-path';

/** Where comments on a step are written. @param language the page's */
export function commentsPath(language: string, slug: string, step: PlanStep): string {
  return `${stepPath(language, slug, step)}/kommentarer`;
}
