import type { Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import { storedValue, type Draft } from '../draft/draft';
import { planFields } from '../plan/plan-fields';
import { planProgress, type StepProgress } from '../plan/plan-progress';
import { usuallyResponsible, type PlanStep, type ResponsibleKind } from '../plan/plan-step';

/** Someone who may see to steps of a plan. */
export interface Planner {
  id: Id;
  /** The roles that count in this dialogue: those in it, and those in the portal as a whole. */
  roles: readonly StaffRole[];
}

const rolesOf: Readonly<Record<ResponsibleKind, readonly StaffRole[]>> = {
  officer: ['officer'],
  representative: ['representative'],
  both: ['officer', 'representative'],
};

/** Who sees to a step: those who are named, or else everyone in the role that it falls to. */
export function isResponsible(draft: Draft, step: PlanStep, { id, roles }: Planner): boolean {
  const told = storedValue(draft, planFields.responsible, step);
  if (told !== null && told.people.length > 0) return told.people.includes(id);
  return rolesOf[told?.who ?? usuallyResponsible[step]].some((role) => roles.includes(role));
}

/** The steps of a plan that wait for someone: those that they see to, are not done, and have not been stopped by a no. */
export function waitingSteps(draft: Draft, planner: Planner): readonly StepProgress[] {
  return planProgress(draft).filter(
    ({ step, state }) => state !== 'done' && state !== 'stopped' && isResponsible(draft, step, planner),
  );
}
