import { z } from 'zod';

import { influenceLevels } from '~/features/dialogues/influence-level';
import {
  choiceField,
  nameFields,
  partsField,
  textField,
  type DraftShape,
  type PartProblem,
  type UnnamedField,
} from '~/features/planning/draft/draft-field';
import { isDay } from '~/platform/clock';
import type { Day, Id } from '~db/columns';

/** What a theme came to, in the order in which it is chosen among. */
export const themeOutcomes = ['yes', 'partly', 'no', 'later', 'pending'] as const;

/** In what respect it is counted who took part. */
export const dimensions = ['age', 'gender', 'area', 'channel'] as const;

const decisions = { place: 'decisions', permission: 'record-decision' } as const;
const actions = { place: 'actions', permission: 'record-decision' } as const;
const result = { place: 'result', permission: 'edit-plan' } as const;
const feedback = { place: 'feedback', permission: 'edit-plan' } as const;

/** A decision as it is written: where it stands in the body's protocol, and which themes it is an answer to. */
export interface WrittenDecision {
  /** The slug of the body; empty for one from a list that named none. */
  body: string;
  /** Empty for one from a list that gave no day. */
  decidedOn: Day;
  section?: string;
  reference?: string;
  /** The protocol: the id of a document, or of one that is put in and not yet published. */
  document?: Id;
  /** The themes' keys. */
  themes: readonly string[];
}

/** An action as it is written, besides its words. */
export interface WrittenAction {
  dueOn?: Day;
  /** The decision that it follows from. */
  decision?: Id;
}

/** A number of people in a group. */
export interface WrittenGroup {
  label: string;
  count: number;
}

const needed = (most: number) => z.string({ error: 'missing' }).max(most, { error: 'too-long' });
const optional = (most: number) => z.string().max(most, { error: 'too-long' }).optional();
const day = z.string({ error: 'missing' }).refine(isDay, { error: 'not-a-day' });
const themePart = 'theme-';
const mostThemes = 200;
const decisionShape = {
  body: needed(120),
  decidedOn: day,
  section: optional(100),
  reference: optional(100),
  document: optional(40),
};

const decision = {
  schema: z.strictObject({
    ...decisionShape,
    decidedOn: z.string(),
    themes: z.array(z.string()).readonly(),
  }) as z.ZodType<WrittenDecision>,
  typed: z
    .object(decisionShape)
    .catchall(z.string())
    .transform((parts): WrittenDecision => {
      const { body, decidedOn, section, reference, document, ...rest } = parts;
      return {
        ...{ body, decidedOn },
        ...(section === undefined ? {} : { section }),
        ...(reference === undefined ? {} : { reference }),
        ...(document === undefined ? {} : { document }),
        themes: Object.keys(rest)
          .filter((part) => part.startsWith(themePart))
          // More themes than any dialogue has are nobody's choice.
          .slice(0, mostThemes)
          .map((part) => part.slice(themePart.length)),
      };
    }),
  show: ({ themes, ...parts }: WrittenDecision): Record<string, string> => ({
    ...parts,
    // It says that it is there, so that nothing else in it being filled in is a fault.
    there: '1',
    ...Object.fromEntries(themes.map((theme) => [`${themePart}${theme}`, '1'])),
  }),
};

const actionShape = { dueOn: day.optional(), decision: optional(40) };

const action = {
  schema: z.strictObject(actionShape) as z.ZodType<WrittenAction>,
  // It says that it is there: an action may have neither a day nor a decision.
  typed: z
    .strictObject({ ...actionShape, there: z.literal('1') })
    .transform(({ dueOn, decision: of }): WrittenAction => ({
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(of === undefined ? {} : { decision: of }),
    })),
  show: (value: WrittenAction): Record<string, string> => ({ ...value, there: '1' }),
};

/** How many there were of each group: a line for each, as `Kvinnor: 34`. */
const groups: UnnamedField<readonly WrittenGroup[]> = {
  ...result,
  shape: 'things',
  schema: z.array(z.strictObject({ label: z.string(), count: z.number() })).readonly(),
  read(typed) {
    const lines = (typed[''] ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    if (lines.length === 0) return { kind: 'value', value: null };
    if (lines.length > 30) return { kind: 'wrong', problems: [{ part: '', code: 'too-many', most: 30 }] };
    const read = lines.map((line) => /^(.{1,80}?)\s*[:;]\s*(\d{1,6})$/.exec(line));
    if (read.includes(null)) return { kind: 'wrong', problems: [{ part: '', code: 'not-a-number' }] };
    return {
      kind: 'value',
      value: read.map((found) => ({ label: found?.[1] ?? '', count: Number(found?.[2]) })),
    };
  },
  show: (value) => ({ '': value.map(({ label, count }) => `${label}: ${count}`).join('\n') }),
};

/** A whole number of people. */
const people: UnnamedField<number> = {
  ...result,
  shape: 'one',
  schema: z.number(),
  read(typed) {
    const text = (typed[''] ?? '').replace(/\s/g, '');
    if (text === '') return { kind: 'value', value: null };
    const problem: PartProblem = { part: '', code: 'not-a-number' };
    return /^\d{1,7}$/.test(text)
      ? { kind: 'value', value: Number(text) }
      : { kind: 'wrong', problems: [problem] };
  },
  show: (value) => ({ '': String(value) }),
};

const texts: DraftShape = 'texts-of-things';

/** Decisions in a dialogue's working copy; an item is the decision's id, and a language for its texts. */
export const decisionFields = nameFields({
  decisions: partsField(decisions, 'things', decision),
  decisionOutcome: textField(decisions, texts, 2000),
  decisionGrounds: textField(decisions, texts, 8000),
});

/** What will be done, in a dialogue's working copy; an item is the action's id, and a language for its texts. */
export const actionFields = nameFields({
  actions: partsField(actions, 'things', action),
  actionTitle: textField(actions, texts, 300),
  actionResponsible: textField(actions, texts, 200),
});

/** The result in a dialogue's working copy, besides what is concluded of each theme. An item of what belongs to a theme is the theme's key. */
export const resultFields = nameFields({
  resultSummary: textField(result, 'languages', 1000),
  themeResponse: textField(result, texts, 8000),
  themeOutcome: choiceField(result, 'things', themeOutcomes),
  resultUsed: textField(result, 'languages', 8000),
  resultNext: textField(result, 'languages', 8000),
  resultParticipants: people,
  /** By dimension. */
  resultGroups: groups,
  resultNotReached: textField(result, 'languages', 8000),
  achievedLevel: choiceField(result, 'one', influenceLevels),
  levelComment: textField(result, 'languages', 2000),
});

/** What participants are told first, in a dialogue's working copy. */
export const feedbackFields = nameFields({
  feedbackNoted: textField(feedback, 'languages', 8000),
  feedbackUse: textField(feedback, 'languages', 8000),
  feedbackWay: textField(feedback, 'languages', 4000),
});

/** Everything that is written about what a dialogue led to. */
export const outcomeFields = { ...decisionFields, ...actionFields, ...resultFields, ...feedbackFields };
