import { expect, test } from 'vitest';

import type { DialogueRecord, StepRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { saveDialogue } from './save-dialogue.server';

const day = { kind: 'meeting', mode: 'circle', startsAt: '2026-12-03T17:00:00.000Z' } as const;
const step = (title: string): StepRecord => ({ ...day, title: { sv: title } });

eachDatabase((db) => {
  const save = (record: DialogueRecord) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, record, { now }));
  const stepsOf = (id: string) =>
    db().selectFrom('dialogue_step').select(['id', 'title']).where('dialogue_id', '=', id).execute();

  test('a record that tells of no steps leaves them as they are', async () => {
    const id = await save(sampleDialogue({ slug: 'utan', steps: [step('Ett')] }));
    const before = await stepsOf(id);
    await save(sampleDialogue({ slug: 'utan', steps: undefined }));
    expect(await stepsOf(id)).toEqual(before);
  });

  test('a meeting that one can register for is neither taken away, taken for another, nor moved in silence', async () => {
    const meeting = { ...step('Träff'), meeting: { entry: 'registration', cap: 2 } } as const;
    const id = await save(sampleDialogue({ slug: 'anmalan', steps: [meeting] }));
    const [made] = await stepsOf(id);
    await save(sampleDialogue({ slug: 'anmalan', steps: [step('Annat')] }));
    expect((await stepsOf(id)).map((row) => row.id)).toContain(made?.id);
    const moved = {
      ...meeting,
      startsAt: '2027-01-01T17:00:00.000Z',
      meeting: { entry: 'drop_in' },
    } as const;
    await save(sampleDialogue({ slug: 'anmalan', steps: [moved] }));
    const rows = await db()
      .selectFrom('dialogue_step')
      .innerJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
      .select(['id', 'starts_at', 'entry', 'cap'])
      .where('dialogue_id', '=', id)
      .execute();
    expect(rows).toEqual([{ id: made?.id, starts_at: day.startsAt, entry: 'registration', cap: 2 }]);
  });
});
