import { expect, test } from 'vitest';

import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { newId } from '~/platform/ids';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { cancelPublication } from './cancel-publication.server';

eachDatabase((db) => {
  async function obstaclesTo(changes: Partial<DialogueRecord>) {
    const slug = `stall-in-${newId()}`;
    await db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue({ slug, ...changes }), { now }));
    const dialogue = (await readWorkDialogue(db(), slug, now))!;
    return cancelPublication.obstacles(db(), dialogue, {}, { now, ladder: 5 });
  }

  test('a dialogue can be called off until it is decided upon: then it has been held', async () => {
    expect(await obstaclesTo({ decisions: [] })).toEqual([]);
    const decision = {
      ...{ section: '§ 1', decidedOn: '2026-11-02', outcome: { sv: 'Bygg.' } },
      recordedAt: '2026-11-03T08:00:00.000Z',
    };
    expect(await obstaclesTo({ closesAt: '2026-10-31T23:00:00.000Z', decisions: [decision] })).toHaveLength(
      1,
    );
  });

  test('what nobody can see, or is called off already, is not called off', async () => {
    expect(await obstaclesTo({ publishedAt: '2027-01-01T00:00:00.000Z' })).toHaveLength(1);
    const cancelled = { cancelledAt: '2026-11-01T00:00:00.000Z', cancelReason: { sv: 'Löst.' } };
    expect(await obstaclesTo(cancelled)).toHaveLength(1);
  });
});
