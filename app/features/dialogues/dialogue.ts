import type { Day, Instant } from '~db/columns';
import type { DialogueState } from '~db/schema/dialogue';

export type { DialogueKind, DialogueState, InfluenceLevel } from '~db/schema/dialogue';

/** The states in the order of a dialogue's life. */
export const dialogueStates = ['planned', 'open', 'analysing', 'decided', 'finished', 'cancelled'] as const;

/** The dates and records that a state follows from. */
export interface StateFacts {
  opensAt: Instant | null;
  closesAt: Instant | null;
  cancelledAt: Instant | null;
  completedAt: Instant | null;
  /** The day of the earliest decision on the outcome, or null when none is on record. */
  decidedOn: Day | null;
  /** A decision is on record without its day. */
  hasUndatedDecision: boolean;
  /** A decision is still awaited. */
  decisionExpected: boolean;
  feedbackGivenOn: Day | null;
  /** Actions that are neither done nor stopped. */
  openActions: number;
  /** What an imported list said. */
  reportedState: DialogueState | null;
}

/**
 * Where in its life a dialogue is at an instant. Dates and records decide. What an imported list reports counts only where they are
 * silent, and never against them: a dialogue that closes tomorrow is open, whatever the list says.
 *
 * @param today the day in Sweden at `now`
 */
export function deriveState(facts: StateFacts, now: Instant, today: Day): DialogueState {
  if (facts.cancelledAt !== null && facts.cancelledAt <= now) return 'cancelled';
  if (facts.completedAt !== null && facts.completedAt <= now) return 'finished';

  const decided = facts.hasUndatedDecision || (facts.decidedOn !== null && facts.decidedOn <= today);
  const word = standingWord(facts, today);
  if (decided) return isWrappedUp(facts, today) || word === 'finished' ? 'finished' : 'decided';

  if (facts.opensAt !== null && now < facts.opensAt) return 'planned';
  if (facts.closesAt !== null) {
    if (now < facts.closesAt) return 'open';
    if (word === 'decided' || word === 'finished') return word;
    return !facts.decisionExpected && isWrappedUp(facts, today) ? 'finished' : 'analysing';
  }
  // No last day is known. A reported word is then all there is; without one, what has begun is open.
  if (word === 'planned' && facts.opensAt !== null) return 'open';
  return word ?? (facts.opensAt === null ? 'planned' : 'open');
}

/**
 * What dates and records leave standing of a reported word, once neither cancellation nor completion has come: what is dated ahead has not
 * happened, and who still has things to do has not finished.
 */
function standingWord(facts: StateFacts, today: Day): DialogueState | null {
  const word = facts.reportedState;
  if (word === 'cancelled') return facts.cancelledAt === null ? word : null;
  if (word !== 'decided' && word !== 'finished') return word;
  if (facts.decidedOn !== null && facts.decidedOn > today && !facts.hasUndatedDecision) return 'analysing';
  const isFinished =
    facts.completedAt === null &&
    (facts.feedbackGivenOn === null || facts.feedbackGivenOn <= today) &&
    facts.openActions === 0;
  return word === 'finished' && isFinished ? 'finished' : 'decided';
}

function isWrappedUp(facts: StateFacts, today: Day): boolean {
  return facts.feedbackGivenOn !== null && facts.feedbackGivenOn <= today && facts.openActions === 0;
}

/** Whether a promise of feedback has been broken: the day has passed and nothing has come, or it came later. */
export type FeedbackPunctuality = 'none-promised' | 'awaited' | 'kept' | 'late' | 'overdue';

/**
 * How a promise of feedback stands on a day. A promise is kept through the whole of its day.
 *
 * @param isCancelled whether the dialogue was called off: everyone was told why, and nothing is left to answer
 */
export function feedbackPunctuality(
  promisedOn: Day | null,
  givenOn: Day | null,
  today: Day,
  isCancelled = false,
): FeedbackPunctuality {
  if (promisedOn === null) return 'none-promised';
  if (isCancelled && givenOn === null) return 'none-promised';
  if (givenOn !== null && givenOn <= today) return givenOn <= promisedOn ? 'kept' : 'late';
  return today <= promisedOn ? 'awaited' : 'overdue';
}
