import { influenceLevels, isParticipation, type LadderSize } from '~/features/dialogues/influence-level';
import type { PublicPart } from '~/features/dialogues/public-part';

import { valueOf, type Draft } from '~/features/planning/draft/draft';
import { isOffered } from '~/features/planning/methods/suitable-methods';
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
 * representative must have decided on the level; afterwards a condition that is answered with no stops whatever is changed, and a new level must be decided on, with every
 * condition answered. Information that becomes a dialogue must lack as little as one that is published for the first time.
 */
export function obstacles(draft: Draft, facts: PublishingFacts): readonly Obstacle[] {
  const isFirst = facts.published === null || becomesDialogue(draft, facts.published);
  const stopping = isFirst ? lacksThatStop : lacksThatStopChanges;
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

/** What stops the very text that was asked to be published, whatever has become of the plan since. */
export function contentObstacles(
  draft: Draft,
  content: Pick<PublicPart, 'influenceLevel' | 'methods' | 'way'>,
  published: Pick<PublicPart, 'influenceLevel'> | null,
): readonly Obstacle[] {
  const codes = [...(content.methods ?? []), ...content.way.flatMap(({ method }) => method ?? [])];
  const levels = content.way.flatMap(({ influenceLevel }) => influenceLevel ?? []);
  const asksForMore = codes.some((code) => !isOffered(code, 'inform')) || levels.some(isParticipation);
  const lacksPromise = levels.includes('codecide') && valueOf(draft, planFields.advancePromise) === null;
  const isStill = isLevelStill(draft, content, published);
  return [
    ...(isStill ? [] : [{ kind: 'other', step: 'level', code: 'level-changed' } as const]),
    // A vote that binds is promised in advance, also where it is but a step on the way. What is promised in public stands.
    ...(lacksPromise && published?.influenceLevel !== 'codecide'
      ? [{ kind: 'lack', step: 'level', lack: 'promise' } as const]
      : []),
    ...(content.influenceLevel === 'inform' && asksForMore
      ? [{ kind: 'lack', step: 'methods', lack: 'method-for-information' } as const]
      : []),
  ];
}

/** Whether a text promises what is decided or, where no decision stands any more, what is published already. */
function isLevelStill(
  draft: Draft,
  { influenceLevel }: Pick<PublicPart, 'influenceLevel'>,
  published: Pick<PublicPart, 'influenceLevel'> | null,
): boolean {
  const stands = decidedLevel(draft) ?? published?.influenceLevel ?? null;
  return stands === null || stands === influenceLevel;
}

function becomesDialogue(draft: Draft, published: PublicPart): boolean {
  const level = plannedLevel(draft);
  return !isParticipation(published.influenceLevel) && level !== null && isParticipation(level);
}

function isNewLevel(draft: Draft, { published }: PublishingFacts): boolean {
  return published !== null && plannedLevel(draft) !== published.influenceLevel;
}

function gateObstacles(draft: Draft, facts: PublishingFacts): readonly Obstacle[] {
  const answers = gateAnswers(draft);
  // What came from a list was never asked about its conditions.
  const mayBeOpen = facts.published !== null && !isNewLevel(draft, facts);
  return gatesFor(plannedLevel(draft)).flatMap((gate): Obstacle[] => {
    const answer = answers[gate];
    if (answer === 'yes' || (answer === null && mayBeOpen)) return [];
    return [{ kind: 'gate', step: 'gates', gate, answer }];
  });
}

/** A published dialogue that is given another level needs what a new one does. */
function stopsNewLevel(lack: Lack, draft: Draft, facts: PublishingFacts): boolean {
  return isNewLevel(draft, facts) && (lack === 'decision' || lack === 'promise');
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
