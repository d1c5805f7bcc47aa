import { thingsOf, type Draft } from '~/features/planning/draft/draft';
import type { ShownValue } from '~/features/planning/draft/draft-form';
import { planFields } from '~/features/planning/plan/plan-fields';
import { plannedLevel } from '~/features/planning/plan/plan-progress';
import { placeOf, squares } from '~/features/planning/steps/groups/group-place';
import type { ReportGoal, ReportGroup } from '~db/schema/report-version';

import { figureDimensions, followUpFields, followUpQuestions } from './follow-up-fields';
import type { FollowUpPart } from './follow-up-path';

/** A goal of the plan. */
export interface PlannedGoal {
  id: string;
  type: string;
  goal: string;
  indicator: string | null;
}

/** A group that the plan means to reach. */
export interface PlannedGroup {
  id: string;
  name: string;
  priority: 1 | 2 | 3 | 4;
}

/** The goals that the plan has. */
export function plannedGoals(draft: Draft): readonly PlannedGoal[] {
  return thingsOf(draft, planFields.goals).map(({ id, value: { type, goal, indicator } }) => ({
    ...{ id, type, goal },
    indicator: indicator ?? null,
  }));
}

/** The groups that the plan means to reach, the most pressing first. */
export function plannedGroups(draft: Draft): readonly PlannedGroup[] {
  return thingsOf(draft, planFields.groups)
    .flatMap(({ id, value: { name, concerned, active } }) => {
      const place = placeOf(concerned, active);
      return place === null ? [] : [{ id, name, priority: squares[place].priority }];
    })
    .toSorted((one, other) => one.priority - other.priority);
}

/** Every goal of which it is written what came of it. */
export function goalOutcomes(draft: Draft): readonly ReportGoal[] {
  const outcomes = new Map(thingsOf(draft, followUpFields.goalOutcome).map(({ id, value }) => [id, value]));
  return plannedGoals(draft).flatMap(({ id, type, goal }) => {
    const outcome = outcomes.get(id);
    return outcome === undefined ? [] : [{ type, goal, ...outcome }];
  });
}

/** Every group of which it is written whether it was reached. */
export function groupsReached(draft: Draft): readonly ReportGroup[] {
  const reached = new Map(thingsOf(draft, followUpFields.groupReached).map(({ id, value }) => [id, value]));
  return plannedGroups(draft).flatMap(({ id, name, priority }) => {
    const how = reached.get(id);
    return how === undefined ? [] : [{ name, priority, ...how }];
  });
}

/** What is asked when a dialogue is over. Information had no decision to affect; what was answered before it became information still stands. */
export function questionsFor(draft: Draft): readonly string[] {
  const isAnswered = thingsOf(draft, followUpFields.followUp).some(({ id }) => id === 'decisions');
  return plannedLevel(draft) === 'inform' && !isAnswered
    ? followUpQuestions.filter((question) => question !== 'decisions')
    : followUpQuestions;
}

/**
 * Which values a page shows, as the draft stands.
 *
 * @param freshId for a thing that is about to be added
 */
export function shownValues(part: FollowUpPart, draft: Draft, freshId: string): readonly ShownValue[] {
  const of = (field: ShownValue['field'], all: readonly string[]) => all.map((item) => ({ field, item }));
  switch (part) {
    case 'goals':
      return of(
        followUpFields.goalOutcome,
        plannedGoals(draft).map(({ id }) => id),
      );
    case 'questions':
      return of(followUpFields.followUp, questionsFor(draft));
    case 'figures':
      return [
        ...of(followUpFields.followUpParticipants, ['']),
        ...of(followUpFields.counted, figureDimensions),
        ...of(
          followUpFields.groupReached,
          plannedGroups(draft).map(({ id }) => id),
        ),
      ];
    case 'lessons':
      return of(followUpFields.lessons, [
        ...thingsOf(draft, followUpFields.lessons).map(({ id }) => id),
        freshId,
      ]);
    case 'report':
      return [
        ...of(followUpFields.reportProcess, [draft.source]),
        ...of(followUpFields.reportResults, [draft.source]),
        ...of(followUpFields.reportUse, [draft.source]),
        ...of(followUpFields.reportMethods, [draft.source]),
        ...of(followUpFields.reportLessons, [draft.source]),
      ];
    default:
      return [];
  }
}
