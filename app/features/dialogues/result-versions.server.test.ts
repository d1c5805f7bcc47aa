import { describe, expect, test } from 'vitest';

import { fromJson } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { saveDialogue } from './save-dialogue.server';

const later = new Date('2026-12-24T12:00:00.000Z');

eachDatabase((db) => {
  const save = (record: DialogueRecord, at = now) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, record, { now: at }));

  describe('a published result', () => {
    const result = (summary: string, publishedAt: string) => ({
      publishedAt,
      content: { summary: { sv: summary }, themes: [] },
    });
    const versions = async (id: string) => {
      const rows = await db()
        .selectFrom('result_version')
        .selectAll()
        .where('dialogue_id', '=', id)
        .orderBy('version')
        .execute();
      return rows.map((row) => [row.version, fromJson(row.content).summary.sv, row.published_at]);
    };
    const [first, second] = ['2026-11-01T00:00:00.000Z', '2026-11-09T00:00:00.000Z'];

    test('is never changed: another one becomes its next version', async () => {
      const record = (...results: DialogueRecord['results'] & object) =>
        sampleDialogue({ slug: 'resultat', results });
      const id = await save(record(result('A', first)));
      await save(record(result('A, skriven om', first), result('B', second)), later);
      const known = [
        [1, 'A', first],
        [2, 'B', second],
      ];
      expect(await versions(id)).toEqual(known);
      await save(record(result('A', first), result('B', second)), later);
      expect(await versions(id)).toEqual(known);
      await save(record(), later);
      expect(await versions(id)).toEqual(known);
      await save(record(result('C', first)), later);
      expect(await versions(id)).toEqual([...known, [3, 'C', later.toISOString()]]);
    });

    test('is the same when only its keys come in another order', async () => {
      const id = await save(sampleDialogue({ slug: 'nycklar', results: [result('A', first)] }));
      const content = { themes: [], summary: { sv: 'A' } };
      await save(sampleDialogue({ slug: 'nycklar', results: [{ publishedAt: second, content }] }), later);
      expect(await versions(id)).toHaveLength(1);
    });
  });
});
