import { describe, expect, test } from 'vitest';

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { changeDraft } from '../draft/change-draft.server';
import { importDialogues } from './import-dialogues.server';
import { importVocabulary } from './import-vocabulary';
import { parseImport } from './parse-import';

const settings = { languages: ['sv', 'en'], vocabulary: importVocabulary((code) => code) };
const first = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-11-25T10:00:00Z');

/** Imports a list with these dialogues, each under an id of its own. */
async function importList(db: Database, now: Date, ...dialogues: readonly Record<string, unknown>[]) {
  const list = dialogues.map((cells) => ({
    title: 'Parken',
    purpose: 'Lyssna.',
    level: 'dialogue',
    ...cells,
  }));
  const { rows, problems } = parseImport(Buffer.from(JSON.stringify(list)), 'json', settings);
  expect(problems).toEqual([]);
  return importDialogues(db, rows, { now });
}

/** All that is on record, to see whether anything has changed. */
async function everything(db: Database): Promise<unknown> {
  return {
    dialogues: await db.selectFrom('dialogue').selectAll().orderBy('id').execute(),
    terms: await db.selectFrom('term').selectAll().orderBy('id').execute(),
    links: await db
      .selectFrom('dialogue_term')
      .selectAll()
      .orderBy('dialogue_id')
      .orderBy('term_id')
      .execute(),
    methods: await db
      .selectFrom('dialogue_method')
      .selectAll()
      .orderBy('dialogue_id')
      .orderBy('method')
      .execute(),
    results: await db.selectFrom('result_version').selectAll().orderBy('id').execute(),
    decisions: await db.selectFrom('decision').selectAll().orderBy('id').execute(),
    version: await db.selectFrom('content_version').selectAll().execute(),
  };
}

function dialogueRow(db: Database, slug: string) {
  return db.selectFrom('dialogue').selectAll().where('slug', '=', slug).executeTakeFirstOrThrow();
}

describe('importing a list', () => {
  eachDatabase((db) => {
    test('a changed row updates its dialogue and no other', async () => {
      const row = {
        id: 'andrad',
        title: 'Torget',
        themes: 'centrum',
        starts: '2026-12-01',
        participants: 10,
      };
      await importList(db(), first, row, { id: 'orord' });
      const [before, untouched] = [await dialogueRow(db(), 'andrad'), await dialogueRow(db(), 'orord')];

      const outcome = await importList(db(), later, { ...row, title: 'Nya torget' }, { id: 'orord' });
      expect(outcome).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
      const after = await dialogueRow(db(), 'andrad');
      expect(fromJson(after.title)).toEqual({ sv: 'Nya torget' });
      expect(after).toMatchObject({
        id: before.id,
        published_at: before.published_at,
        created_at: before.created_at,
        updated_at: later.toISOString(),
      });
      expect(await dialogueRow(db(), 'orord')).toEqual(untouched);
    });

    test('the same list again changes nothing, also what depends on when it was first read', async () => {
      const list = [
        { id: 'samma-a', state: 'Inställd' },
        { id: 'samma-b', result: 'Grönt.', themes: 'park' },
      ];
      await importList(db(), first, ...list);
      const before = await everything(db());
      expect(await importList(db(), later, ...list)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
      expect(await everything(db())).toEqual(before);
    });

    test('a dialogue has a working copy from its row; once a person has changed that, the list changes nothing of it', async () => {
      const planned = (id: string) =>
        db()
          .selectFrom('draft_value')
          .selectAll()
          .where('dialogue_id', '=', id)
          .where('field', '=', 'title')
          .orderBy('version')
          .execute();
      await importList(db(), first, { id: 'plan' });
      const { id } = await dialogueRow(db(), 'plan');
      await importList(db(), later, { id: 'plan', title: 'Nya parken' });
      expect((await planned(id)).map(({ version, value }) => [version, fromJson(value ?? '')])).toEqual([
        [1, { text: 'Parken', of: null }],
        [2, { text: 'Nya parken', of: null }],
      ]);
      const writer = await addAccount(db(), 'staff');
      await changeDraft(
        db(),
        id,
        [{ field: 'title', item: 'sv', seen: 2, value: { text: 'Vår park', of: null } }],
        { by: writer, now: later },
      );
      const before = await everything(db());
      expect(await importList(db(), later, { id: 'plan', title: 'Listans park' })).toMatchObject({
        changed: 0,
        kept: [{ row: 1, id: 'plan' }],
      });
      expect(await everything(db())).toEqual(before);
      expect(await planned(id)).toHaveLength(3);
    });

    test('days are days in Sweden, the last one through its end', async () => {
      await importList(db(), first, { id: 'dagar', starts: '2026-10-24', ends: '2026-10-25' });
      // Summer time ends on the night to the 25th.
      expect(await dialogueRow(db(), 'dagar')).toMatchObject({
        opens_at: '2026-10-23T22:00:00.000Z',
        closes_at: '2026-10-25T23:00:00.000Z',
      });
    });

    test('a cancelled dialogue was cancelled when a list first said so, through later changes', async () => {
      await importList(db(), first, { id: 'installd', state: 'Inställd' });
      await importList(db(), later, { id: 'installd', state: 'Inställd', title: 'Parken (inställd)' });
      expect((await dialogueRow(db(), 'installd')).cancelled_at).toBe(first.toISOString());
      await importList(db(), later, { id: 'installd', state: 'Kommande' });
      expect((await dialogueRow(db(), 'installd')).cancelled_at).toBeNull();
    });

    test('a result is published at its decision; a changed one becomes the next version, now', async () => {
      const decided = {
        id: 'resultat',
        body: 'Tekniska nämnden',
        decision_date: '2026-03-03',
        decision: 'Parken byggs.',
        decision_ref: 'TN 2026/1',
      };
      await importList(db(), first, { ...decided, result: 'Grönt.' });
      await importList(db(), later, {
        ...decided,
        result: 'Grönt och tryggt.',
        next_steps: 'Bygget börjar.',
      });
      const { id, body_id } = await dialogueRow(db(), 'resultat');
      const versions = await db()
        .selectFrom('result_version')
        .selectAll()
        .where('dialogue_id', '=', id)
        .orderBy('version')
        .execute();
      expect(versions.map((version) => [version.published_at, fromJson(version.content).summary.sv])).toEqual(
        [
          ['2026-03-02T23:00:00.000Z', 'Grönt.'],
          [later.toISOString(), 'Grönt och tryggt.'],
        ],
      );
      const decisions = await db().selectFrom('decision').selectAll().where('dialogue_id', '=', id).execute();
      expect(decisions).toHaveLength(1);
      expect(decisions[0]).toMatchObject({ decided_on: '2026-03-03', reference: 'TN 2026/1', body_id });
    });

    test('a result of a dialogue that is still open is published now, not when it closes', async () => {
      await importList(db(), first, { id: 'tidigt', ends: '2027-01-01', result: 'Hittills grönt.' });
      const { id } = await dialogueRow(db(), 'tidigt');
      const result = await db()
        .selectFrom('result_version')
        .select('published_at')
        .where('dialogue_id', '=', id)
        .executeTakeFirstOrThrow();
      expect(result.published_at).toBe(first.toISOString());
    });

    test('what comes next, before there is a result, tells how the result will be used', async () => {
      await importList(db(), first, { id: 'vidare', next_steps: 'Resultatet redovisas i maj.' });
      const detail = await readDialogue(db(), 'vidare', { language: 'sv', now: first });
      expect(detail?.resultUse?.text).toBe('Resultatet redovisas i maj.');
      expect(detail?.summary.hasResult).toBe(false);
    });

    test('a translated name belongs to its term, whichever row gives it', async () => {
      await importList(
        db(),
        first,
        { id: 'term-a', themes: 'odling' },
        { id: 'term-b', themes: { sv: ['odling'], en: ['growing'] } },
      );
      const detail = await readDialogue(db(), 'term-a', { language: 'en', now: first });
      expect(detail?.summary.themes.map((theme) => theme.name.text)).toEqual(['Growing']);
    });

    test('a word for a state that its own dates contradict is told, and the dates count', async () => {
      const row = { id: 'motsagd', state: 'finished', starts: '2026-11-01', ends: '2026-12-01' };
      expect(await importList(db(), first, row)).toMatchObject({
        created: 1,
        warnings: [{ row: 1, reported: 'finished', derived: 'open' }],
      });
      const detail = await readDialogue(db(), 'motsagd', { language: 'sv', now: first });
      expect(detail?.summary.state).toBe('open');
    });

    test('a dialogue made in the portal is not overwritten, and the rest of the list does not go in', async () => {
      const own: DialogueRecord = {
        slug: 'egen',
        sourceLanguage: 'sv',
        influenceLevel: 'inform',
        title: { sv: 'Vår egen' },
        purpose: { sv: 'Berätta.' },
      };
      await db()
        .transaction()
        .execute((trx) => saveDialogue(trx, own, { now: first }));
      const before = await everything(db());
      expect(await importList(db(), first, { id: 'ny' }, { id: 'egen' })).toEqual({
        kind: 'refused',
        problems: [{ code: 'id-taken', row: 2, column: 'id', value: 'egen' }],
      });
      expect(await everything(db())).toEqual(before);
    });

    test('when writing fails halfway, nothing has been written', async () => {
      const before = await everything(db());
      const list = [{ id: 'halv', title: 'A', purpose: 'B', level: 'dialog', themes: 'nytt tema' }];
      const { rows } = parseImport(Buffer.from(JSON.stringify(list)), 'json', settings);
      // A method that is missing is refused by both databases, after the first dialogue has been written.
      const broken = rows.map(({ row, dialogue }) => ({
        row,
        dialogue: { ...dialogue, id: 'bruten', methods: [null as unknown as string] },
      }));
      await expect(importDialogues(db(), [...rows, ...broken], { now: first })).rejects.toThrow(/null/i);
      expect(await everything(db())).toEqual(before);
    });
  });
});
