import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { EvaluationChoices } from '~db/schema/evaluation';

import { isTooFew } from '../figures/show-questions';
import { isEvaluationOpen } from './evaluation';
import { findAnswers, findRound, type WrittenBetter } from './evaluation.queries.server';

/** What may be told of the answers to an evaluation, staff included. */
export interface ToldAnswers {
  /** Whether it is open still. */
  isOpen: boolean;
  /** How many have answered. */
  given: number;
  /** None while it is open, and none while so few have answered that they could be pointed out. */
  answers: readonly EvaluationChoices[];
  /** The same; in the order of random ids. */
  written: readonly WrittenBetter[];
}

/**
 * Reads what may be told of the answers to a dialogue's evaluation. Figures that grow by one answer at a time would tell what the last one who answered said, to whoever
 * knows who that is: so nothing is told until nobody can answer any more.
 */
export async function readToldAnswers(db: Database, dialogueId: Id): Promise<ToldAnswers> {
  const [round, { answers, written }] = await Promise.all([
    findRound(db, dialogueId),
    findAnswers(db, dialogueId),
  ]);
  const isOpen = isEvaluationOpen(round);
  const given = answers.length;
  return isOpen || isTooFew(given)
    ? { isOpen, given, answers: [], written: [] }
    : { isOpen, given, answers, written };
}
