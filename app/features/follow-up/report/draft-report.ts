import type { TFunction } from 'i18next';

import { textOf, thingsOf, valueOf, type Draft } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { decidedLevel } from '~/features/planning/plan/plan-progress';
import type { Format } from '~/i18n/format';

import type { QuestionCount } from '../evaluation/evaluation';
import { isTooFew, showQuestions } from '../figures/show-questions';
import { goalOutcomes, groupsReached } from '../follow-up-facts';
import { followUpFields, type ReportText } from '../follow-up-fields';

/** What a report is drafted from besides the working copy, in the dialogue's own language. */
export interface ReportFacts {
  draft: Draft;
  themes: readonly { title: string; said: string; conclusion: string }[];
  decisions: readonly { body: string | null; day: string | null; outcome: string; grounds: string | null }[];
  actions: readonly { title: string; responsible: string }[];
  answered: number;
  /** How much was said in all. */
  contributions: number;
  questions: readonly QuestionCount[];
}

interface Words {
  t: TFunction;
  format: Format;
}

/** A first text for each part of a report, made of what is known. A part of which nothing is known gets none. */
export function draftReport(facts: ReportFacts, words: Words): Readonly<Record<ReportText, string>> {
  return {
    process: paragraphs(processOf(facts, words)),
    results: paragraphs([...resultsOf(facts, words), ...goalsOf(facts, words)]),
    use: paragraphs(useOf(facts, words)),
    methods: paragraphs(methodsOf(facts, words)),
    lessons: paragraphs(lessonsOf(facts, words)),
  };
}

function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== '').join('\n\n');
}

function oneParagraph(sentences: readonly (string | null)[]): string {
  return sentences.filter((text) => text !== null).join(' ');
}

/** A text that others have written, as a sentence of its own. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function processOf({ draft, contributions }: ReportFacts, { t, format }: Words): readonly (string | null)[] {
  const question = textOf(draft, planFields.question, draft.source);
  const purpose = textOf(draft, planFields.purpose, draft.source);
  const from = valueOf(draft, planFields.opensOn);
  const until = valueOf(draft, planFields.closesOn);
  const level = decidedLevel(draft);
  const count = valueOf(draft, followUpFields.followUpParticipants);
  return [
    purpose === null ? null : t('report:draft.purpose', { purpose: sentence(purpose) }),
    question === null ? null : t('report:draft.question', { question }),
    oneParagraph([
      from === null || until === null
        ? null
        : t('report:draft.time', { from: format.day(from), until: format.day(until) }),
      level === null ? null : t('report:draft.level', { level: t(`ladder:levels.${level}.name`) }),
      count === null ? null : t('report:draft.participants', { count }),
      contributions === 0 ? null : t('report:draft.contributions', { count: contributions }),
    ]),
  ];
}

function resultsOf({ themes, answered, questions }: ReportFacts, { t, format }: Words): readonly string[] {
  const told = themes.map(({ title, said, conclusion }) =>
    [`${title}:`, said, conclusion].filter((part) => part !== '').join(' '),
  );
  if (isTooFew(answered)) return told;
  const shares = showQuestions(questions).flatMap(({ question, answers }) => {
    const share = answers.find(({ choice }) => choice === 'yes')?.share ?? null;
    return share === null ? [] : [t(`report:draft.answered.${question}`, { share: format.percent(share) })];
  });
  return [...told, [t('report:draft.evaluated', { count: answered }), ...shares].join(' ')];
}

function goalsOf({ draft }: ReportFacts, { t }: Words): readonly string[] {
  return goalOutcomes(draft).map(({ goal, reached, outcome }) =>
    t('report:draft.goal', {
      goal: sentence(goal),
      reached: t(`report:reached.${reached}`),
      outcome: sentence(outcome),
    }),
  );
}

function useOf({ decisions, actions, draft }: ReportFacts, { t }: Words): readonly (string | null)[] {
  return [
    ...decisions.map(({ body, day, outcome, grounds }) =>
      [
        body === null || day === null
          ? sentence(outcome)
          : t('report:draft.decided', { body, day, outcome: sentence(outcome) }),
        grounds === null ? '' : sentence(grounds),
      ]
        .join(' ')
        .trim(),
    ),
    ...actions.map(({ title, responsible }) => t('report:draft.action', { title, responsible })),
    answerTo(draft, 'decisions'),
  ];
}

function methodsOf({ draft }: ReportFacts, { t, format }: Words): readonly (string | null)[] {
  const methods = thingsOf(draft, planFields.methods).map(({ id }) => t(`methods:${id}.name`));
  const reached = groupsReached(draft);
  const named = (how: 'yes' | 'no') =>
    reached.filter((group) => group.reached === how).map(({ name }) => name);
  return [
    methods.length === 0 ? null : t('report:draft.methods', { methods: format.list(methods) }),
    answerTo(draft, 'methods'),
    answerTo(draft, 'able'),
    named('yes').length === 0 ? null : t('report:draft.reached', { groups: format.list(named('yes')) }),
    named('no').length === 0 ? null : t('report:draft.notReached', { groups: format.list(named('no')) }),
  ];
}

function lessonsOf({ draft }: ReportFacts, { t }: Words): readonly (string | null)[] {
  const well = answerTo(draft, 'well');
  const better = answerTo(draft, 'better');
  return [
    well === null ? null : t('report:draft.well', { text: sentence(well) }),
    better === null ? null : t('report:draft.better', { text: sentence(better) }),
    ...thingsOf(draft, followUpFields.lessons).map(({ value: { lesson, next } }) =>
      next === undefined
        ? sentence(lesson)
        : t('report:draft.lesson', { lesson: sentence(lesson), next: sentence(next) }),
    ),
  ];
}

function answerTo(draft: Draft, question: string): string | null {
  return thingsOf(draft, followUpFields.followUp).find(({ id }) => id === question)?.value ?? null;
}
