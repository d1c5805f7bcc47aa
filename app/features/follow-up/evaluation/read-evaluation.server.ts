import { qrCode, type QrCode } from '~/features/dialogues/outreach/qr-code.server';
import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { showQuestions, type ShownQuestion } from '../figures/show-questions';
import { countQuestions, isEvaluationOpen, type QuestionCount } from './evaluation';
import { findRound, type WrittenBetter } from './evaluation.queries.server';
import { countToAsk, mayAsk } from './run-evaluation.server';
import { readToldAnswers } from './told-answers.server';

/** How the evaluation of a dialogue stands. */
export interface EvaluationWork {
  round: { isOpen: boolean; invited: number; address: string; qr: QrCode } | null;
  /** How many have answered. */
  answered: number;
  /** None while it is open, and while so few have answered that they could be pointed out. */
  questions: readonly ShownQuestion[];
  /** The same; in the order of random ids. */
  written: readonly WrittenBetter[];
  /** How many can be asked by mail and have not been. */
  toAsk: number;
  mayAsk: boolean;
  mayOpen: boolean;
  mayDo: boolean;
}

/** Reads how the evaluation of a dialogue stands. */
export async function readEvaluation(
  { db, clock, secrets, baseUrl }: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'baseUrl'>,
  { dialogue, may }: Pick<DialogueWork, 'dialogue' | 'may'>,
  language: Language,
): Promise<EvaluationWork> {
  const [round, { given, answers, written }, toAsk] = await Promise.all([
    findRound(db, dialogue.id),
    readToldAnswers(db, dialogue.id),
    countToAsk(db, secrets, dialogue.id),
  ]);
  const address = round === null ? '' : `${baseUrl}/${language.tag}/utvardera/${round.room_code}`;
  return {
    round:
      round === null
        ? null
        : { isOpen: isEvaluationOpen(round), invited: round.invited, address, qr: qrCode(address) },
    answered: given,
    questions: showQuestions(countQuestions(answers)),
    written,
    toAsk,
    mayAsk: mayAsk(dialogue, clock()),
    mayOpen: dialogue.state !== 'draft' && dialogue.state !== 'cancelled',
    mayDo: may('compile'),
  };
}

/** What a report tells of an evaluation: how many answered, what, and the words that may be quoted. */
export interface EvaluationSummary {
  answered: number;
  questions: readonly QuestionCount[];
  quotes: readonly { text: string; language: string }[];
}

/** Reads what a report tells of an evaluation. While it is open, and where so few have answered that they could be pointed out, nothing. */
export async function summariseEvaluation(db: Database, dialogueId: Id): Promise<EvaluationSummary> {
  const { answers, written } = await readToldAnswers(db, dialogueId);
  return {
    answered: answers.length,
    questions: answers.length === 0 ? [] : countQuestions(answers),
    quotes: written
      .filter(({ review }) => review === 'shown')
      .map(({ text, language }) => ({ text, language })),
  };
}
