import { thingsOf, valueOf, type Draft } from '../draft/draft';
import type { DraftField } from '../draft/draft-field';
import type { ShownValue } from '../draft/draft-form';
import { offeredMethods } from '../methods/suitable-methods';
import { planFields } from '../plan/plan-fields';
import { plannedLevel } from '../plan/plan-progress';
import {
  accessAspects,
  gates,
  groupQuestions,
  guidingQuestions,
  planSteps,
  type PlanStep,
} from '../plan/plan-step';
import type { StepFacts } from './step-facts';

type Facts = Pick<StepFacts, 'source' | 'freshId' | 'asksForPromise'>;

const one = (field: DraftField<unknown>): ShownValue[] => [{ field, item: '' }];
const inSource = (field: DraftField<unknown>, { source }: Facts): ShownValue[] => [{ field, item: source }];
const items = (field: DraftField<unknown>, all: readonly string[]): ShownValue[] =>
  all.map((item) => ({ field, item }));

/** The things of a list, and one more to fill in. */
function listed(field: DraftField<unknown>, draft: Draft, { freshId }: Facts): ShownValue[] {
  return items(field, [...thingsOf(draft, field).map(({ id }) => id), freshId]);
}

/** Information has no participants to tell before others. A day that was promised before the level became information still stands, until someone takes it back. */
const tellsParticipantsFirst = (draft: Draft): boolean =>
  plannedLevel(draft) !== 'inform' || valueOf(draft, planFields.participantsToldOn) !== null;

/** Which values the page of each step shows, as the draft stands. */
export const shownValues: Readonly<Record<PlanStep, (draft: Draft, facts: Facts) => readonly ShownValue[]>> =
  {
    question: (_draft, facts) => [
      ...one(planFields.kind),
      ...inSource(planFields.title, facts),
      ...inSource(planFields.question, facts),
      ...inSource(planFields.purpose, facts),
      ...inSource(planFields.influenceable, facts),
      ...inSource(planFields.fixed, facts),
      ...one(planFields.outsidePower),
      ...one(planFields.background),
    ],
    responsibility: () => [
      ...one(planFields.body),
      ...items(planFields.responsible, planSteps),
      ...one(planFields.areas),
      ...one(planFields.themes),
      ...one(planFields.targetGroups),
    ],
    gates: () => [...items(planFields.gate, gates), ...items(planFields.guiding, guidingQuestions)],
    goals: (draft, facts) => listed(planFields.goals, draft, facts),
    level: (_draft, facts) => [
      ...one(planFields.proposedLevel),
      ...one(planFields.levelReason),
      ...one(planFields.levelDecision),
      ...(facts.asksForPromise ? one(planFields.advancePromise) : []),
    ],
    groups: (draft, facts) => [
      ...listed(planFields.groups, draft, facts),
      ...items(planFields.groupAnswer, groupQuestions),
    ],
    methods: (draft) => [
      ...one(planFields.groupSize),
      ...one(planFields.timeSpan),
      // Those that may be chosen, and those that were before the level was changed.
      ...items(planFields.methods, [
        ...new Set([
          ...thingsOf(draft, planFields.methods).map(({ id }) => id),
          ...offeredMethods(plannedLevel(draft)),
        ]),
      ]),
    ],
    time(draft, facts) {
      const way = [...thingsOf(draft, planFields.way).map(({ id }) => id), facts.freshId];
      const texts = way.map((id) => `${id}/${facts.source}`);
      return [
        ...one(planFields.opensOn),
        ...one(planFields.closesOn),
        ...one(planFields.decisionExpectedOn),
        ...(tellsParticipantsFirst(draft) ? one(planFields.participantsToldOn) : []),
        ...one(planFields.feedbackPromisedOn),
        ...items(planFields.way, way),
        ...items(planFields.wayTitle, texts),
        ...items(planFields.wayDescription, texts),
        ...items(planFields.wayPlace, texts),
        ...one(planFields.retention),
      ];
    },
    access: () => items(planFields.access, accessAspects),
    communication: (draft, facts) => listed(planFields.channels, draft, facts),
    page: (_draft, facts) => [
      ...inSource(planFields.about, facts),
      ...inSource(planFields.audience, facts),
      ...inSource(planFields.participation, facts),
      ...inSource(planFields.resultUse, facts),
      ...one(planFields.contact),
      ...inSource(planFields.contactRole, facts),
    ],
  };
