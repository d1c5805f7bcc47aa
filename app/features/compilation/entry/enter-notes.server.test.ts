import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import { saveInput, sorter } from '../../../../tests/support/sample-input';
import { findContributions } from '../contribution.queries.server';
import { enterNotes } from './enter-notes.server';
import { fromMeeting, mostNoteLength, mostNotes, type TypedNotes } from './notes-form';

function typed(notes: string, changes: Partial<TypedNotes> = {}): TypedNotes {
  return { from: 'letter', day: '', language: 'sv', parting: 'lines', notes, key: newId(), ...changes };
}

eachDatabase((db) => {
  describe('notes of what residents said', () => {
    test('are all kept, in their order, with the meeting’s day and who wrote them down', async () => {
      const { id, meetingId } = await saveInput(db());
      const anna = await sorter(db());
      const form = typed('Mer ljus\n\nMer ljus\nBänkar', { from: fromMeeting(meetingId) });
      expect(await enterNotes(db(), id, form, anna)).toEqual({ kind: 'kept', count: 3, known: 0 });
      const kept = await findContributions(db(), id);
      expect(kept.map(({ text }) => text)).toEqual(['Mer ljus', 'Mer ljus', 'Bänkar']);
      expect(kept[0]).toMatchObject({
        source: 'meeting',
        stepId: meetingId,
        saidOn: '2026-11-18',
        enteredBy: anna.by,
      });
    });

    test('are kept once when the form is sent twice at the same time', async () => {
      const { id } = await saveInput(db());
      const anna = await sorter(db());
      const form = typed('Mer ljus\nMer ljus\nBänkar');
      const outcomes = await Promise.all([1, 2, 3].map(() => enterNotes(db(), id, form, anna)));
      expect(outcomes.map((one) => (one.kind === 'kept' ? one.count : -1)).sort()).toEqual([0, 0, 3]);
      expect(await findContributions(db(), id)).toHaveLength(3);
    });

    test('are added to when the earlier page is sent again with more', async () => {
      const { id } = await saveInput(db());
      const anna = await sorter(db());
      const form = typed('Mer ljus\nBänkar');
      await enterNotes(db(), id, form, anna);
      const again = { ...form, notes: 'Cykelväg\nMer ljus\nBänkar\nBänkar' };
      expect(await enterNotes(db(), id, again, anna)).toEqual({ kind: 'kept', count: 2, known: 2 });
      const kept = await findContributions(db(), id);
      expect(kept.map(({ text }) => text)).toEqual(['Mer ljus', 'Bänkar', 'Cykelväg', 'Bänkar']);
    });

    test.each([
      ['nothing', typed(' \n '), [{ field: 'notes', code: 'notes-missing' }]],
      ['no source', typed('Ljus', { from: 'survey' }), [{ field: 'from', code: 'from-missing' }]],
      [
        'a day that does not exist',
        typed('Ljus', { day: '2026-02-30' }),
        [{ field: 'day', code: 'day-invalid' }],
      ],
      ['a day to come', typed('Ljus', { day: '2026-11-23' }), [{ field: 'day', code: 'day-ahead' }]],
      [
        'one note of 50 000 words',
        typed('ord '.repeat(50_000)),
        [{ field: 'notes', code: 'note-too-long', place: 1, count: 199_999, most: mostNoteLength }],
      ],
      [
        'too many notes',
        typed('Ljus\n'.repeat(mostNotes + 1)),
        [{ field: 'notes', code: 'too-many', count: mostNotes + 1, most: mostNotes }],
      ],
    ])('are not kept when there is %s, which is told', async (_what, form, problems) => {
      const { id } = await saveInput(db());
      const outcome = await enterNotes(db(), id, form, await sorter(db()));
      expect(outcome).toMatchObject({ kind: 'wrong', problems });
      expect(await findContributions(db(), id)).toEqual([]);
    });

    test('as many as are taken at once are kept whole', async () => {
      const { id } = await saveInput(db());
      const form = typed(Array.from({ length: mostNotes }, (_, place) => `Ljus ${place}`).join('\n'));
      const outcome = await enterNotes(db(), id, form, await sorter(db()));
      expect(outcome).toEqual({ kind: 'kept', count: mostNotes, known: 0 });
    });
  });
});
