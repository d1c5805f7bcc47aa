import type { ComponentType } from 'react';

import type { PlanStep } from '../plan/plan-step';
import { QuestionFields } from './question/question-fields';
import type { StepFieldsProps } from './step-facts';

/** What is filled in on the page of each step. */
export const stepFields: Readonly<Partial<Record<PlanStep, ComponentType<StepFieldsProps>>>> = {
  question: QuestionFields,
};
