import { beforeEach, describe, expect, test } from 'vitest';

import { findNextChange } from '~/features/dialogues/dialogue.queries.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../tests/support/database';
import { sampleDialogue } from '../../tests/support/sample-dialogue';
import { createContentClock } from './content-clock.server';
import { bumpContentVersion } from './content-version.server';

eachDatabase((db) => {
  let now = new Date();
  let currentVersion: () => Promise<string>;
  const at = async (instant: string) => {
    now = new Date(instant);
    return currentVersion();
  };
  const save = (changes: Partial<DialogueRecord>) =>
    db()
      .transaction()
      .execute((trx) =>
        saveDialogue(trx, sampleDialogue({ slug: 'a', steps: [], ...changes }), { now: new Date(0) }),
      );
  beforeEach(async () => {
    await db().deleteFrom('dialogue').execute();
    currentVersion = createContentClock(db(), () => now, findNextChange);
  });

  /** That the version changes at an instant, and neither just before nor again after. */
  async function expectChangeAt(instant: string) {
    const shifted = (ms: number) => new Date(Date.parse(instant) + ms).toISOString();
    const before = await at(shifted(-60_000));
    expect(await at(shifted(-1)), 'just before').toBe(before);
    const after = await at(instant);
    expect(after, 'at the instant').not.toBe(before);
    expect(await at(shifted(1)), 'just after').toBe(after);
  }

  test.each([
    ['in winter', '2026-11-22T23:00:00.000Z'],
    ['in summer', '2026-07-01T22:00:00.000Z'],
    ['as the day of 25 hours ends', '2026-10-25T23:00:00.000Z'],
    ['as the day of 23 hours ends', '2026-03-29T22:00:00.000Z'],
  ])('what pages show changes at midnight in Sweden, %s', async (_, midnight) => {
    await expectChangeAt(midnight);
  });

  describe('and when', () => {
    const moment = '2026-11-22T16:00:00.000Z';
    const step = { kind: 'meeting', mode: 'circle', title: { sv: 'Träff' } } as const;
    const result = { publishedAt: moment, content: { summary: { sv: 'S' }, themes: [] } };
    test.each<[what: string, record: Partial<DialogueRecord>]>([
      ['a dialogue is published', { publishedAt: moment }],
      ['one opens', { opensAt: moment }],
      ['one closes', { closesAt: moment }],
      ['one is cancelled', { cancelledAt: moment }],
      ['one is completed', { completedAt: moment }],
      ['a result is published', { results: [result] }],
      ['a meeting begins', { steps: [{ ...step, startsAt: moment, hasTime: true }] }],
      [
        'a meeting ends',
        { steps: [{ ...step, startsAt: '2026-11-22T13:00:00.000Z', endsAt: moment, hasTime: true }] },
      ],
      [
        'a meeting whose end is not told is over',
        { steps: [{ ...step, startsAt: '2026-11-22T14:00:00.000Z', hasTime: true }] },
      ],
    ])('%s', async (_, record) => {
      await save(record);
      await expectChangeAt(moment);
    });
  });

  test('and when something is written, at once', async () => {
    const before = await at('2026-11-22T12:00:00.000Z');
    expect(await at('2026-11-22T12:00:01.000Z')).toBe(before);
    await db().transaction().execute(bumpContentVersion);
    expect(await at('2026-11-22T12:00:01.000Z')).not.toBe(before);
  });
});
