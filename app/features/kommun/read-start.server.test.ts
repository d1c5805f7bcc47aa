import { expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { readStart } from './read-start.server';

const day = (offset: number) => new Date(now.getTime() + offset * 24 * 3_600_000).toISOString();

eachDatabase((db) => {
  const save = (slug: string, changes: Partial<DialogueRecord>) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue({ slug, ...changes }), { now }));
  const read = async () => {
    const start = await readStart(db(), { language: 'sv', now });
    const slugs = (list: typeof start.open) => list.map(({ slug }) => slug);
    return { ...start, open: slugs(start.open), coming: slugs(start.coming) };
  };

  test('a portal without dialogues has an empty start page', async () => {
    expect(await read()).toEqual({ open: [], openCount: 0, coming: [], comingCount: 0, today: '2026-11-22' });
  });

  test('the start page has what is open, soonest closing first, and what is coming, soonest first; the rest as a number', async () => {
    for (const offset of [7, 3, 5, 1, 6, 2, 4]) await save(`stanger-${offset}`, { closesAt: day(offset) });
    for (const offset of [4, 2, 3, 1])
      await save(`oppnar-${offset}`, { opensAt: day(offset), closesAt: day(30) });
    await save('stangd', { closesAt: day(-1) });
    await save('installd', { cancelledAt: day(-1) });
    await save('hemlig', { publishedAt: day(1) });
    expect(await read()).toEqual({
      open: ['stanger-1', 'stanger-2', 'stanger-3', 'stanger-4', 'stanger-5'],
      openCount: 7,
      coming: ['oppnar-1', 'oppnar-2', 'oppnar-3'],
      comingCount: 4,
      today: '2026-11-22',
    });
  });
});
