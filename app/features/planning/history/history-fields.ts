import type { DraftField } from '../draft/draft-field';
import { planFields } from '../plan/plan-fields';
import { isPlanStep, type PlanStep } from '../plan/plan-step';

/** Everything whose history is told: what is written in a plan. */
export const historyFields: ReadonlyMap<string, DraftField<unknown>> = new Map(
  Object.values(planFields).map((field) => [field.name, field]),
);

/** The names of the fields that are written on a step's page; of all steps when none is told. */
export function fieldNames(step: PlanStep | null): readonly string[] {
  return [...historyFields.values()]
    .filter(({ place }) => step === null || place === step)
    .map(({ name }) => name);
}

/** The step on whose page a field is written. */
export function stepOf(field: string): PlanStep | null {
  const place = historyFields.get(field)?.place ?? '';
  return isPlanStep(place) ? place : null;
}
