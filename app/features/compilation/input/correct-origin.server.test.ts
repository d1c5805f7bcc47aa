import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import { idsOf, saveInput, sorter } from '../../../../tests/support/sample-input';
import { findContribution } from '../contribution.queries.server';
import { enterNotes } from '../entry/enter-notes.server';
import { fromMeeting, type TypedNotes } from '../entry/notes-form';
import { correctOrigin } from './correct-origin.server';
import { hideContribution } from './hide-contribution.server';
import { readOneInput } from './read-one-input.server';

const letters: TypedNotes = {
  ...{ from: 'letter', day: '2026-11-10', language: 'sv', parting: 'lines', notes: 'Mer ljus' },
  key: newId(),
};

eachDatabase((db) => {
  const prepare = async () => {
    const dialogue = await saveInput(db());
    const anna = await sorter(db());
    await enterNotes(db(), dialogue.id, letters, anna);
    const [id = ''] = await idsOf(db(), dialogue.id);
    const move = (from: string, day = '', seen = 0) =>
      correctOrigin(db(), dialogue.id, { id, typed: { from, day }, seen }, anna);
    const read = () =>
      readOneInput(db(), {
        ...{ dialogue, id, queue: 'none', me: anna.by, language: 'sv' },
        ...{ seesHidden: true, seesParticipants: true },
      });
    return { dialogue, anna, id, move, read, meeting: fromMeeting(dialogue.meetingId) };
  };

  describe('where something that was written down comes from', () => {
    test('is put right, its words untouched, with who did it and what was said before', async () => {
      const { dialogue, id, move, read, meeting } = await prepare();
      expect(await move(meeting)).toBe('moved');
      expect(await findContribution(db(), dialogue.id, id)).toMatchObject({
        ...{ source: 'meeting', stepId: dialogue.meetingId, saidOn: '2026-11-18', text: 'Mer ljus' },
      });
      expect(await move('call', '2026-11-12', 1)).toBe('moved');
      expect((await read())?.origins).toMatchObject([
        { source: 'letter', meeting: null, saidOn: '2026-11-10', replacedBy: 'Anna Lind' },
        { source: 'meeting', saidOn: '2026-11-18', replacedBy: 'Anna Lind' },
      ]);
      const audited = await db()
        .selectFrom('audit_entry')
        .select('action')
        .where('subject', '=', id)
        .execute();
      expect(audited).toEqual([{ action: 'input.moved' }, { action: 'input.moved' }]);
    });

    test('is put right also where the same notes stand there already', async () => {
      const { dialogue, anna, move, meeting } = await prepare();
      await enterNotes(db(), dialogue.id, { ...letters, from: meeting }, anna);
      expect(await move(meeting)).toBe('moved');
      expect(await idsOf(db(), dialogue.id)).toHaveLength(2);
    });

    test('is put right once when two do it at once', async () => {
      const { move, meeting, read } = await prepare();
      const outcomes = await Promise.all([move(meeting), move('call', '2026-11-11')]);
      expect(outcomes.sort()).toEqual(['meanwhile', 'moved']);
      expect((await read())?.origins).toHaveLength(1);
    });

    test.each([
      ['survey', '', 'from-missing'],
      ['', '', 'from-missing'],
      [fromMeeting(newId()), '', 'from-missing'],
      ['letter', '2026-02-30', 'day-invalid'],
      ['letter', '2026-11-23', 'day-ahead'],
    ])('is not put right to %s on %s', async (from, day, problem) => {
      const { move, read } = await prepare();
      expect(await move(from, day)).toBe(problem);
      expect((await read())?.origins).toEqual([]);
    });

    test('stays for what residents sent themselves, for what is hidden and for what is of another dialogue', async () => {
      const { dialogue, anna, id, move } = await prepare();
      const other = await saveInput(db(), ['Bänkar']);
      const [sent = ''] = other.ids;
      const typed = { from: 'call', day: '' };
      const moveIn = (dialogueId: string, one: string) =>
        correctOrigin(db(), dialogueId, { id: one, typed, seen: 0 }, anna);
      expect(await moveIn(other.id, sent)).toBe('not-ours');
      expect(await moveIn(dialogue.id, sent)).toBe('unknown');
      await hideContribution(db(), dialogue.id, { id, reason: 'safety' }, anna);
      expect(await move('call')).toBe('unknown');
    });
  });
});
