import type { ComponentType } from 'react';

import type { PlanStep } from '../plan/plan-step';
import { AccessFields } from './access/access-fields';
import { CommunicationFields } from './communication/communication-fields';
import { GatesFields } from './gates/gates-fields';
import { GoalsFields } from './goals/goals-fields';
import { GroupsFields } from './groups/groups-fields';
import { LevelFields } from './level/level-fields';
import { MethodsFields } from './methods/methods-fields';
import { PageFields } from './page/page-fields';
import { QuestionFields } from './question/question-fields';
import { ResponsibilityFields } from './responsibility/responsibility-fields';
import type { StepFieldsProps } from './step-facts';
import { TimeFields } from './time/time-fields';

/** What is filled in on the page of each step. */
export const stepFields: Readonly<Record<PlanStep, ComponentType<StepFieldsProps>>> = {
  question: QuestionFields,
  responsibility: ResponsibilityFields,
  gates: GatesFields,
  goals: GoalsFields,
  level: LevelFields,
  groups: GroupsFields,
  methods: MethodsFields,
  time: TimeFields,
  access: AccessFields,
  communication: CommunicationFields,
  page: PageFields,
};
