import { expect, test } from 'vitest';

import { toInstant } from '~/platform/clock';
import { fromJson } from '~db/columns';

import { eachDatabase } from '../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../tests/support/sample-dialogue';
import { saveDialogue } from '../dialogues/save-dialogue.server';
import { announce } from './announce.server';

const now = toInstant(sampleNow);
const later = '2027-01-01T00:00:00.000Z';

eachDatabase((db) => {
  const read = (key: string) => db().selectFrom('news').selectAll().where('key', '=', key).execute();

  test('the same thing is told once; before it is handed out, the later time and facts count', async () => {
    const dialogueId = await db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue({ slug: 'nytt' }), { now: sampleNow }));
    const moved = { key: 'flytt:1', dialogueId, kind: 'meeting_moved', subjectId: null } as const;
    await announce(db(), { ...moved, dueAt: now, data: { from: 'a' } }, now);
    await announce(db(), { ...moved, dueAt: later, data: { from: 'b' } }, later);
    const [waiting, ...others] = await read(moved.key);
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ due_at: later, created_at: now, handed_out_at: null });
    expect(fromJson(waiting?.data ?? '')).toEqual({ from: 'b' });

    await db().updateTable('news').set({ handed_out_at: later }).where('key', '=', moved.key).execute();
    await announce(db(), { ...moved, dueAt: now, data: { from: 'c' } }, later);
    expect(await read(moved.key)).toEqual([{ ...waiting, handed_out_at: later }]);
  });

  test('nothing is announced when what it tells about is undone', async () => {
    const dialogueId = await db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue({ slug: 'angrat' }), { now: sampleNow }));
    const key = 'angrat:1';
    const undone = db()
      .transaction()
      .execute(async (trx) => {
        await announce(trx, { key, dialogueId, kind: 'meeting_added', subjectId: null, dueAt: now }, now);
        throw new Error('undone');
      });
    await expect(undone).rejects.toThrow('undone');
    expect(await read(key)).toEqual([]);
  });
});
