import { z } from 'zod';

import { daySchema, dialogueSchema, instantSchema, levelSchema, termSchema, textSchema } from './api-schema';

const actionState = z.enum(['planned', 'started', 'done', 'stopped']).meta({ id: 'ActionState' });

/** The result of a dialogue, as the API answers it. */
export const resultSchema = z
  .strictObject({
    dialogue: dialogueSchema,
    version: z.int().positive(),
    publishedAt: instantSchema,
    changeNote: textSchema.nullable().describe('What this version changed, and why'),
    summary: textSchema,
    themes: z.array(
      z.strictObject({
        key: z.string().describe('The same from version to version'),
        title: textSchema,
        said: textSchema,
        conclusion: textSchema.nullable().describe('What the kommun concludes from it'),
        mentions: z.int().nonnegative().nullable(),
        response: textSchema.describe('How it was taken into account'),
        outcome: z.enum(['yes', 'partly', 'no', 'later', 'pending']),
        decisions: z.array(z.string()).describe('The decisions that answer it, by their `id`'),
      }),
    ),
    use: textSchema.nullable(),
    nextSteps: textSchema.nullable(),
    participants: z.int().nonnegative().nullable(),
    participation: z.array(
      z.strictObject({
        dimension: z.enum(['age', 'gender', 'area', 'channel']),
        total: z.int().nonnegative(),
        groups: z.array(
          z.strictObject({
            label: textSchema,
            count: z.int().nonnegative().nullable(),
            withheld: z
              .boolean()
              .describe('Whether the count is withheld, so that nobody can be pointed out'),
          }),
        ),
      }),
    ),
    notReached: textSchema.nullable(),
    promisedLevel: levelSchema,
    achievedLevel: levelSchema.nullable(),
    levelComment: textSchema.nullable(),
    feedbackPromisedOn: daySchema.nullable(),
    feedbackGivenOn: daySchema.nullable(),
    decisions: z.array(
      z.strictObject({
        id: z.string().describe('The same from version to version'),
        body: termSchema.nullable(),
        decidedOn: daySchema.nullable(),
        section: z.string().nullable(),
        reference: z.string().nullable().describe('Diarienummer'),
        outcome: textSchema,
        grounds: textSchema.nullable(),
      }),
    ),
    actions: z.array(
      z.strictObject({
        title: textSchema,
        responsible: textSchema,
        dueOn: daySchema.nullable(),
        decision: z.string().nullable().describe('The decision that it follows from, by its `id`'),
        state: actionState,
        updatedOn: daySchema.nullable(),
        late: z.boolean(),
      }),
    ),
    versions: z.array(
      z.strictObject({
        version: z.int().positive(),
        publishedAt: instantSchema,
        changeNote: textSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'Result' });
