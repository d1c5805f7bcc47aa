import { z } from 'zod';

import { methodCodes } from '~/features/dialogues/method';
import {
  nameFields,
  partsField,
  textField,
  type DraftFields,
  type UnnamedField,
} from '~/features/planning/draft/draft-field';
import type { GoalReached } from '~db/schema/report-version';

import type { FollowUpPart } from './follow-up-path';

/** How far a goal, or a group, was reached. */
export const reachedAnswers = ['yes', 'partly', 'no', 'unknown'] as const satisfies readonly GoalReached[];

/** What is asked when a dialogue is over: the handbook's questions first, then those that a region asks. */
export const followUpQuestions = [
  'methods',
  'concerned',
  'able',
  'goals',
  'quality',
  'decisions',
  'knowledge',
  'count',
  'effect',
  'purpose',
  'unspoken',
  'well',
  'better',
] as const;

/** In what respects it is counted who took part. */
export const figureDimensions = ['age', 'gender', 'area', 'channel'] as const;

/** The parts of a report that are written, in the order in which they are read. */
export const reportTexts = ['process', 'results', 'use', 'methods', 'lessons'] as const;
export type ReportText = (typeof reportTexts)[number];

/** What came of a goal. */
export interface GoalOutcome {
  reached: GoalReached;
  outcome: string;
  served?: string;
}

/** How well a group was reached that the plan meant to reach. */
export interface GroupReached {
  reached: GoalReached;
  count?: number;
}

/** Something that was learnt, for whoever plans the next dialogue. */
export interface Lesson {
  lesson: string;
  next?: string;
  method?: string;
  /** The slug of a target group, and of a theme, of the kommun's lists. */
  group?: string;
  theme?: string;
}

/** How many of a group took part; `share`: how many hundredths of everyone it concerned belong to it. */
export interface CountedGroup {
  label: string;
  count: number;
  share?: number;
}

const at = (place: FollowUpPart) => ({ place });
const needed = (most: number) => z.string({ error: 'missing' }).max(most, { error: 'too-long' });
const optional = (most: number) => z.string().max(most, { error: 'too-long' }).optional();
const reached = z.enum(reachedAnswers, {
  error: (issue) => (issue.input === undefined ? 'missing' : 'unknown-choice'),
});
type Typed<Value> = z.ZodType<Value, Readonly<Record<string, string>>>;

const outcomeShape = z.strictObject({ reached, outcome: needed(2000), served: optional(2000) });
const goalOutcome = {
  schema: outcomeShape as z.ZodType<GoalOutcome>,
  typed: outcomeShape as unknown as Typed<GoalOutcome>,
  show: (value: GoalOutcome): Record<string, string> => ({ ...value }),
};

const groupReached = {
  schema: z.strictObject({ reached, count: z.number().optional() }) as z.ZodType<GroupReached>,
  typed: z
    .strictObject({
      reached,
      count: z
        .string()
        .regex(/^\d{1,6}$/, { error: 'not-a-number' })
        .optional(),
    })
    .transform(({ reached: how, count }): GroupReached => ({
      reached: how,
      ...(count === undefined ? {} : { count: Number(count) }),
    })),
  show: ({ reached: how, count }: GroupReached): Record<string, string> => ({
    reached: how,
    ...(count === undefined ? {} : { count: String(count) }),
  }),
};

const lessonShape = {
  lesson: needed(1000),
  next: optional(1000),
  group: optional(120),
  theme: optional(120),
};
const lesson = {
  schema: z.strictObject({ ...lessonShape, method: z.string().optional() }) as z.ZodType<Lesson>,
  typed: z.strictObject({
    ...lessonShape,
    method: z.enum(methodCodes as [string, ...string[]], { error: 'unknown-choice' }).optional(),
  }) as unknown as Typed<Lesson>,
  show: (value: Lesson): Record<string, string> => ({ ...value }),
};

const mostLines = 30;
const line = /^(.{1,80}?)\s*:\s*(\d{1,6})(?:\s*[,;(]\s*(\d{1,3}(?:[.,]\d)?)\s*%\s*\)?)?$/u;

/** Groups that were counted, each on a line of its own: `Kvinnor: 34`, or `Kvinnor: 34, 49 %` with their share of everyone. */
const countedGroups: UnnamedField<readonly CountedGroup[]> = {
  ...{ ...at('figures'), permission: 'edit-plan', shape: 'things' },
  schema: z
    .array(z.strictObject({ label: z.string(), count: z.number(), share: z.number().optional() }))
    .readonly(),
  read(typed) {
    const lines = (typed[''] ?? '')
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (lines.length === 0) return { kind: 'value', value: null };
    if (lines.length > mostLines)
      return { kind: 'wrong', problems: [{ part: '', code: 'too-many', most: mostLines }] };
    const groups = lines.map(readGroup);
    return groups.includes(null)
      ? { kind: 'wrong', problems: [{ part: '', code: 'not-a-number' }] }
      : { kind: 'value', value: groups.filter((group) => group !== null) };
  },
  show: (value) => ({ '': writeGroups(value) }),
};

function readGroup(text: string): CountedGroup | null {
  const [, label, count, share] = line.exec(text) ?? [];
  if (label === undefined || count === undefined) return null;
  const hundredths = share === undefined ? undefined : Number(share.replace(',', '.'));
  if (hundredths !== undefined && hundredths > 100) return null;
  return {
    label,
    count: Number(count),
    ...(hundredths === undefined ? {} : { share: hundredths }),
  };
}

/** Counted groups as they are typed. */
export function writeGroups(groups: readonly CountedGroup[]): string {
  return groups
    .map(({ label, count, share }) => {
      const part = share === undefined ? '' : `, ${String(share).replace('.', ',')} %`;
      return `${label}: ${count}${part}`;
    })
    .join('\n');
}

const participants: UnnamedField<number> = {
  ...{ ...at('figures'), permission: 'edit-plan', shape: 'one' },
  schema: z.number(),
  read(typed) {
    const text = (typed[''] ?? '').replace(/\s/g, '');
    if (text === '') return { kind: 'value', value: null };
    return /^\d{1,7}$/.test(text)
      ? { kind: 'value', value: Number(text) }
      : { kind: 'wrong', problems: [{ part: '', code: 'not-a-number' }] };
  },
  show: (value) => ({ '': String(value) }),
};

/** Everything that is written when a dialogue is followed up, in its working copy. */
export const followUpFields = nameFields({
  /** By the goal's id. */
  goalOutcome: partsField(at('goals'), 'things', goalOutcome),
  /** By question. */
  followUp: textField(at('questions'), 'things', 4000),
  lessons: partsField(at('lessons'), 'things', lesson),
  followUpParticipants: participants,
  /** By dimension. */
  counted: countedGroups,
  /** By the group's id in the plan. */
  groupReached: partsField(at('figures'), 'things', groupReached),
  reportProcess: textField(at('report'), 'languages', 10_000),
  reportResults: textField(at('report'), 'languages', 10_000),
  reportUse: textField(at('report'), 'languages', 10_000),
  reportMethods: textField(at('report'), 'languages', 10_000),
  reportLessons: textField(at('report'), 'languages', 10_000),
});

/** The field that each part of the report is written in. */
export const reportFields = {
  process: followUpFields.reportProcess,
  results: followUpFields.reportResults,
  use: followUpFields.reportUse,
  methods: followUpFields.reportMethods,
  lessons: followUpFields.reportLessons,
} as const satisfies Readonly<Record<ReportText, unknown>>;

/** The fields of one page. */
export function fieldsOfPart(part: FollowUpPart): DraftFields {
  return Object.fromEntries(Object.entries(followUpFields).filter(([, { place }]) => place === part));
}

/** The names of every field, to be read. */
export const followUpNames: readonly string[] = Object.values(followUpFields).map(({ name }) => name);
