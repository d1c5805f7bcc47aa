import { z } from 'zod';

import { filterNames, levelSlugs, sortSlugs, stateSlugs } from '../dialogue-filter';
import { reportSchema } from './api-report-schema';
import { pagingSchema } from './api-request';
import { resultSchema } from './api-result-schema';
import { dialogueDetailSchema, dialogueListSchema, problemSchema } from './api-schema';

/** What the API's document says of this installation. */
export interface ApiFacts {
  kommun: string;
  email: string;
  baseUrl: string;
  languages: readonly string[];
}

type Json = Record<string, unknown>;

const meanings: Record<keyof typeof filterNames, string> = {
  state: 'State',
  level: 'Influence level',
  theme: 'Theme, by its slug',
  area: 'Area, by its slug',
  method: 'Method, by its code',
  targetGroup: 'Target group, by its slug',
  body: 'Deciding body, by its slug',
  year: 'Year',
};

/** The OpenAPI 3.1 document of the API, made from the schemas that its answers are parsed by. */
export function openApiDocument({ kommun, email, baseUrl, languages }: ApiFacts): Json {
  const language = query('language', 'The language of the texts', {
    type: 'string',
    enum: languages,
    default: 'sv',
  });
  const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } };
  return {
    openapi: '3.1.0',
    info: {
      title: `Dialoger – ${kommun}`,
      version: '1.0.0',
      description:
        'The kommun’s dialogues with its residents as open data. Only reading, no key. The same data as on the pages.',
      contact: { name: kommun, email },
    },
    servers: [{ url: baseUrl }],
    paths: {
      '/api/v1/dialogues': {
        get: {
          operationId: 'listDialogues',
          summary: 'Dialogues, by the same filters as the list for people',
          parameters: [...filterParameters(), ...pagingParameters(), language],
          responses: { 200: answer(dialogueListSchema), 400: refusal('A parameter makes no sense') },
        },
      },
      '/api/v1/dialogues/{slug}': {
        get: {
          operationId: 'readDialogue',
          summary: 'All that is told of one dialogue',
          parameters: [slug, language],
          responses: {
            200: answer(dialogueDetailSchema),
            400: refusal('Unknown language'),
            404: refusal('No such dialogue'),
          },
        },
      },
      '/api/v1/dialogues/{slug}/result': {
        get: {
          operationId: 'readResult',
          summary: 'What was said, what was decided, and what is done about it',
          parameters: [slug, language],
          responses: {
            200: answer(resultSchema),
            400: refusal('Unknown language'),
            404: refusal('No published result'),
          },
        },
      },
      '/api/v1/dialogues/{slug}/report': {
        get: {
          operationId: 'readReport',
          summary: 'How the dialogue was held, whom it reached and what was learnt',
          parameters: [slug, language],
          responses: {
            200: answer(reportSchema),
            400: refusal('Unknown language'),
            404: refusal('No published report'),
          },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function filterParameters(): Json[] {
  const closed: Partial<Record<keyof typeof filterNames, readonly string[]>> = {
    state: Object.values(stateSlugs),
    level: Object.values(levelSlugs),
  };
  const filters = (Object.keys(filterNames) as (keyof typeof filterNames)[]).map((name) => ({
    ...query(filterNames[name], `${meanings[name]}. May be repeated: any of the values`, {
      type: 'array',
      items: { type: 'string', ...(closed[name] === undefined ? {} : { enum: closed[name] }) },
    }),
    style: 'form',
    explode: true,
  }));
  return [
    query('q', 'Words to search for', { type: 'string', maxLength: 200 }),
    ...filters,
    query('sortera', 'Order', { type: 'string', enum: Object.values(sortSlugs) }),
  ];
}

function pagingParameters(): Json[] {
  const { properties } = z.toJSONSchema(pagingSchema, { io: 'input' }) as {
    properties: Record<string, Json>;
  };
  return Object.entries(properties).map(([name, schema]) =>
    query(name, name === 'page' ? 'Which page, from 1' : 'Dialogues on a page', {
      ...schema,
      type: 'integer',
    }),
  );
}

function query(name: string, description: string, schema: Json): Json {
  return { name, in: 'query', required: false, description, schema };
}

function answer(schema: z.ZodType): Json {
  return {
    description: 'The answer',
    content: { 'application/json': { schema: { $ref: pointer(idOf(schema)) } } },
  };
}

function refusal(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: pointer(idOf(problemSchema)) } } },
  };
}

function idOf(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error('a schema of an answer must have an id');
  return id;
}

function pointer(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Every schema with an id, each referring to the others by it. */
function schemas(): Json {
  const made = z.toJSONSchema(z.globalRegistry, { uri: pointer }).schemas as Record<string, Json>;
  return Object.fromEntries(
    Object.entries(made).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [
      id,
      { ...schema, title: id },
    ]),
  );
}
