import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import { meetingWorker } from '../../../../tests/support/meeting-worker';
import { register, sampleMeeting, saveMeetings, someone } from '../../../../tests/support/sample-meeting';
import { findMeeting } from '../meeting.queries.server';
import { findRegistrationsFor } from '../registration.queries.server';
import { addMeeting, openStep } from './add-meeting.server';
import { countAttendance } from './count-attendance.server';
import { firstRoundParticipants } from './first-round.server';
import { typedFrom } from './meeting-form';
import { overviewOf } from './read-participants.server';
import { findBareSteps, findListedMeetings, findMeetingDialogue } from './work-meeting.queries.server';

const afterwards = new Date('2026-12-03T20:00:00.000Z');

eachDatabase((db) => {
  describe('a new meeting', () => {
    test('stands among the dialogue’s, takes registrations, and followers are told', async () => {
      const { slug } = await saveMeetings(db(), [sampleMeeting()]);
      const working = await meetingWorker(db());
      const dialogue = (await findMeetingDialogue(db(), slug))!;
      const typed = typedFrom({
        title: 'Tredje träffen',
        day: '2027-01-14',
        starts: '18:00',
        place: 'Österåsskolan',
        entry: 'registration',
        cap: '2',
        stepFree: 'yes',
        travel: 'Buss 4.',
        agenda: 'Välkommen\nSamtal',
      });
      const added = await addMeeting(db(), dialogue, { typed, file: null }, working);
      if (added.kind === 'refused') throw new Error(JSON.stringify(added.problems));
      expect(await findMeeting(db(), added.id)).toMatchObject({
        dialogueSlug: slug,
        title: { sv: 'Tredje träffen' },
        startsAt: '2027-01-14T17:00:00.000Z',
        endsAt: null,
        cap: 2,
        stepFree: 'yes',
        hearingLoop: null,
        travel: { sv: 'Buss 4.' },
        agenda: { sv: ['Välkommen', 'Samtal'] },
      });
      await register(db(), [added.id], someone('Anna'));
      expect((await findListedMeetings(db(), [dialogue.id], 10)).map(({ seatsTaken }) => seatsTaken)).toEqual(
        [1, 0],
      );
      const news = await db().selectFrom('news').select('kind').where('subject_id', '=', added.id).execute();
      expect(news).toEqual([{ kind: 'meeting_added' }]);
    });

    test('has no page and takes no registrations before its dialogue is published', async () => {
      const { dialogueId, ids } = await saveMeetings(db(), [sampleMeeting()]);
      const { now } = await meetingWorker(db());
      const isSeen = async () => overviewOf((await findMeeting(db(), ids[0]!))!, 'sv', now).isPublic;
      expect(await isSeen()).toBe(true);
      await db().updateTable('dialogue').set({ published_at: null }).where('id', '=', dialogueId).execute();
      expect(await isSeen()).toBe(false);
    });

    test('can be made of a step that only told when and where, once', async () => {
      const { dialogueId } = await saveMeetings(db(), [sampleMeeting({}, { meeting: undefined })]);
      const working = await meetingWorker(db());
      const [step] = await findBareSteps(db(), [dialogueId], working.now.toISOString());
      await Promise.all([1, 2].map(() => openStep(db(), step!.id, working)));
      expect(await findMeeting(db(), step!.id)).toMatchObject({ entry: 'drop_in', cap: null });
      expect(await findBareSteps(db(), [dialogueId], working.now.toISOString())).toEqual([]);
      expect(await openStep(db(), newId(), working)).toBe(false);
    });

    test('of another dialogue is not listed for who works with this one', async () => {
      const { dialogueId, ids } = await saveMeetings(db(), [sampleMeeting()]);
      await saveMeetings(db(), [sampleMeeting()]);
      expect((await findListedMeetings(db(), [dialogueId], 10)).map(({ id }) => id)).toEqual(ids);
      expect(await findListedMeetings(db(), [], 10)).toEqual([]);
    });
  });

  describe('counting who came', () => {
    async function heldMeeting() {
      const { ids, dialogueId } = await saveMeetings(db(), [sampleMeeting({ cap: 2 })]);
      for (const name of ['Anna', 'Bo', 'Cid']) await register(db(), ids, someone(name));
      const working = { ...(await meetingWorker(db())), now: afterwards };
      return { id: ids[0]!, dialogueId, working, all: await findRegistrationsFor(db(), ids[0]!) };
    }

    test('keeps the number that is public, and who of those registered came', async () => {
      const { id, dialogueId, working, all } = await heldMeeting();
      // Cid stood in line and came anyway.
      const came = [all[0]!.id, all[2]!.id];
      expect(await countAttendance(db(), id, { attended: '14', came }, working)).toEqual({ kind: 'counted' });
      expect((await findMeeting(db(), id))?.attended).toBe(14);
      expect((await findRegistrationsFor(db(), id)).map((one) => one.came)).toEqual([true, false, true]);
      expect((await firstRoundParticipants(db(), dialogueId)).map(({ name }) => name)).toEqual([
        'Anna',
        'Cid',
      ]);
    });

    test('can be put right afterwards', async () => {
      const { id, working, all } = await heldMeeting();
      await countAttendance(db(), id, { attended: '2', came: [all[0]!.id] }, working);
      await countAttendance(db(), id, { attended: '', came: [all[1]!.id] }, working);
      expect((await findMeeting(db(), id))?.attended).toBeNull();
      expect((await findRegistrationsFor(db(), id)).map((one) => one.came)).toEqual([false, true, false]);
    });

    test('is not done before the day, nor with fewer than were ticked, nor for another meeting’s people', async () => {
      const { id, working, all } = await heldMeeting();
      const early = { ...working, now: new Date('2026-12-02T12:00:00.000Z') };
      const ids = all.map((one) => one.id);
      expect(await countAttendance(db(), id, { attended: '3', came: [] }, early)).toMatchObject({
        problem: 'not-yet',
      });
      expect(await countAttendance(db(), id, { attended: '2', came: ids }, working)).toMatchObject({
        problem: 'fewer-than-ticked',
      });
      expect(await countAttendance(db(), id, { attended: 'många', came: [] }, working)).toMatchObject({
        problem: 'attended-invalid',
      });
      const other = await heldMeeting();
      await countAttendance(db(), id, { attended: '5', came: [other.all[0]!.id] }, working);
      expect((await findRegistrationsFor(db(), other.id)).map((one) => one.came)).toEqual([null, null, null]);
    });
  });

  describe('the first round of feedback', () => {
    test('reaches each who came to any of the meetings once, in their language', async () => {
      const { ids, dialogueId } = await saveMeetings(db(), [
        sampleMeeting(),
        sampleMeeting(
          {},
          { title: { sv: 'Tredje' }, startsAt: '2026-12-03T19:00:00.000Z', endsAt: undefined },
        ),
      ]);
      const working = { ...(await meetingWorker(db())), now: afterwards };
      await register(db(), ids, someone('Layla'), { language: 'ar' });
      await register(db(), [ids[1]!], someone('Ring', { email: null, phone: '0500-00 01 14' }));
      await register(db(), [ids[1]!], someone('Stannade hemma', { email: 'hemma@example.org' }));
      for (const id of ids) {
        const registered = await findRegistrationsFor(db(), id);
        const came = registered.filter(({ name }) => name !== 'Stannade hemma').map((one) => one.id);
        await countAttendance(db(), id, { attended: '', came }, working);
      }
      expect(await firstRoundParticipants(db(), dialogueId)).toMatchObject([
        { name: 'Layla', email: 'layla@example.org', language: 'ar' },
        { name: 'Ring', phone: '0500-00 01 14' },
      ]);
    });

    test('leaves out who is not to be reached any more', async () => {
      const { ids, dialogueId } = await saveMeetings(db(), [sampleMeeting()]);
      await register(db(), ids, someone('Anna'));
      await db()
        .updateTable('registration')
        .set({ came: 1, disposed_at: afterwards.toISOString() })
        .where('meeting_id', '=', ids[0]!)
        .execute();
      expect(await firstRoundParticipants(db(), dialogueId)).toEqual([]);
    });
  });
});
