import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { importDialogues } from './import-dialogues.server';
import { importVocabulary } from './import-vocabulary';
import { parseImport } from './parse-import';

/** Facts on dialogues held in Swedish kommuner. It lies beside the project, not in it. */
const given = '../shared/data/dialoger.csv';
const settings = { languages: ['sv'], vocabulary: importVocabulary((code) => code) };
const first = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');

async function contents(db: Database): Promise<unknown> {
  return {
    dialogues: await db.selectFrom('dialogue').selectAll().orderBy('id').execute(),
    results: await db.selectFrom('result_version').selectAll().orderBy('id').execute(),
    version: await db.selectFrom('content_version').selectAll().execute(),
  };
}

describe.skipIf(!existsSync(given))('the list of dialogues held in Swedish kommuner', () => {
  const list = () => parseImport(readFileSync(given), 'csv', settings);

  eachDatabase((db) => {
    test('goes in whole, and a second time, also in another order, changes nothing', async () => {
      const { rows, problems } = list();
      expect(problems).toEqual([]);
      expect(rows).toHaveLength(24);
      const outcome = await importDialogues(db(), rows, { now: first });
      expect(outcome).toEqual({
        kind: 'done',
        created: 24,
        changed: 0,
        unchanged: 0,
        kept: [],
        warnings: [],
      });

      const before = await contents(db());
      for (const order of [rows, [...rows].reverse()]) {
        const again = await importDialogues(db(), order, { now: later });
        expect(again).toEqual({
          kind: 'done',
          created: 0,
          changed: 0,
          unchanged: 24,
          kept: [],
          warnings: [],
        });
      }
      expect(await contents(db())).toEqual(before);
    });

    test('shows each dialogue in the state that it tells', async () => {
      const { rows } = list();
      await importDialogues(db(), rows, { now: first });
      for (const { dialogue } of rows) {
        const detail = await readDialogue(db(), dialogue.id, { language: 'sv', now: first });
        expect([dialogue.id, detail?.summary.state]).toEqual([dialogue.id, dialogue.state]);
        expect(detail?.summary.title.text).toBe(dialogue.title.sv);
        expect(detail?.summary.hasResult).toBe(dialogue.result !== undefined);
      }
    });
  });
});
