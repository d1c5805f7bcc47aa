import type { AgeBand } from '~db/schema/account';
import type {
  EvaluationChoice,
  EvaluationChoices,
  EvaluationQuestion,
  EvaluationRoundTable,
} from '~db/schema/evaluation';

/** What participants are asked to choose an answer to. */
export const evaluationQuestions = [
  'easy',
  'understood',
  'heard',
  'again',
] as const satisfies readonly EvaluationQuestion[];
export const evaluationChoices = ['yes', 'partly', 'no'] as const satisfies readonly EvaluationChoice[];

/** The ages and genders that one may tell, so that figures can show who was reached. */
export const toldAges = [
  '0-12',
  '13-15',
  '16-17',
  '18-24',
  '25-44',
  '45-64',
  '65-79',
  '80-',
] as const satisfies readonly AgeBand[];
export const toldGenders = ['woman', 'man', 'other'] as const;

export const longestBetter = 2000;

/** What was typed, as it is shown again when something is to be put right. */
export type TypedEvaluation = Readonly<
  Record<EvaluationQuestion | 'better' | 'age' | 'gender' | 'area', string>
>;

const typedFields = [...evaluationQuestions, 'better', 'age', 'gender', 'area'] as const;

/** What an answer lacks, or has too much of; null is about the form as a whole. */
export interface EvaluationProblem {
  field: 'easy' | 'better' | null;
  code: 'nothing' | 'better-too-long' | 'stale' | 'looks-automatic' | 'too-many';
}

/** An answer that can be kept. */
export interface GivenEvaluation {
  answers: EvaluationChoices;
  better: string | null;
}

/** What was typed in a form. */
export function readTypedEvaluation(form: ReadonlyMap<string, string>): TypedEvaluation {
  return Object.fromEntries(
    typedFields.map((field) => [field, (form.get(field) ?? '').replace(/\r\n?/g, '\n').trim()]),
  ) as TypedEvaluation;
}

/** What was typed, as an answer. A choice that is none of ours counts as none: nobody has to answer everything. @param areas the slugs that there are */
export function parseEvaluation(
  typed: TypedEvaluation,
  areas: readonly string[],
): { kind: 'given'; given: GivenEvaluation } | { kind: 'wrong'; problem: EvaluationProblem } {
  if (typed.better.length > longestBetter)
    return { kind: 'wrong', problem: { field: 'better', code: 'better-too-long' } };
  const questions = Object.fromEntries(
    evaluationQuestions.flatMap((question) => {
      const choice = evaluationChoices.find((one) => one === typed[question]);
      return choice === undefined ? [] : [[question, choice]];
    }),
  );
  if (Object.keys(questions).length === 0 && typed.better === '')
    return { kind: 'wrong', problem: { field: 'easy', code: 'nothing' } };
  const told = (name: 'age' | 'gender' | 'area', known: readonly string[]) =>
    known.includes(typed[name]) ? { [name]: typed[name] } : {};
  return {
    kind: 'given',
    given: {
      answers: {
        questions,
        ...told('age', toldAges),
        ...told('gender', toldGenders),
        ...told('area', areas),
      },
      better: typed.better === '' ? null : typed.better,
    },
  };
}

/** How many gave each answer to a question. */
export interface QuestionCount extends Record<EvaluationChoice, number> {
  question: EvaluationQuestion;
}

/** Counts the answers to every question. */
export function countQuestions(all: readonly EvaluationChoices[]): readonly QuestionCount[] {
  return evaluationQuestions.map((question) => {
    const of = (choice: EvaluationChoice) =>
      all.filter(({ questions }) => questions[question] === choice).length;
    return { question, yes: of('yes'), partly: of('partly'), no: of('no') };
  });
}

/** Counts who they said that they were: each answer with how many gave it, in the order of `known`, without those that nobody gave. */
export function countTold(
  all: readonly EvaluationChoices[],
  name: 'age' | 'gender' | 'area',
  known: readonly string[],
): readonly { code: string; count: number }[] {
  return known
    .map((code) => ({ code, count: all.filter((one) => one[name] === code).length }))
    .filter(({ count }) => count > 0);
}

/** Whether participants can answer now. */
export function isEvaluationOpen(round: Pick<EvaluationRoundTable, 'closed_on'> | null): boolean {
  return round !== null && round.closed_on === null;
}
