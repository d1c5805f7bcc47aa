import { expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';

import { putInOutbox } from '../outbox.server';
import { forgetMail } from './forget-mail.server';

const now = new Date('2026-11-22T10:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

eachDatabase((db) => {
  test('mail that nobody saw to is emptied after 30 days, and what is left of old mail goes; mail that waits stays', async () => {
    const put = async (
      key: string,
      state: 'sent' | 'dead' | 'uncertain' | 'waiting',
      endedAt: string | null,
    ) => {
      await putInOutbox(
        db(),
        { key, kind: 'test', recipient: 'maja@invanare.example', language: 'sv', data: key },
        daysAgo(500),
      );
      await db()
        .updateTable('outgoing_mail')
        .set({ state, ended_at: endedAt })
        .where('key', '=', key)
        .execute();
    };
    await put('old dead', 'dead', daysAgo(31));
    await put('old uncertain', 'uncertain', daysAgo(31));
    await put('new dead', 'dead', daysAgo(29));
    await put('old sent', 'sent', daysAgo(401));
    await put('new sent', 'sent', daysAgo(399));
    await put('waiting', 'waiting', null);

    expect(await forgetMail(db(), now)).toEqual({ emptied: 2, removed: 1 });
    const rows = await db().selectFrom('outgoing_mail').select(['key', 'recipient']).orderBy('key').execute();
    expect(rows).toEqual([
      { key: 'new dead', recipient: 'maja@invanare.example' },
      { key: 'new sent', recipient: 'maja@invanare.example' },
      { key: 'old dead', recipient: null },
      { key: 'old uncertain', recipient: null },
      { key: 'waiting', recipient: 'maja@invanare.example' },
    ]);
  });
});
