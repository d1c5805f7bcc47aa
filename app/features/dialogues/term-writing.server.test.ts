import { beforeAll, describe, expect, test } from 'vitest';

import { fromJson } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { saveDialogue } from './save-dialogue.server';
import { searchDialogues } from './search-dialogues.server';

eachDatabase((db) => {
  const save = (record: DialogueRecord) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, record, { now }));

  describe('a term', () => {
    const nameOf = async (slug: string) => {
      const row = await db()
        .selectFrom('term')
        .select('name')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      return fromJson(row.name);
    };
    beforeAll(async () => {
      await save(sampleDialogue({ slug: 'forst', areas: [{ slug: 'hamn', name: { sv: 'Hamnen' } }] }));
      const areas = [{ slug: 'hamn', name: { en: 'Harbour', sv: 'Hamnstaden', ar: 'الميناء' } }];
      await save(sampleDialogue({ slug: 'sedan', areas }));
    });

    test('that is known keeps its names and gains those in languages that it lacked', async () => {
      expect(await nameOf('hamn')).toEqual({ sv: 'Hamnen', en: 'Harbour', ar: 'الميناء' });
      expect(Object.keys(await nameOf('hamn'))[0]).toBe('sv');
      expect(await db().selectFrom('term').select('id').where('slug', '=', 'hamn').execute()).toHaveLength(1);
    });

    test('lends its new names to the dialogues that had it before: they are found by them', async () => {
      const { hits } = await searchDialogues(db(), 'الميناء', { language: 'ar', now });
      expect(hits.size).toBe(2);
    });

    test('with the same slug in another list is another term', async () => {
      const named = { slug: 'hamn', name: { sv: 'Hamnfrågor' } };
      await save(sampleDialogue({ slug: 'tema', areas: [named, named], themes: [named] }));
      const kinds = await db()
        .selectFrom('term')
        .select('kind')
        .where('slug', '=', 'hamn')
        .orderBy('kind')
        .execute();
      expect(kinds).toEqual([{ kind: 'area' }, { kind: 'theme' }]);
    });
  });
});
