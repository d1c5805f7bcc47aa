import { describe, expect, test } from 'vitest';

import { cancelDialogue } from '~/features/dialogues/cancel-dialogue.server';
import { dialogueCalendar } from '~/features/notifications/dialogue-calendar.server';
import { readContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import { filledIn, mailsOf, meetingWorker } from '../../../../tests/support/meeting-worker';
import { register, sampleMeeting, saveMeetings, someone } from '../../../../tests/support/sample-meeting';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { findMeeting } from '../meeting.queries.server';
import { publicMeetingCalendar } from '../read-calendar.server';
import { cancelMeeting } from './cancel-meeting.server';
import { moveMeeting } from './move-meeting.server';

const move = {
  day: '2026-12-10',
  starts: '17:30',
  ends: '19:00',
  place: 'Folkets hus',
  note: 'Hörsalen är översvämmad.',
};

eachDatabase((db) => {
  /** A meeting with one seat, which Anna has; Bo stands in line, and Cid, who left only a number. */
  async function fullMeeting() {
    const { ids, dialogueId } = await saveMeetings(db(), [sampleMeeting({ cap: 1, closesOn: '2026-12-01' })]);
    const id = ids[0]!;
    const own = newId();
    const anna = `anna-${own}@example.org`;
    const bo = `bo-${own}@example.org`;
    await register(db(), ids, someone('Anna', { email: anna }));
    await register(db(), ids, someone('Bo', { email: bo }), { language: 'ar' });
    await register(db(), ids, someone('Cid', { email: null, phone: '0500-00 01 14' }));
    return { id, dialogueId, mailed: [anna, bo], working: await meetingWorker(db()) };
  }

  const newsOf = (subject: string) =>
    db().selectFrom('news').select(['kind', 'due_at']).where('subject_id', '=', subject).execute();

  describe('moving a meeting', () => {
    test('changes time, place and last day, tells everyone in their language once, and followers', async () => {
      const { id, dialogueId, mailed, working } = await fullMeeting();
      const version = await readContentVersion(db());
      const typed = filledIn((await findMeeting(db(), id))!, { ...move, closesOn: '2026-12-08' });
      expect(await moveMeeting(db(), id, typed, working)).toEqual({
        kind: 'changed',
        mailed: 2,
        toRing: 1,
        newVenue: true,
      });

      expect(await findMeeting(db(), id)).toMatchObject({
        startsAt: '2026-12-10T16:30:00.000Z',
        endsAt: '2026-12-10T18:00:00.000Z',
        place: { sv: 'Folkets hus' },
        closesOn: '2026-12-08',
        changeNote: { sv: 'Hörsalen är översvämmad.' },
        movedAt: working.now.toISOString(),
        seatsTaken: 1,
      });
      expect(await mailsOf(db(), 'meeting-moved', mailed)).toEqual([
        { kind: 'meeting-moved', recipient: mailed[0], language: 'sv' },
        { kind: 'meeting-moved', recipient: mailed[1], language: 'ar' },
      ]);
      expect(await newsOf(id)).toMatchObject([{ kind: 'meeting_moved' }]);
      expect(await readContentVersion(db())).toBeGreaterThan(version);
      const dialogue = await db()
        .selectFrom('dialogue')
        .select('updated_at')
        .where('id', '=', dialogueId)
        .executeTakeFirstOrThrow();
      expect(dialogue.updated_at).toBe(working.now.toISOString());
    });

    test('moves it in every calendar, and calling the dialogue off takes it out of them', async () => {
      const { id, dialogueId, working } = await fullMeeting();
      const { dialogueSlug: slug } = (await findMeeting(db(), id))!;
      const portal = samplePortal();
      const read = async (now: Date) => {
        const context = {
          db: db(),
          kommun: portal.kommun,
          baseUrl: portal.baseUrl,
          secrets: working.secrets,
        };
        const own = await publicMeetingCalendar({ ...context, clock: () => now }, 'sv', slug, id);
        const all = await dialogueCalendar(db(), slug, { ...portal, now });
        return [own, all].map((calendar) => {
          const event = calendar!.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id}@`))!;
          const line = (name: string) => new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(event)?.[1];
          return { starts: line('DTSTART'), status: line('STATUS'), sequence: Number(line('SEQUENCE')) };
        });
      };
      const before = await read(working.now);
      const movedAt = new Date(working.now.getTime() + 30_000);
      const typed = filledIn((await findMeeting(db(), id))!, move);
      await moveMeeting(db(), id, typed, { ...working, now: movedAt });
      const moved = await read(movedAt);
      const calledOffAt = new Date(movedAt.getTime() + 30_000);
      await db()
        .transaction()
        .execute((trx) =>
          cancelDialogue(trx, dialogueId, { reason: { sv: 'Frågan är löst.' }, now: calledOffAt }),
        );
      const calledOff = await read(calledOffAt);
      for (const [which, first] of before.entries()) {
        expect(moved[which]).toMatchObject({ starts: '20261210T173000', status: 'CONFIRMED' });
        expect(moved[which]!.sequence).toBeGreaterThan(first.sequence);
        expect(calledOff[which]).toMatchObject({ starts: '20261210T173000', status: 'CANCELLED' });
        expect(calledOff[which]!.sequence).toBeGreaterThan(moved[which]!.sequence);
      }
      expect(new Set(calledOff.map(({ sequence }) => sequence)).size).toBe(1);
    });

    test('has everyone reminded anew', async () => {
      const { id, working } = await fullMeeting();
      await db()
        .updateTable('registration')
        .set({ reminded_at: working.now.toISOString() })
        .where('meeting_id', '=', id)
        .execute();
      await moveMeeting(db(), id, filledIn((await findMeeting(db(), id))!, move), working);
      const reminded = await db()
        .selectFrom('registration')
        .select('id')
        .where('meeting_id', '=', id)
        .where('reminded_at', 'is not', null)
        .execute();
      expect(reminded).toEqual([]);
    });

    test('a second time tells everyone a second time', async () => {
      const { id, mailed, working } = await fullMeeting();
      await moveMeeting(db(), id, filledIn((await findMeeting(db(), id))!, move), working);
      const again = filledIn((await findMeeting(db(), id))!, { ...move, day: '2026-12-11' });
      expect(await moveMeeting(db(), id, again, working)).toMatchObject({ mailed: 2, newVenue: false });
      expect(await mailsOf(db(), 'meeting-moved', mailed)).toHaveLength(4);
    });

    test('by the same form sent twice, at the same moment, tells everyone once', async () => {
      const { id, mailed, working } = await fullMeeting();
      const typed = filledIn((await findMeeting(db(), id))!, move);
      const outcomes = await Promise.all([1, 2, 3].map(() => moveMeeting(db(), id, typed, working)));
      expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
      expect(await mailsOf(db(), 'meeting-moved', mailed)).toHaveLength(2);
    });

    test('to where it is already tells nobody anything', async () => {
      const { id, mailed, working } = await fullMeeting();
      const same = { day: '2026-12-03', starts: '18:00', ends: '20:00', place: 'Österåsskolan, Skolgatan 2' };
      const outcome = await moveMeeting(
        db(),
        id,
        filledIn((await findMeeting(db(), id))!, { ...same, note: 'Hej' }),
        working,
      );
      expect(outcome).toEqual({ kind: 'refused', problems: [{ field: null, code: 'nothing-changed' }] });
      expect(await mailsOf(db(), 'meeting-moved', mailed)).toEqual([]);
    });
  });

  describe('cancelling a meeting', () => {
    test('tells everyone why, followers too, and keeps the meeting in sight', async () => {
      const { id, mailed, working } = await fullMeeting();
      const typed = filledIn((await findMeeting(db(), id))!, { note: 'Lokalen kan inte användas.' });
      expect(await cancelMeeting(db(), id, typed, working)).toEqual({
        kind: 'changed',
        mailed: 2,
        toRing: 1,
      });
      expect(await findMeeting(db(), id)).toMatchObject({
        cancelledAt: working.now.toISOString(),
        changeNote: { sv: 'Lokalen kan inte användas.' },
      });
      expect(await mailsOf(db(), 'meeting-called-off', mailed)).toHaveLength(2);
      expect(await newsOf(id)).toMatchObject([{ kind: 'meeting_cancelled' }]);
    });

    test('by two at once tells everyone once', async () => {
      const { id, mailed, working } = await fullMeeting();
      const typed = filledIn((await findMeeting(db(), id))!, { note: 'Inställt.' });
      const outcomes = await Promise.all([1, 2].map(() => cancelMeeting(db(), id, typed, working)));
      expect(outcomes).toContainEqual({ kind: 'refused', problems: [{ field: null, code: 'over' }] });
      expect(await mailsOf(db(), 'meeting-called-off', mailed)).toHaveLength(2);
    });

    test('can’t be done without a word on why, nor to a meeting that has been or is none', async () => {
      const { id, working } = await fullMeeting();
      expect(
        await cancelMeeting(db(), id, filledIn((await findMeeting(db(), id))!, { note: ' ' }), working),
      ).toEqual({
        kind: 'refused',
        problems: [{ field: 'note', code: 'note-missing' }],
      });
      const typed = filledIn((await findMeeting(db(), id))!, { note: 'Inställt.' });
      const later = { ...working, now: new Date('2026-12-24T12:00:00.000Z') };
      expect(await cancelMeeting(db(), id, typed, later)).toEqual({
        kind: 'refused',
        problems: [{ field: null, code: 'over' }],
      });
      expect(await cancelMeeting(db(), newId(), typed, working)).toEqual({ kind: 'unknown' });
    });

    test('is noted without a name', async () => {
      const { id, working } = await fullMeeting();
      await cancelMeeting(
        db(),
        id,
        filledIn((await findMeeting(db(), id))!, { note: 'Anna är sjuk.' }),
        working,
      );
      const entry = await db()
        .selectFrom('audit_entry')
        .selectAll()
        .where('subject', '=', id)
        .where('action', '=', 'meeting.cancelled')
        .executeTakeFirstOrThrow();
      expect(entry.actor).toBe(working.by);
      expect(JSON.stringify(entry)).not.toMatch(/Anna|anna|sjuk/);
    });
  });
});
