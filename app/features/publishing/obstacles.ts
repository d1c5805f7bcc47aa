import { influenceLevels, type LadderSize } from '~/features/dialogues/influence-level';
import type { PublicPart } from '~/features/dialogues/public-part';

import { valueOf, type Draft } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import {
  decidedLevel,
  gateAnswers,
  gatesFor,
  plannedLevel,
  planProgress,
  type Lack,
} from '~/features/planning/plan/plan-progress';
import type { Gate, PlanStep } from '~/features/planning/plan/plan-step';
import type { Day } from '~db/columns';

/** Something that stops a dialogue from being published, and the step of the plan where it is put right. Its words: `plan:lacks` and `plan:gates` for what a plan lacks, else `publishing:obstacles`. */
export type Obstacle =
  | { kind: 'gate'; step: 'gates'; gate: Gate; answer: 'no' | null }
  | { kind: 'lack'; step: PlanStep; lack: Lack }
  | { kind: 'other'; step: PlanStep; code: OtherObstacle };

export type OtherObstacle =
  /** The last day has passed, or is before the first. */
  | 'closes-passed'
  | 'closes-first'
  /** The kommun's ladder does not have the level. */
  | 'level-unused'
  /** What is to be published promises another level than the one that is decided. */
  | 'level-changed'
  | 'cancelled';

/** What a plan may lack and still be published: it is for those who work on the dialogue. */
const lacksThatStop: ReadonlySet<Lack> = new Set<Lack>([
  'title',
  'purpose',
  'question',
  'influenceable',
  'body',
  'decision',
  'decision-differs',
  'promise',
  'method',
  'method-for-information',
  'opens',
  'closes',
  'feedback',
  'retention',
  'about',
  'audience',
  'participation',
  'contact',
]);

/** What stops a change of what is published already: one that came from a list may lack much that a dialogue from here may not. */
const lacksThatStopChanges: ReadonlySet<Lack> = new Set<Lack>([
  'title',
  'purpose',
  'decision-differs',
  'method-for-information',
]);

/** What the obstacles depend on besides the working copy. */
export interface PublishingFacts {
  /** What is published now; null before the first time. */
  published: PublicPart | null;
  today: Day;
  ladder: LadderSize;
}

/**
 * Everything that stops a dialogue from being published, in the order of the plan. Before the first publication every condition must be answered with yes, and a
 * representative must have decided on the level; afterwards a condition that is answered with no stops whatever is changed, and a new level must be decided on.
 */
export function obstacles(draft: Draft, facts: PublishingFacts): readonly Obstacle[] {
  const stopping = facts.published === null ? lacksThatStop : lacksThatStopChanges;
  return planProgress(draft).flatMap(({ step, lacks }) => [
    ...(step === 'gates' ? gateObstacles(draft, facts) : []),
    ...lacks
      .filter((lack) => stopping.has(lack) || stopsNewLevel(lack, draft, facts))
      .map((lack): Obstacle => ({ kind: 'lack', step, lack })),
    ...otherObstacles(draft, facts)
      .filter((one) => one.step === step)
      .map((one): Obstacle => ({ kind: 'other', ...one })),
  ]);
}

/** Whether what was asked to be published still promises what is decided. A decision that was changed meanwhile stops it. */
export function isLevelStill(draft: Draft, content: Pick<PublicPart, 'influenceLevel'>): boolean {
  const decided = decidedLevel(draft);
  return decided === null || decided === content.influenceLevel;
}

function gateObstacles(draft: Draft, { published }: PublishingFacts): readonly Obstacle[] {
  const answers = gateAnswers(draft);
  return gatesFor(plannedLevel(draft)).flatMap((gate): Obstacle[] => {
    const answer = answers[gate];
    if (answer === 'yes' || (answer === null && published !== null)) return [];
    return [{ kind: 'gate', step: 'gates', gate, answer }];
  });
}

/** A published dialogue that is given another level needs what a new one does. */
function stopsNewLevel(lack: Lack, draft: Draft, { published }: PublishingFacts): boolean {
  const isNewLevel = published !== null && plannedLevel(draft) !== published.influenceLevel;
  return isNewLevel && (lack === 'decision' || lack === 'promise');
}

function otherObstacles(
  draft: Draft,
  { published, today, ladder }: PublishingFacts,
): readonly { step: PlanStep; code: OtherObstacle }[] {
  const opens = valueOf(draft, planFields.opensOn);
  const closes = valueOf(draft, planFields.closesOn);
  const level = plannedLevel(draft);
  const isUnused =
    level !== null &&
    influenceLevels.indexOf(level) >= ladder &&
    // An old promise stands, also on a level that the kommun has since taken out.
    level !== published?.influenceLevel;
  return [
    ...(isUnused ? [{ step: 'level', code: 'level-unused' } as const] : []),
    ...(opens !== null && closes !== null && closes < opens
      ? [{ step: 'time', code: 'closes-first' } as const]
      : []),
    ...(published === null && closes !== null && closes < today
      ? [{ step: 'time', code: 'closes-passed' } as const]
      : []),
  ];
}
