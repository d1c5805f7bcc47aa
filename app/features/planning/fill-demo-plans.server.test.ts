import { beforeAll, describe, expect, test } from 'vitest';

import { demoCalendar, fillDemo } from '~/features/kommun/fill-demo.server';
import { demoDrafts } from '~db/seeds/demo/plans/drafts';

import { eachDatabase } from '../../../tests/support/database';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import { readDraft } from './draft/change-draft.server';
import { storedValue } from './draft/draft';
import { toChanges } from './fill-demo-plans.server';
import { planFields } from './plan/plan-fields';
import { planProgress } from './plan/plan-progress';

const now = new Date('2026-11-23T09:00:00.000Z');
const fields = new Map(Object.values(planFields).map((field) => [field.name, field]));

describe('a plan of the demo', () => {
  test.each(demoDrafts)('$slug says only what can be typed in a plan', ({ plan }) => {
    const { officer, representative } = plan(demoCalendar(now));
    for (const { field: name, value } of [...toChanges(officer), ...toChanges(representative)]) {
      const field = fields.get(name);
      if (field === undefined) throw new Error(`no field ${name}`);
      const isText = field.shape === 'languages' || field.shape === 'texts-of-things';
      const kept = field.schema.parse(isText ? (value as { text: unknown }).text : value);
      expect(field.read(field.show(kept as never))).toEqual({ kind: 'value', value: kept });
    }
  });
});

eachDatabase((db) => {
  describe('the demo', () => {
    beforeAll(() => fillDemo(db(), now, sampleSecrets), 60_000);

    test('has a plan for every dialogue, and those that are published were let through by a representative', async () => {
      const dialogues = await db()
        .selectFrom('dialogue')
        .select(['id', 'slug', 'source_language', 'published_at'])
        .execute();
      for (const { id, slug, source_language: sourceLanguage, published_at: publishedAt } of dialogues) {
        const draft = await readDraft(db(), { id, sourceLanguage });
        for (const { field, item } of draft.versions.values()) {
          const known = fields.get(field);
          if (known !== undefined) expect(() => storedValue<unknown>(draft, known, item)).not.toThrow();
        }
        if (publishedAt === null) continue;
        const states = Object.fromEntries(planProgress(draft).map(({ step, state }) => [step, state]));
        expect({ slug, gates: states.gates, level: states.level }).toEqual({
          slug,
          gates: 'done',
          level: 'done',
        });
      }
    });

    test('has dialogues that nobody outside the workspace sees yet', async () => {
      const drafts = await db()
        .selectFrom('dialogue')
        .select('slug')
        .where('published_at', 'is', null)
        .execute();
      expect(drafts.map(({ slug }) => slug).sort()).toEqual(demoDrafts.map(({ slug }) => slug).sort());
    });
  });
});
