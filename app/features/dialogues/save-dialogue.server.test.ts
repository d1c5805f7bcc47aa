import { expect, test } from 'vitest';

import { readContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import type { DialogueRecord, DocumentRecord, StepRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { saveDialogue } from './save-dialogue.server';

const later = new Date('2026-12-24T12:00:00.000Z');
const day = { kind: 'meeting', mode: 'circle', startsAt: '2026-12-03T17:00:00.000Z' } as const;
const step = (title: string): StepRecord => ({ ...day, title: { sv: title } });
const file = (fileName: string, text: string): DocumentRecord => ({
  fileName,
  title: { sv: fileName },
  mediaType: 'text/plain',
  language: 'sv',
  content: Buffer.from(text),
});

eachDatabase((db) => {
  const save = (record: DialogueRecord, at = now) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, record, { now: at }));
  const partsOf = (table: 'dialogue_step' | 'decision' | 'action', id: string) =>
    db()
      .selectFrom(table)
      .select(['id', 'title'])
      .where('dialogue_id', '=', id)
      .orderBy('position')
      .execute();

  test('a record is written whole, and again changes nothing but when it was written', async () => {
    const record = sampleDialogue({
      slug: 'hel',
      decisions: [
        {
          outcome: { sv: 'Ja.' },
          decidedOn: '2026-11-01',
          document: 'a.txt',
          body: { slug: 'ks', name: { sv: 'KS' } },
        },
      ],
      actions: [
        {
          title: { sv: 'Bygg' },
          responsible: { sv: 'Vi' },
          updates: [{ state: 'started', updatedOn: '2026-11-02' }],
        },
      ],
      documents: [file('a.txt', 'abc')],
      results: [{ publishedAt: '2026-11-05T00:00:00.000Z', content: { summary: { sv: 'S' }, themes: [] } }],
    });
    const id = await save(record);
    const first = await everything(db(), id);
    expect(first.document).toMatchObject([{ bytes: 3, content: Buffer.from('abc') }]);
    expect(first.decision).toMatchObject([
      { document_id: first.document[0]?.id, recorded_at: now.toISOString() },
    ]);
    expect(await save(record, later)).toBe(id);
    expect(await everything(db(), id)).toEqual(first);
    const { created_at: created, updated_at: updated } = await db()
      .selectFrom('dialogue')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect([created, updated]).toEqual([now.toISOString(), later.toISOString()]);
  });

  test('what a record no longer tells is taken away', async () => {
    const id = await save(
      sampleDialogue({ slug: 'kort', documents: [file('a.txt', 'a'), file('b.txt', 'b')] }),
    );
    await save({
      slug: 'kort',
      sourceLanguage: 'sv',
      influenceLevel: 'inform',
      title: { sv: 'K' },
      purpose: { sv: 'K' },
      steps: [],
    });
    const left = await everything(db(), id);
    expect(left).toMatchObject({ dialogue_step: [], document: [], dialogue_term: [], dialogue_method: [] });
    const row = await db().selectFrom('dialogue').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ body_id: null, question: null, opens_at: null, published_at: null });
  });

  test('a meeting keeps its id when another comes before it, when its hour is moved, and when the order changes', async () => {
    const id = await save(sampleDialogue({ slug: 'steg', steps: [step('Ett'), step('Två')] }));
    const [one, two] = (await partsOf('dialogue_step', id)).map((row) => row.id);
    const moved = { ...step('Två'), startsAt: '2026-12-10T17:00:00.000Z' };
    await save(sampleDialogue({ slug: 'steg', steps: [step('Noll'), moved, step('Ett')] }));
    const rows = await partsOf('dialogue_step', id);
    expect(rows.map((row) => fromJson(row.title).sv)).toEqual(['Noll', 'Två', 'Ett']);
    expect(rows.slice(1).map((row) => row.id)).toEqual([two, one]);
    await save(sampleDialogue({ slug: 'steg', steps: [step('Ett')] }));
    expect((await partsOf('dialogue_step', id)).map((row) => row.id)).toEqual([one]);
  });

  test('a decision keeps the moment when it was entered, also when an earlier one is entered after it', async () => {
    const taken = (section: string, outcome: string, decidedOn: string) => ({
      section,
      decidedOn,
      outcome: { sv: outcome },
    });
    const known = taken('§ 8', 'Ja.', '2026-11-08');
    const id = await save(sampleDialogue({ slug: 'beslut', decisions: [known] }));
    const corrected = { ...known, outcome: { sv: 'Ja, nästa år.' } };
    await save(
      sampleDialogue({ slug: 'beslut', decisions: [taken('§ 2', 'Utred.', '2026-11-02'), corrected] }),
      later,
    );
    const rows = await db()
      .selectFrom('decision')
      .selectAll()
      .where('dialogue_id', '=', id)
      .orderBy('position')
      .execute();
    expect(rows.map(({ section, recorded_at: at }) => [section, at])).toEqual([
      ['§ 2', later.toISOString()],
      ['§ 8', now.toISOString()],
    ]);
    expect(fromJson(rows[1]!.outcome)).toEqual({ sv: 'Ja, nästa år.' });
  });

  test('an action keeps its id by its title, and tells what has happened to it since', async () => {
    const action = (title: string, ...states: ('started' | 'done')[]) => ({
      title: { sv: title },
      responsible: { sv: 'Vi' },
      updates: states.map((state, index) => ({ state, updatedOn: `2026-11-0${index + 1}` })),
    });
    const id = await save(sampleDialogue({ slug: 'plan', actions: [action('Lyktor', 'started')] }));
    const [lamps] = await partsOf('action', id);
    await save(
      sampleDialogue({ slug: 'plan', actions: [action('Bänkar'), action('Lyktor', 'started', 'done')] }),
    );
    expect((await partsOf('action', id))[1]).toEqual(lamps);
    const updates = await db()
      .selectFrom('action_update')
      .select('state')
      .where('action_id', '=', lamps!.id)
      .orderBy('updated_on')
      .execute();
    expect(updates).toEqual([{ state: 'started' }, { state: 'done' }]);
  });

  test('a file keeps its address when its content is corrected', async () => {
    const id = await save(
      sampleDialogue({ slug: 'fil', documents: [file('a.txt', 'fel'), file('b.txt', 'b')] }),
    );
    const before = (await everything(db(), id)).document;
    await save(sampleDialogue({ slug: 'fil', documents: [file('b.txt', 'b'), file('a.txt', 'rätt')] }));
    const after = (await everything(db(), id)).document;
    expect(after.map((row) => [row.file_name, row.id, row.content.toString()])).toEqual([
      ['b.txt', before[1]?.id, 'b'],
      ['a.txt', before[0]?.id, 'rätt'],
    ]);
    expect(after[1]?.bytes).toBe(Buffer.byteLength('rätt'));
  });

  test('the dialogue that a list names by its own id is found although its address has changed', async () => {
    const id = await save(sampleDialogue({ slug: 'gammal', externalId: 'x1' }));
    expect(await save(sampleDialogue({ slug: 'ny', externalId: 'x1' }))).toBe(id);
    await save(sampleDialogue({ slug: 'annan' }));
    await expect(save(sampleDialogue({ slug: 'annan', externalId: 'x1' }))).rejects.toThrow(/unique/i);
  });

  test('every writing moves the version that kept pages are keyed by', async () => {
    const before = await readContentVersion(db());
    await save(sampleDialogue({ slug: 'version' }));
    expect(await readContentVersion(db())).toBe(before + 1);
  });

  test('a writing that fails in the end leaves nothing behind', async () => {
    const tables = [
      'dialogue',
      'term',
      'dialogue_step',
      'search_document',
      'search_word',
      'content_version',
    ] as const;
    const counts = () => Promise.all(tables.map((table) => db().selectFrom(table).selectAll().execute()));
    const before = await counts();
    const record = sampleDialogue({
      slug: 'halv',
      areas: [{ slug: 'ny-plats', name: { sv: 'Ny plats' } }],
      title: { sv: 'Splitterny' },
    });
    const failed = db()
      .transaction()
      .execute(async (trx) => {
        await saveDialogue(trx, record, { now });
        throw new Error('the next row is wrong');
      });
    await expect(failed).rejects.toThrow('the next row is wrong');
    expect(await counts()).toEqual(before);
  });
});

/** All rows of a dialogue, without the instants of writing. */
async function everything(db: Database, id: string) {
  const [steps, documents, decisions, versions] = await Promise.all([
    db.selectFrom('dialogue_step').selectAll().where('dialogue_id', '=', id).orderBy('position').execute(),
    db.selectFrom('document').selectAll().where('dialogue_id', '=', id).orderBy('position').execute(),
    db.selectFrom('decision').selectAll().where('dialogue_id', '=', id).orderBy('position').execute(),
    db.selectFrom('result_version').selectAll().where('dialogue_id', '=', id).execute(),
  ]);
  const [links, methods, actions] = await Promise.all([
    db.selectFrom('dialogue_term').selectAll().where('dialogue_id', '=', id).orderBy('term_id').execute(),
    db.selectFrom('dialogue_method').selectAll().where('dialogue_id', '=', id).execute(),
    db.selectFrom('action').selectAll().where('dialogue_id', '=', id).execute(),
  ]);
  return {
    dialogue_step: steps,
    document: documents,
    decision: decisions,
    result_version: versions,
    dialogue_term: links,
    dialogue_method: methods,
    action: actions,
  };
}
