import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { filledIn, meetingWorker } from '../../../../tests/support/meeting-worker';
import { sampleMeeting, saveMeetings } from '../../../../tests/support/sample-meeting';
import { findMeeting } from '../meeting.queries.server';
import { checkMove } from './check-move.server';
import { moveMeeting } from './move-meeting.server';
import { shiftClosing } from './shift-closing';

const now = { day: '2026-12-03', starts: '18:00', ends: '20:00', place: 'Österåsskolan, Skolgatan 2' };
const elsewhere = { ...now, place: 'Folkets hus', note: 'Hörsalen är översvämmad.' };

eachDatabase((db) => {
  /** A meeting at a place that one gets into without steps, with its last day to register on the first of December. */
  async function knownVenue() {
    const facts = { stepFree: 'yes', hearingLoop: 'yes', travel: { sv: 'Buss 4.' } } as const;
    const { ids } = await saveMeetings(db(), [sampleMeeting({ ...facts, closesOn: '2026-12-01' })]);
    const id = ids[0]!;
    const meeting = async () => (await findMeeting(db(), id))!;
    const working = await meetingWorker(db());
    const typed = async (fields: Readonly<Record<string, string>>) =>
      filledIn(await meeting(), { closesOn: '2026-12-01', ...fields });
    const check = async (fields: Readonly<Record<string, string>>, wasShifted = false) =>
      checkMove(db(), id, { typed: await typed(fields), wasShifted }, working);
    const move = async (fields: Readonly<Record<string, string>>) =>
      moveMeeting(db(), id, await typed(fields), working);
    return { meeting, check, move };
  }

  describe('a meeting that is moved to another place', () => {
    test('promises nothing that was true of the old one', async () => {
      const { meeting, check, move } = await knownVenue();
      expect(await check(elsewhere)).toMatchObject({
        review: { hours: null, place: 'Folkets hus', venue: 'forgotten' },
      });
      expect(await move(elsewhere)).toMatchObject({ newVenue: true });
      expect(await meeting()).toMatchObject({ stepFree: null, hearingLoop: null, travel: null });
    });

    test('keeps what is told of the venue when that holds for the new one too', async () => {
      const { meeting, check, move } = await knownVenue();
      const same = { ...elsewhere, sameVenue: '1' };
      expect(await check(same)).toMatchObject({ review: { venue: 'kept' } });
      expect(await move(same)).toMatchObject({ newVenue: false });
      expect(await meeting()).toMatchObject({
        stepFree: 'yes',
        hearingLoop: 'yes',
        travel: { sv: 'Buss 4.' },
      });
    });

    test('to another hour only, is where it was', async () => {
      const { meeting, check, move } = await knownVenue();
      const later = { ...now, starts: '18:30', note: 'Bussen går senare.' };
      expect(await check(later)).toMatchObject({ review: { place: null, venue: null } });
      await move(later);
      expect(await meeting()).toMatchObject({ stepFree: 'yes', travel: { sv: 'Buss 4.' } });
    });
  });

  describe('a look at a move before it is done', () => {
    test('has the last day to register moved along, unless it has been set, and changes nothing', async () => {
      const { meeting, check } = await knownVenue();
      const before = await meeting();
      const week = { ...now, day: '2026-12-10', note: 'Sjukdom.' };
      expect(await check(week)).toMatchObject({ review: { closesOn: '2026-12-08', isShifted: true } });
      expect(await check({ ...week, closesOn: '2026-12-05' })).toMatchObject({
        review: { closesOn: '2026-12-05', isShifted: false },
      });
      expect(await check(week, true)).toMatchObject({ review: { closesOn: '2026-12-01' } });
      // Earlier than the last day was: that it can't be after the meeting is no fault of who moves it.
      expect(await check({ ...week, day: '2026-11-30' })).toMatchObject({
        review: { closesOn: '2026-11-28' },
      });
      expect(await meeting()).toEqual(before);
    });

    test('says what stands in the way', async () => {
      const { check, move } = await knownVenue();
      expect(await check({ ...now, note: 'x' })).toMatchObject({ problems: [{ code: 'nothing-changed' }] });
      await move(elsewhere);
      expect(await check({ ...elsewhere, note: '' })).toMatchObject({ problems: [{ code: 'note-missing' }] });
    });
  });
});

test('a last day to register that has been, after a move, closes nothing that was open', () => {
  const move = { from: '2026-12-20', to: '2026-12-02', today: '2026-11-24' };
  expect(shiftClosing({ ...move, closesOn: '2026-12-10' })).toBe('2026-12-02');
  expect(shiftClosing({ ...move, closesOn: '2026-12-01' })).toBe('2026-12-01');
  expect(shiftClosing({ ...move, closesOn: '2026-11-20' })).toBe('2026-11-02');
});
