import type { ShownCount } from '~/features/results/result';
import { isSmallCount, suppressedCounts } from '~/features/results/suppression';
import type { EvaluationChoice, EvaluationQuestion } from '~db/schema/evaluation';
import type { ReportQuestion } from '~db/schema/report-version';

import { evaluationChoices } from '../evaluation/evaluation';

/** How many gave an answer, and how large a share of those who answered the question; null where it is withheld. */
export interface ShownAnswer {
  choice: EvaluationChoice;
  count: ShownCount;
  share: number | null;
}

export interface ShownQuestion {
  question: EvaluationQuestion;
  total: number;
  answers: readonly ShownAnswer[];
}

/** Whether so few have answered that nothing of what they answered is told. */
export function isTooFew(answered: number): boolean {
  return answered === 0 || isSmallCount(answered);
}

/** The answers to each question, without what would point anyone out: a question of which nothing is left to tell is left out. */
export function showQuestions(questions: readonly ReportQuestion[]): readonly ShownQuestion[] {
  return questions.flatMap((counted): ShownQuestion[] => {
    const counts = evaluationChoices.map((choice) => counted[choice]);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const withheld = suppressedCounts(counts);
    const isToldAny = counts.some((count, index) => count > 0 && withheld?.[index] !== true);
    if (withheld === null || !isToldAny) return [];
    return [
      {
        question: counted.question,
        total,
        answers: evaluationChoices.map((choice, index) => ({
          choice,
          count: withheld[index] === true ? 'suppressed' : (counts[index] ?? 0),
          share: withheld[index] === true ? null : (counts[index] ?? 0) / total,
        })),
      },
    ];
  });
}
