import { z } from 'zod';

import { influenceLevels } from '~/features/dialogues/influence-level';
import { isDay } from '~/platform/clock';

import { channels, goalTypes, responsibleKinds, wayKinds } from './plan-step';

/** A text that must be there. @param most how many characters it may have */
const needed = (most: number) => z.string({ error: 'missing' }).max(most, { error: 'too-long' });
const optional = (most: number) => z.string().max(most, { error: 'too-long' }).optional();
const day = z.string({ error: 'missing' }).refine(isDay, { error: 'not-a-day' });
const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'not-a-time' });
const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, { error: (issue) => (issue.input === undefined ? 'missing' : 'unknown-choice') });

/** Parts that are kept as they are typed. */
function plain<Shape extends z.ZodRawShape>(shape: Shape) {
  const schema = z.strictObject(shape);
  return {
    schema,
    typed: schema as unknown as z.ZodType<z.infer<typeof schema>, Readonly<Record<string, string>>>,
    show: (value: z.infer<typeof schema>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
  };
}

/**
 * Several of a list, each ticked in a part of its own that bears its name.
 *
 * @param most how many there may be
 */
export function ticked(most: number) {
  return {
    schema: z.array(z.string()).readonly(),
    typed: z
      .record(z.string().max(120, { error: 'unknown-choice' }), z.literal('1', { error: 'unknown-choice' }))
      .transform((parts) => Object.keys(parts))
      .refine((all) => all.length <= most, { error: 'too-many' }),
    show: (value: readonly string[]): Record<string, string> =>
      Object.fromEntries(value.map((one) => [one, '1'])),
  };
}

/** Whether one of the conditions holds, and why. */
export const gateAnswer = plain({
  answer: oneOf(['yes', 'no'] as const),
  ground: needed(2000),
});

/** More people or steps than any list of ticks has. */
const mostTicked = 200;

/** What is ticked among parts of which each is named by the same beginning and what it stands for. */
function tickedAfter(beginning: string, parts: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(parts)
    .filter((part) => part.startsWith(beginning))
    .map((part) => part.slice(beginning.length));
}

/** Who sees to a step: `who` where it is not left as it usually is, and `people` by name. */
export const responsible = {
  schema: z.strictObject({
    who: z.enum(responsibleKinds).optional(),
    people: z.array(z.string()).readonly(),
  }),
  typed: z.record(z.string(), z.string()).transform((parts, context) => {
    const { who, ...people } = parts;
    const parsed = oneOf(responsibleKinds).optional().safeParse(who);
    if (!parsed.success) {
      context.addIssue({ code: 'custom', message: 'unknown-choice', path: ['who'] });
      return z.NEVER;
    }
    const ticked = tickedAfter('person-', people);
    if (ticked.length > mostTicked) {
      context.addIssue({ code: 'custom', message: 'too-many' });
      return z.NEVER;
    }
    return { ...(parsed.data === undefined ? {} : { who: parsed.data }), people: ticked };
  }),
  show: ({ who, people }: { who?: string; people: readonly string[] }): Record<string, string> => ({
    ...(who === undefined ? {} : { who }),
    ...Object.fromEntries(people.map((id) => [`person-${id}`, '1'])),
  }),
};

/** What the dialogue is to reach, and how one will see whether it did. */
export const goal = plain({
  type: oneOf(goalTypes),
  goal: needed(1000),
  indicator: optional(1000),
  collection: optional(1000),
});

/** The body that decides on the level, and where its protocol says so. */
export const levelDecision = plain({
  level: oneOf(influenceLevels),
  body: needed(120),
  decidedOn: day,
  section: needed(100),
});

/** That a body has promised in advance to decide as residents do. */
export const advancePromise = plain({
  body: needed(120),
  decidedOn: day,
  section: needed(100),
  text: needed(2000),
});

/** A group of people, and where it lies between concerned and not, active and not. */
export const group = plain({
  name: needed(120),
  concerned: oneOf(['yes', 'no'] as const),
  active: oneOf(['yes', 'no'] as const),
  how: optional(2000),
});

/** A method that was chosen, and which of its steps are done. */
export const chosenMethod = {
  schema: z.strictObject({ note: z.string().optional(), done: z.array(z.string()).readonly() }),
  typed: z.record(z.string(), z.string()).transform((parts, context) => {
    const { note } = parts;
    // Its tick is what chooses a method: without it, whatever else stands there is of no use.
    if (parts.chosen !== '1') return null;
    if (note !== undefined && note.length > 2000) {
      context.addIssue({ code: 'custom', message: 'too-long', path: ['note'] });
      return z.NEVER;
    }
    const done = tickedAfter('done-', parts);
    if (done.length > mostTicked) {
      context.addIssue({ code: 'custom', message: 'too-many', path: ['note'] });
      return z.NEVER;
    }
    return { done, ...(note === undefined ? {} : { note }) };
  }),
  show: ({ note, done }: { note?: string; done: readonly string[] }): Record<string, string> => ({
    chosen: '1',
    ...(note === undefined ? {} : { note }),
    ...Object.fromEntries(done.map((step) => [`done-${step}`, '1'])),
  }),
};

/** A step on the way to the decision that is no meeting: those are set up among the meetings. It has its days, and may have its hours. */
export const wayStep = plain({
  kind: oneOf(wayKinds),
  on: day,
  at: time.optional(),
  until: z.string().refine(isDay, { error: 'not-a-day' }).optional(),
  untilAt: time.optional(),
  level: oneOf(influenceLevels).optional(),
  method: optional(60),
});

/** How long what residents send is kept, and on what ground. */
export const retention = plain({
  months: z.string({ error: 'missing' }).regex(/^[1-9]\d{0,2}$/, { error: 'not-a-number' }),
  basis: needed(500),
});

/** Something that is done so that people get to know. */
export const channelUse = plain({
  channel: oneOf(channels),
  on: day,
  message: optional(1000),
  who: optional(200),
  doneOn: z.string().refine(isDay, { error: 'not-a-day' }).optional(),
});

/** Whom to ask. */
export const contact = plain({
  name: needed(120),
  email: z.email({ error: 'not-an-email' }).optional(),
  phone: optional(40),
});
