import { z } from 'zod';

import { dialogueSchema, instantSchema, textSchema } from './api-schema';

const reached = z.enum(['yes', 'partly', 'no', 'unknown']).meta({ id: 'Reached' });
const count = z.int().nonnegative().nullable();
const withheld = z.boolean().describe('Whether the count is withheld, so that nobody can be pointed out');

const participation = z.array(
  z.strictObject({
    dimension: z.enum(['age', 'gender', 'area', 'channel']),
    total: z.int().nonnegative(),
    groups: z.array(
      z.strictObject({
        label: textSchema,
        count,
        withheld,
        populationShare: z
          .number()
          .nullable()
          .describe('The group’s share of everyone it concerns, from 0 to 1'),
      }),
    ),
  }),
);

/** The report on how a dialogue was held, as the API answers it. */
export const reportSchema = z
  .strictObject({
    dialogue: dialogueSchema,
    version: z.int().positive(),
    publishedAt: instantSchema,
    changeNote: textSchema.nullable().describe('What this version changed, and why'),
    texts: z.array(
      z.strictObject({
        part: z.enum(['process', 'results', 'use', 'methods', 'lessons']),
        text: textSchema,
      }),
    ),
    goals: z.array(
      z.strictObject({
        goal: textSchema,
        reached,
        outcome: textSchema,
        served: textSchema.nullable().describe('How it served the purpose'),
      }),
    ),
    groups: z
      .array(
        z.strictObject({
          name: textSchema,
          priority: z.int().min(1).max(4).describe('Whom it was most pressing to reach: 1 first'),
          reached,
          count,
          withheld,
        }),
      )
      .describe('Whom the dialogue meant to reach'),
    participants: count,
    participation,
    evaluation: z.strictObject({
      answered: z.int().nonnegative(),
      respondents: participation.describe('Who those are who answered'),
      questions: z.array(
        z.strictObject({
          question: z.enum(['easy', 'understood', 'heard', 'again']),
          total: z.int().nonnegative(),
          answers: z.array(z.strictObject({ answer: z.enum(['yes', 'partly', 'no']), count, withheld })),
        }),
      ),
      quotes: z.array(textSchema),
    }),
    versions: z.array(
      z.strictObject({
        version: z.int().positive(),
        publishedAt: instantSchema,
        changeNote: textSchema.nullable(),
      }),
    ),
  })
  .meta({ id: 'Report' });
