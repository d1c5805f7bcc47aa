import type { ComponentType } from 'react';

import type { PlanStep } from '../plan/plan-step';
import { GatesFields } from './gates/gates-fields';
import { LevelFields } from './level/level-fields';
import { PageFields } from './page/page-fields';
import { QuestionFields } from './question/question-fields';
import { ResponsibilityFields } from './responsibility/responsibility-fields';
import type { StepFieldsProps } from './step-facts';

/** What is filled in on the page of each step. */
export const stepFields: Readonly<Partial<Record<PlanStep, ComponentType<StepFieldsProps>>>> = {
  question: QuestionFields,
  responsibility: ResponsibilityFields,
  gates: GatesFields,
  level: LevelFields,
  page: PageFields,
};
