import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import type { LocalText } from '~/i18n/localized';
import { addDays, daysBetween } from '~/platform/clock';
import type { Day } from '~db/columns';

import { thingsOf, valueOf, type Draft } from '../draft/draft';
import { planFields } from './plan-fields';
import { plannedLevel } from './plan-progress';
import type { PlanStep } from './plan-step';

/** A dialogue on much the same question. */
export interface SimilarDialogue {
  slug: string;
  title: LocalText;
  /** Its last day; null while it has none. */
  closedOn: Day | null;
}

/** What an officer is warned of, without being stopped: pitfalls of the handbook, in the words of `plan-reach.json`. */
export type PlanWarning =
  /** `days`: how many there are from the last day to the decision. */
  | { code: 'decision-too-soon'; days: number }
  | { code: 'decision-first' }
  | { code: 'no-time-to-compile' }
  | { code: 'no-first-feedback' }
  | { code: 'no-feedback' }
  | { code: 'feedback-before-decision' }
  | { code: 'first-feedback-late' }
  | { code: 'similar-recently' | 'similar-ongoing'; similar: SimilarDialogue }
  | { code: 'nobody-concerned' }
  | { code: 'one-group' }
  | { code: 'no-staff' }
  | { code: 'channels-overdue'; count: number };

/** A warning, and the step where it is mended. */
export type StepWarning = PlanWarning & { step: PlanStep };

/** What is collected must be read, sorted and handed over before it can be decided upon. */
const fewestDaysToDecision = 14;
/** Who took part has forgotten what was said after that. */
const mostDaysToFirstFeedback = 42;
/** How long a dialogue is remembered as recent. */
const recentDays = 365;

/** When a dialogue has been decided or called off, nothing in its plan can be done otherwise. */
const over: readonly WorkState[] = ['decided', 'finished', 'cancelled'];

/**
 * What may go wrong with a plan as it stands: when a dialogue should not be held at all, after the handbook, as far as it can be seen from the plan. It warns of what is
 * written, not of what is not yet written, and for as long as it can still be done otherwise.
 */
export function planWarnings(
  draft: Draft,
  { today, state, similar = [] }: { today: Day; state: WorkState; similar?: readonly SimilarDialogue[] },
): readonly StepWarning[] {
  if (over.includes(state)) return [];
  return [
    ...similarRecently(similar, today).map((warning) => ({ ...warning, step: 'question' as const })),
    ...staffWarnings(draft).map((warning) => ({ ...warning, step: 'responsibility' as const })),
    ...groupWarnings(draft).map((warning) => ({ ...warning, step: 'groups' as const })),
    ...timeWarnings(draft).map((warning) => ({ ...warning, step: 'time' as const })),
    ...channelWarnings(draft, today).map((warning) => ({ ...warning, step: 'communication' as const })),
  ];
}

function similarRecently(similar: readonly SimilarDialogue[], today: Day): readonly PlanWarning[] {
  return similar
    .filter(({ closedOn }) => closedOn === null || closedOn >= addDays(today, -recentDays))
    .map((one) => ({ code: isOver(one, today) ? 'similar-recently' : 'similar-ongoing', similar: one }));
}

function isOver({ closedOn }: SimilarDialogue, today: Day): boolean {
  return closedOn !== null && closedOn < today;
}

/** Somebody employed must have the time to design the dialogue and to run it. */
function staffWarnings(draft: Draft): readonly PlanWarning[] {
  const hasDays = valueOf(draft, planFields.opensOn) !== null;
  const hasStaff = thingsOf(draft, planFields.responsible).some(
    ({ value: { who, people } }) => who !== 'representative' && people.length > 0,
  );
  return hasDays && !hasStaff ? [{ code: 'no-staff' }] : [];
}

/** A result that only one group has shaped is no ground for a decision about everyone. */
function groupWarnings(draft: Draft): readonly PlanWarning[] {
  const groups = thingsOf(draft, planFields.groups).map(({ value }) => value);
  if (groups.length === 0) return [];
  if (groups.every(({ concerned }) => concerned === 'no')) return [{ code: 'nobody-concerned' }];
  return groups.length === 1 && plannedLevel(draft) !== 'inform' ? [{ code: 'one-group' }] : [];
}

function timeWarnings(draft: Draft): readonly PlanWarning[] {
  const closes = valueOf(draft, planFields.closesOn);
  const decision = valueOf(draft, planFields.decisionExpectedOn);
  const first = valueOf(draft, planFields.participantsToldOn);
  const feedback = valueOf(draft, planFields.feedbackPromisedOn);
  const isDialogue = plannedLevel(draft) !== 'inform';
  const days = closes === null || decision === null ? null : daysBetween(closes, decision);
  const compilation = thingsOf(draft, planFields.way).filter(({ value }) => value.kind === 'compilation');
  const warnings: readonly [PlanWarning, boolean][] = [
    [
      { code: 'decision-too-soon', days: days ?? 0 },
      days !== null && days >= 0 && days < fewestDaysToDecision,
    ],
    [{ code: 'decision-first' }, days !== null && days < 0],
    [
      { code: 'no-time-to-compile' },
      decision !== null && compilation.some(({ value: { on, until } }) => (until ?? on) >= decision),
    ],
    [{ code: 'no-first-feedback' }, closes !== null && first === null],
    [
      { code: 'first-feedback-late' },
      closes !== null && first !== null && daysBetween(closes, first) > mostDaysToFirstFeedback,
    ],
    [{ code: 'no-feedback' }, closes !== null && feedback === null],
    [{ code: 'feedback-before-decision' }, decision !== null && feedback !== null && feedback < decision],
  ];
  return isDialogue ? warnings.filter(([, applies]) => applies).map(([warning]) => warning) : [];
}

function channelWarnings(draft: Draft, today: Day): readonly PlanWarning[] {
  const count = thingsOf(draft, planFields.channels).filter(({ value }) => isOverdue(value, today)).length;
  return count === 0 ? [] : [{ code: 'channels-overdue', count }];
}

/** Whether something that was to be said has not been, though its day has passed. */
export function isOverdue({ on, doneOn }: { on?: Day; doneOn?: Day }, today: Day): boolean {
  return on !== undefined && on !== '' && (doneOn ?? '') === '' && on < today;
}
