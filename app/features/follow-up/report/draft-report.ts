import type { TFunction } from 'i18next';

import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isParticipation } from '~/features/dialogues/influence-level';
import { textOf, thingsOf, valueOf, type Draft } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import type { Format } from '~/i18n/format';
import type { ActionState } from '~db/schema/action';

import type { QuestionCount } from '../evaluation/evaluation';
import { isTooFew, showQuestions } from '../figures/show-questions';
import { followUpFields, type ReportText } from '../follow-up-fields';

/** What a report is drafted from besides the working copy, in the dialogue's own language. */
export interface ReportFacts {
  draft: Draft;
  /** The level that was promised. */
  level: InfluenceLevel;
  themes: readonly { title: string; said: string; conclusion: string }[];
  decisions: readonly { body: string | null; day: string | null; outcome: string; grounds: string | null }[];
  actions: readonly { title: string; responsible: string; state: ActionState }[];
  answered: number;
  /** How much was said in all. */
  contributions: number;
  questions: readonly QuestionCount[];
}

interface Words {
  t: TFunction;
  format: Format;
}

/**
 * A first text for each part of a report, made of what is known. A part of which nothing is known gets none. Goals, groups and figures are left out: the report's page
 * shows them beside the texts.
 */
export function draftReport(facts: ReportFacts, words: Words): Readonly<Record<ReportText, string>> {
  return {
    process: paragraphs(processOf(facts, words)),
    results: paragraphs(resultsOf(facts, words)),
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

/** A heading on a line of its own, over what it is about. */
function underHeading(heading: string, text: string): string {
  return text === '' ? heading : `${heading}\n${text}`;
}

/** A text that others have written, as a sentence of its own. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function processOf(facts: ReportFacts, words: Words): readonly (string | null)[] {
  const { draft, contributions } = facts;
  const { t } = words;
  const question = textOf(draft, planFields.question, draft.source);
  const purpose = textOf(draft, planFields.purpose, draft.source);
  const count = valueOf(draft, followUpFields.followUpParticipants);
  return [
    purpose === null ? null : t('report:draft.purpose', { purpose: sentence(purpose) }),
    question === null ? null : t('report:draft.question', { question }),
    oneParagraph([
      timeOf(facts, words),
      levelOf(facts, words),
      count === null ? null : t('report:draft.participants', { count }),
      contributions === 0 ? null : t('report:draft.contributions', { count: contributions }),
    ]),
  ];
}

function timeOf({ draft, level }: ReportFacts, { t, format }: Words): string | null {
  const from = valueOf(draft, planFields.opensOn);
  const until = valueOf(draft, planFields.closesOn);
  if (from === null || until === null) return null;
  const days = { from: format.day(from), until: format.day(until) };
  return isParticipation(level) ? t('report:draft.time', days) : t('report:draft.informTime', days);
}

/** What in truth was information is never told of as a level of influence. */
function levelOf({ level }: ReportFacts, { t }: Words): string {
  return isParticipation(level)
    ? t('report:draft.level', { level: t(`ladder:levels.${level}.inSentence`) })
    : t('report:draft.inform');
}

function resultsOf(facts: ReportFacts, words: Words): readonly (string | null)[] {
  const told = facts.themes.map(({ title, said, conclusion }) =>
    underHeading(title, oneParagraph([said, conclusion].filter((part) => part !== ''))),
  );
  return [
    ...told,
    evaluationOf(facts, words),
    ...answersTo(['quality', 'knowledge', 'purpose'], facts, words),
  ];
}

function evaluationOf({ answered, questions }: ReportFacts, { t, format }: Words): string | null {
  if (isTooFew(answered)) return null;
  const shares = showQuestions(questions).flatMap(({ question, answers }) => {
    const share = answers.find(({ choice }) => choice === 'yes')?.share ?? null;
    return share === null ? [] : [t(`report:draft.answered.${question}`, { share: format.percent(share) })];
  });
  return oneParagraph([t('report:draft.evaluated', { count: answered }), ...shares]);
}

function useOf(facts: ReportFacts, words: Words): readonly (string | null)[] {
  const { t } = words;
  const decided = facts.decisions.map(({ body, day, outcome, grounds }) =>
    oneParagraph([
      body === null || day === null
        ? sentence(outcome)
        : t('report:draft.decided', { body, day, outcome: sentence(outcome) }),
      grounds === null ? null : sentence(grounds),
    ]),
  );
  return [
    ...decided,
    actionsOf(facts, t('report:draft.done'), ['done']),
    actionsOf(facts, t('report:draft.toDo'), ['planned', 'started']),
    actionsOf(facts, t('report:draft.stopped'), ['stopped']),
    ...answersTo(['decisions', 'effect'], facts, words),
  ];
}

/** The actions that stand in these states, one on each line, with who answers for them. */
function actionsOf({ actions }: ReportFacts, heading: string, states: readonly ActionState[]): string | null {
  const lines = actions
    .filter(({ state }) => states.includes(state))
    .map(({ title, responsible }) => `– ${title} (${responsible})`);
  return lines.length === 0 ? null : underHeading(heading, lines.join('\n'));
}

function methodsOf(facts: ReportFacts, words: Words): readonly (string | null)[] {
  const { t, format } = words;
  const methods = thingsOf(facts.draft, planFields.methods).map(({ id }) => t(`methods:${id}.name`));
  return [
    methods.length === 0 ? null : t('report:draft.methods', { methods: format.list(methods) }),
    ...answersTo(['methods', 'concerned', 'able'], facts, words),
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

type AnsweredQuestion =
  'methods' | 'concerned' | 'able' | 'quality' | 'decisions' | 'knowledge' | 'effect' | 'purpose';

/** What the colleagues answered to these questions, each with words that tell what it is an answer to. */
function answersTo(
  questions: readonly AnsweredQuestion[],
  { draft }: ReportFacts,
  { t }: Words,
): readonly string[] {
  return questions.flatMap((question) => {
    const text = answerTo(draft, question);
    return text === null ? [] : [t(`report:draft.answers.${question}`, { text: sentence(text) })];
  });
}

function answerTo(draft: Draft, question: string): string | null {
  return thingsOf(draft, followUpFields.followUp).find(({ id }) => id === question)?.value ?? null;
}
