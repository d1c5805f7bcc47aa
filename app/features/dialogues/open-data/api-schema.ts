import { z } from 'zod';

/** What the API answers. Every answer is parsed by its schema before it is sent, and the OpenAPI document is made from the same. */

const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601');
const day = z.iso.date().describe('A calendar day in Sweden');
const url = z.url();

export const textSchema = z
  .strictObject({
    text: z.string(),
    language: z
      .string()
      .describe(
        'BCP 47 tag of the language that the text is in: the one asked for, or else the one it was written in',
      ),
  })
  .meta({ id: 'Text' });

export const termSchema = z
  .strictObject({ slug: z.string().describe('The value of the filter that finds it'), name: textSchema })
  .meta({ id: 'Term' });

const state = z
  .enum(['planned', 'open', 'analysing', 'decided', 'finished', 'cancelled'])
  .describe('Where in its life the dialogue is; follows from dates and records')
  .meta({ id: 'State' });

const level = z
  .enum(['inform', 'consult', 'dialogue', 'influence', 'codecide'])
  .describe('How far residents’ views reach: the participation ladder from its lowest step')
  .meta({ id: 'InfluenceLevel' });

export const dialogueSchema = z
  .strictObject({
    slug: z.string(),
    kind: z.enum(['resident', 'user']).describe('An invånardialog, or a brukardialog about one service'),
    title: textSchema,
    purpose: textSchema.describe('Why it is held, in one sentence'),
    state,
    level,
    body: termSchema.nullable().describe('The body that decides'),
    areas: z.array(termSchema),
    themes: z.array(termSchema),
    targetGroups: z.array(termSchema),
    methods: z.array(z.string()),
    opensAt: instant.nullable(),
    closesAt: instant.nullable(),
    lastDay: day.nullable().describe('The last day on which one can take part'),
    decidedOn: day.nullable(),
    participants: z.int().nonnegative().nullable(),
    year: z.int().nullable(),
    updatedAt: instant,
    links: z.strictObject({
      self: url.describe('All that the API tells of it'),
      page: url.describe('Its page, for people'),
      result: url.nullable().describe('The API’s answer on its result, when one is published'),
      resultPage: url.nullable(),
      report: url
        .nullable()
        .describe('The API’s answer on the report on how it was held, when one is published'),
      reportPage: url.nullable(),
      calendar: url.describe('Its dates as iCalendar'),
      picture: url.describe('A picture of 1200 × 630 pixels'),
    }),
  })
  .meta({ id: 'Dialogue' });

const stepSchema = z
  .strictObject({
    id: z.string(),
    kind: z.enum([
      'decision_to_hold',
      'information',
      'meeting',
      'collection',
      'compilation',
      'decision',
      'feedback',
    ]),
    mode: z.enum(['circle', 'triangle']).describe('Circle time is for listening, triangle time for deciding'),
    level: level.nullable().describe('Only where the step promises something else than the dialogue'),
    method: z.string().nullable(),
    title: textSchema,
    description: textSchema.nullable(),
    place: textSchema.nullable(),
    startsAt: instant,
    endsAt: instant.nullable(),
    hasTime: z.boolean().describe('Whether the hour is set, or only the day'),
    attended: z.int().nonnegative().nullable(),
    cancelled: z.boolean(),
    meeting: z
      .enum(['drop_in', 'registration'])
      .nullable()
      .describe('How one comes to it, when it has a page of its own: /{language}/dialoger/{slug}/moten/{id}'),
  })
  .meta({ id: 'Step' });

const documentSchema = z
  .strictObject({
    title: textSchema,
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.int().nonnegative(),
    language: z.string(),
    url,
  })
  .meta({ id: 'Document' });

export const dialogueDetailSchema = dialogueSchema
  .extend({
    question: textSchema.nullable(),
    about: textSchema.nullable(),
    audience: textSchema.nullable(),
    participation: textSchema.nullable(),
    resultUse: textSchema.nullable(),
    influenceable: z.array(textSchema),
    fixed: z.array(textSchema),
    steps: z.array(stepSchema),
    documents: z.array(documentSchema),
    contact: z
      .strictObject({
        name: z.string(),
        role: textSchema.nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
      })
      .nullable(),
    decisionExpectedOn: day.nullable(),
    feedbackPromisedOn: day.nullable(),
    feedbackGivenOn: day.nullable(),
    cancelledAt: instant.nullable(),
    cancelReason: textSchema.nullable(),
    publishedAt: instant,
    notes: z
      .array(
        z.strictObject({
          kind: z.enum(['corrected', 'postponed']).describe('`postponed`: its dates were moved'),
          note: textSchema,
          publishedAt: instant,
        }),
      )
      .describe('What has been changed since it was published, the latest first'),
    source: z.string().nullable(),
  })
  .meta({ id: 'DialogueDetail' });

export const dialogueListSchema = z
  .strictObject({
    language: z.string(),
    total: z.int().nonnegative(),
    page: z.int().positive(),
    perPage: z.int().positive(),
    pages: z.int().positive(),
    ignored: z
      .array(z.strictObject({ name: z.string(), value: z.string() }))
      .describe('Filters whose value the portal does not know; the answer is as if they had not been there'),
    links: z.strictObject({
      self: url,
      first: url,
      last: url,
      next: url.nullable(),
      previous: url.nullable(),
    }),
    dialogues: z.array(dialogueSchema),
  })
  .meta({ id: 'DialogueList' });

export const problemSchema = z
  .strictObject({
    type: z.string().describe('`about:blank`: the status says what kind of problem it is (RFC 9457)'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .meta({ id: 'Problem' });

export { day as daySchema, instant as instantSchema, level as levelSchema };
