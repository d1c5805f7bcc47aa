import { expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../../tests/support/sample-dialogue';

eachDatabase((db) => {
  const save = (changes: Partial<DialogueRecord>) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue(changes), { now }));
  const newsIn = async (id: string) =>
    (
      await db().selectFrom('news').select('kind').where('dialogue_id', '=', id).orderBy('kind').execute()
    ).map(({ kind }) => kind);
  const outcome: Partial<DialogueRecord> = {
    decisions: [{ outcome: { sv: 'Ja.' }, decidedOn: '2026-11-20' }],
    actions: [
      {
        title: { sv: 'Bygg' },
        responsible: { sv: 'Vi' },
        updates: [{ state: 'started', updatedOn: '2026-11-21' }],
      },
    ],
    results: [{ publishedAt: '2026-11-22T10:00:00.000Z', content: { summary: { sv: 'S' }, themes: [] } }],
  };

  test('what is added to a public dialogue is announced, once however often it is written', async () => {
    const id = await save({ slug: 'lever' });
    expect(await newsIn(id)).toEqual([]);
    await save({ slug: 'lever', ...outcome });
    const told = ['action_updated', 'decision_made', 'result_published'];
    expect(await newsIn(id)).toEqual(told);
    await save({ slug: 'lever', ...outcome });
    expect(await newsIn(id)).toEqual(told);
  });

  test('a dialogue that comes with all that has become of it announces nothing', async () => {
    expect(await newsIn(await save({ slug: 'gammal', ...outcome }))).toEqual([]);
  });

  test('a dialogue is known by the id of its list, also when its address changes', async () => {
    const id = await save({ slug: 'forr', externalId: 'X-1' });
    await save({ slug: 'nu', externalId: 'X-1', ...outcome });
    expect(await newsIn(id)).toHaveLength(3);
  });

  test('a corrected result is news too', async () => {
    const id = await save({ slug: 'rattad', ...outcome });
    await save({
      slug: 'rattad',
      ...outcome,
      results: [{ publishedAt: '2026-11-22T11:00:00.000Z', content: { summary: { sv: 'Ny' }, themes: [] } }],
    });
    expect(await newsIn(id)).toEqual(['result_published']);
  });
});
