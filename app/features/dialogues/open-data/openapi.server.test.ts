import { Ajv2020 } from 'ajv/dist/2020';
import { beforeAll, describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { openApiDocument } from './openapi';
import { apiDialogue, apiDialogues, apiResult } from './read-api.server';

interface Operation {
  responses: Record<string, { content: Record<string, { schema: object }> }>;
  parameters: { name: string; in: string }[];
}
interface Document {
  openapi: string;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
}

const document = openApiDocument({
  kommun: 'Vikens kommun',
  email: 'dialog@viken.example',
  baseUrl: 'https://dialog.viken.example',
  languages: ['sv', 'en'],
}) as unknown as Document;

/** Judges an answer as a developer who has nothing but the document would. */
function violations(path: string, answer: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const { schema } = document.paths[path]?.get.responses['200']?.content['application/json'] ?? {
    schema: false,
  };
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')) as object);
  return validate(JSON.parse(JSON.stringify(answer))) ? [] : validate.errors;
}

const context = {
  kommun: samplePortal().kommun as KommunSettings,
  baseUrl: 'https://dialog.viken.example',
  now: sampleNow,
};

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1, and every reference in it leads somewhere', () => {
    expect(document.openapi).toBe('3.1.0');
    const references = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
    ].map((match) => match[1] ?? '');
    expect(references.length).toBeGreaterThan(10);
    for (const id of references) expect(Object.keys(document.components.schemas)).toContain(id);
  });

  test('names every filter of the list, and the paging', () => {
    const names = document.paths['/api/v1/dialogues']?.get.parameters.map(({ name }) => name);
    expect(names).toEqual([
      'q',
      'lage',
      'niva',
      'tema',
      'omrade',
      'metod',
      'malgrupp',
      'namnd',
      'ar',
      'sortera',
      'page',
      'per_page',
      'language',
    ]);
  });

  eachDatabase((db) => {
    beforeAll(async () => {
      const now = new Date('2026-10-02T08:00:00.000Z');
      await saveDialogue(
        db(),
        sampleDialogue({
          influenceable: { sv: ['ordningen'] },
          contact: { name: 'Amina Lindqvist', role: { sv: 'planerare' } },
        }),
        { now },
      );
      await saveDialogue(
        db(),
        sampleDialogue({
          slug: 'biblioteket',
          themes: [],
          closesAt: '2026-10-20T22:00:00.000Z',
          decisions: [
            {
              body: { slug: 'kfn', name: { sv: 'Kulturnämnden' } },
              decidedOn: '2026-11-10',
              section: '§ 48',
              outcome: { sv: 'Kvällsöppet.' },
            },
          ],
          actions: [
            {
              title: { sv: 'Nya tider' },
              responsible: { sv: 'Bibliotekschefen' },
              dueOn: '2027-01-15',
              updates: [{ state: 'started', updatedOn: '2026-11-12' }],
            },
          ],
          results: [
            {
              publishedAt: '2026-11-20T08:00:00.000Z',
              content: {
                summary: { sv: 'Ni vill ha kvällsöppet.' },
                themes: [
                  {
                    key: 'kvall',
                    title: { sv: 'Kvällar' },
                    said: { sv: 'Öppet till 20.' },
                    response: { sv: 'Ja.' },
                    outcome: 'yes',
                  },
                ],
                participants: 40,
                participation: [
                  {
                    dimension: 'age',
                    groups: [
                      { label: { sv: 'under 20' }, count: 3 },
                      { label: { sv: '20–64' }, count: 30 },
                      { label: { sv: '65 och äldre' }, count: 7 },
                    ],
                  },
                ],
              },
            },
          ],
        }),
        { now },
      );
      await saveDialogue(db(), sampleDialogue({ slug: 'hemlig', publishedAt: '2027-01-01T08:00:00.000Z' }), {
        now,
      });
    });

    test('is kept by the list', async () => {
      const answer = await apiDialogues(db(), new URLSearchParams(), context);
      expect(answer.total).toBe(2);
      expect(violations('/api/v1/dialogues', answer)).toEqual([]);
    });

    test('is kept by a dialogue', async () => {
      const answer = await apiDialogue(db(), 'skolvagen', new URLSearchParams('language=en'), context);
      expect(answer.title).toEqual({ text: 'A safe way to school', language: 'en' });
      expect(answer.steps).toHaveLength(3);
      expect(violations('/api/v1/dialogues/{slug}', answer)).toEqual([]);
    });

    test('is kept by a result, which withholds what its page withholds', async () => {
      const answer = await apiResult(db(), 'biblioteket', new URLSearchParams(), context);
      expect(answer.themes[0]?.decisions).toEqual([]);
      expect(answer.decisions[0]).toMatchObject({ section: '§ 48', decidedOn: '2026-11-10' });
      expect(answer.participation[0]?.groups.map(({ count, withheld }) => [count, withheld])).toEqual([
        [null, true],
        [30, false],
        [null, true],
      ]);
      expect(violations('/api/v1/dialogues/{slug}/result', answer)).toEqual([]);
    });

    test('would be broken by an answer that lacks something', async () => {
      const answer: Record<string, unknown> = await apiDialogue(
        db(),
        'skolvagen',
        new URLSearchParams(),
        context,
      );
      delete answer.title;
      expect(violations('/api/v1/dialogues/{slug}', answer)).not.toEqual([]);
    });

    test('pages follow each other and hold every dialogue once', async () => {
      const first = await apiDialogues(db(), new URLSearchParams('per_page=1'), context);
      const second = await apiDialogues(db(), new URL(first.links.next ?? '').searchParams, context);
      expect([...first.dialogues, ...second.dialogues].map(({ slug }) => slug).sort()).toEqual([
        'biblioteket',
        'skolvagen',
      ]);
      expect(second.links.next).toBeNull();
      expect(second.links.previous).toBe(first.links.self);
    });

    test('a filter narrows, and one that makes no sense is named and left out', async () => {
      const narrowed = await apiDialogues(db(), new URLSearchParams('tema=trafik&lage=pagar'), context);
      expect(narrowed.dialogues.map(({ slug }) => slug)).toEqual(['skolvagen']);
      const odd = await apiDialogues(db(), new URLSearchParams('tema=nonsens'), context);
      expect(odd.ignored).toEqual([{ name: 'tema', value: 'nonsens' }]);
      expect(odd.total).toBe(2);
    });

    test.each(['page=0', 'page=x', 'per_page=101', 'per_page=', 'language=tlh', 'language='])(
      '%s is refused with 400',
      async (query) => {
        await expect(apiDialogues(db(), new URLSearchParams(query), context)).rejects.toMatchObject({
          status: 400,
        });
      },
    );

    test('what is not public is not there', async () => {
      await expect(apiDialogue(db(), 'hemlig', new URLSearchParams(), context)).rejects.toMatchObject({
        status: 404,
      });
      await expect(apiResult(db(), 'skolvagen', new URLSearchParams(), context)).rejects.toMatchObject({
        status: 404,
      });
    });
  });
});
