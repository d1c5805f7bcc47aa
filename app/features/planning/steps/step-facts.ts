import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import type { LadderSize } from '~/features/dialogues/influence-level';
import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import type { Day, Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import type { DraftForm } from '../draft/draft-form';
import type { StepProgress } from '../plan/plan-progress';
import type { ReachFacts } from './reach-facts';

/** Someone who can be made responsible. */
export interface StepPerson {
  id: Id;
  name: string;
  roles: readonly StaffRole[];
}

/** What the pages of a plan know besides what is written in it. */
export interface StepFacts extends ReachFacts {
  /** The language that the dialogue is written in. */
  source: string;
  today: Day;
  /** For a thing that is about to be added to a list. */
  freshId: Id;
  people: readonly StepPerson[];
  bodies: readonly ListedTerm[];
  areas: readonly ListedTerm[];
  themes: readonly ListedTerm[];
  targetGroups: readonly ListedTerm[];
  ladder: LadderSize;
  /** Whether there is a place for what a body promises in advance. */
  asksForPromise: boolean;
  /** The level that the plan is made for; null until one is proposed. */
  level: InfluenceLevel | null;
  /** The level that a representative has decided on. */
  decidedLevel: InfluenceLevel | null;
  /** Whether whoever looks may answer the conditions and decide the level. */
  mayDecide: boolean;
  mayWrite: boolean;
  /** Whether the dialogue is published: what is written here then reaches residents with the next publication. */
  isPublished: boolean;
  /** Where this step stands. */
  progress: StepProgress;
}

/** What the fields of a step's page are made of. */
export interface StepFieldsProps {
  form: DraftForm;
  /** As it stands, also when `form` is what was typed: for what whoever looks can't change. */
  stands: DraftForm;
  facts: StepFacts;
  slug: string;
}
