import type { Id, Instant } from '~db/columns';
import type { ErasureOutcome } from '~db/schema/erasure-request';

/** Every way in which a request can end, in the order in which they are shown. */
export const erasureOutcomes: readonly ErasureOutcome[] = ['disposed', 'anonymised', 'hidden', 'refused'];

/** Lengths in UTF-16 units, as browsers count them. */
export const longestErasureText = 2000;

/** A request to be erased, as its sender follows it. */
export interface OwnErasure {
  createdAt: Instant;
  outcome: ErasureOutcome | null;
  reason: string | null;
  decidedAt: Instant | null;
}

/** A request that waits for the kommun. */
export interface WaitingErasure {
  id: Id;
  createdAt: Instant;
  /** Null for who signed in by a code or an eID and has left no address. */
  email: string | null;
  message: string | null;
}

export type ErasureProblem = { field: 'message'; code: 'message-too-long' };

/** What was chosen and written when a request is decided. */
export interface TypedDecision {
  outcome: string;
  reason: string;
}

export type DecisionProblem =
  | { field: 'outcome'; code: 'outcome-missing' }
  | { field: 'reason'; code: 'reason-missing' | 'reason-too-long' };

/** Judges a decision. A refusal must say why (GDPR, article 12.4); another decision may. */
export function parseDecision(
  typed: TypedDecision,
):
  | { kind: 'decision'; outcome: ErasureOutcome; reason: string | null }
  | { kind: 'wrong'; problems: readonly DecisionProblem[] } {
  const outcome = erasureOutcomes.find((one) => one === typed.outcome);
  const reason = tidyText(typed.reason);
  const problems: DecisionProblem[] = [];
  if (outcome === undefined) problems.push({ field: 'outcome', code: 'outcome-missing' });
  if (outcome === 'refused' && reason === '') problems.push({ field: 'reason', code: 'reason-missing' });
  if (reason.length > longestErasureText) problems.push({ field: 'reason', code: 'reason-too-long' });
  if (outcome === undefined || problems.length > 0) return { kind: 'wrong', problems };
  return { kind: 'decision', outcome, reason: reason === '' ? null : reason };
}

/** Text as it is kept: lines end alike whatever the browser sent, and nothing is left that a terminal or PostgreSQL would choke on. */
export function tidyText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .trim();
}
