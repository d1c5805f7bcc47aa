import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { picturePath, readPicture } from '~/platform/uploads/picture.server';

import { eachDatabase } from '../../../../tests/support/database';
import { filledIn, mailsOf, meetingWorker } from '../../../../tests/support/meeting-worker';
import { register, sampleMeeting, saveMeetings, someone } from '../../../../tests/support/sample-meeting';
import { findMeeting } from '../meeting.queries.server';
import { findRegistrationsFor } from '../registration.queries.server';
import { changeMeeting } from './change-meeting.server';

const facts = {
  title: 'Andra träffen: ni prioriterar',
  place: 'Österåsskolan, Skolgatan 2',
  entry: 'registration',
};
const picture = () => createCanvas(40, 30).encode('png');

eachDatabase((db) => {
  async function oneMeeting(cap?: number) {
    const { ids } = await saveMeetings(db(), [sampleMeeting(cap === undefined ? {} : { cap })]);
    return { id: ids[0]!, ids, working: await meetingWorker(db()) };
  }

  const change = async (
    id: string,
    fields: Record<string, string>,
    working: Awaited<ReturnType<typeof meetingWorker>>,
    file: Uint8Array | null = null,
    interpreters: readonly string[] = [],
  ) =>
    changeMeeting(
      db(),
      id,
      { typed: filledIn((await findMeeting(db(), id))!, { ...facts, ...fields }, interpreters), file },
      working,
    );

  describe('changing a meeting’s facts', () => {
    test('tells all that was written, and keeps what was translated and is still so', async () => {
      const { id, working } = await oneMeeting();
      const outcome = await change(
        id,
        {
          stepFree: 'yes',
          hearingLoop: 'partly',
          travel: 'Buss 4 till Skolgatan.',
          digitalLink: 'https://mote.example/torget',
          agenda: 'Välkommen\nSamtal',
          representatives: 'Bo Ek, ordförande',
        },
        working,
        null,
        ['sign', 'ar'],
      );
      expect(outcome).toEqual({ kind: 'changed', movedUp: 0 });
      expect(await findMeeting(db(), id)).toMatchObject({
        title: { sv: 'Andra träffen: ni prioriterar', en: 'The second meeting' },
        stepFree: 'yes',
        hearingLoop: 'partly',
        interpreters: ['sign', 'ar'],
        travel: { sv: 'Buss 4 till Skolgatan.' },
        digitalLink: 'https://mote.example/torget',
        agenda: { sv: ['Välkommen', 'Samtal'] },
        representatives: [{ name: 'Bo Ek', role: { sv: 'ordförande' } }],
      });
    });

    test('to more room gives seats in the order of coming and tells each of them', async () => {
      const { id, ids, working } = await oneMeeting(1);
      const own = newId();
      const emails = ['a', 'b', 'c', 'd'].map((name) => `${name}-${own}@example.org`);
      for (const email of emails) await register(db(), ids, someone('X', { email }));
      expect(await change(id, { cap: '3' }, working)).toEqual({ kind: 'changed', movedUp: 2 });
      const states = (await findRegistrationsFor(db(), id)).map(({ state }) => state);
      expect(states).toEqual(['seated', 'seated', 'seated', 'waiting']);
      expect(await mailsOf(db(), 'meeting-seat', emails)).toMatchObject([
        { recipient: emails[1] },
        { recipient: emails[2] },
      ]);
      expect((await findMeeting(db(), id))?.seatsTaken).toBe(3);
    });

    test('to less room takes no seat from anyone', async () => {
      const { id, ids, working } = await oneMeeting(2);
      for (const name of ['A', 'B', 'C']) await register(db(), ids, someone(name));
      await change(id, { cap: '1' }, working);
      expect(await findMeeting(db(), id)).toMatchObject({ cap: 1, seatsTaken: 2 });
      const states = (await findRegistrationsFor(db(), id)).map(({ state }) => state);
      expect(states).toEqual(['seated', 'seated', 'waiting']);
    });

    test('can’t make it one to which one just comes, once someone has been promised a seat', async () => {
      const { id, ids, working } = await oneMeeting();
      await register(db(), ids, someone('Anna'));
      expect(await change(id, { entry: 'drop_in' }, working)).toEqual({
        kind: 'refused',
        problems: [{ field: 'entry', code: 'entry-has-registrations' }],
      });
    });

    test('that someone else has changed meanwhile overwrites nothing unseen', async () => {
      const { id, working } = await oneMeeting();
      const typed = filledIn((await findMeeting(db(), id))!, { ...facts, cap: '10' });
      await change(id, { cap: '20' }, working);
      expect(await changeMeeting(db(), id, { typed, file: null }, working)).toEqual({
        kind: 'refused',
        problems: [{ field: null, code: 'changed-meanwhile' }],
      });
      expect((await findMeeting(db(), id))?.cap).toBe(20);
    });

    test('while people register goes well', async () => {
      const { id, ids, working } = await oneMeeting();
      const typed = filledIn((await findMeeting(db(), id))!, { ...facts, cap: '1' });
      await register(db(), ids, someone('Anna'));
      expect(await changeMeeting(db(), id, { typed, file: null }, working)).toMatchObject({
        kind: 'changed',
      });
    });
  });

  describe('a meeting’s picture', () => {
    test('is drawn anew, shown, replaced and taken away, and nothing is left of it', async () => {
      const { id, working } = await oneMeeting();
      const alt = { pictureAlt: 'Entrén' };
      expect(await change(id, alt, working, await picture())).toMatchObject({ kind: 'changed' });
      const first = (await findMeeting(db(), id))!;
      const name = picturePath(first.pictureId!).replace('/bilder/', '');
      expect((await readPicture(db(), name))?.mediaType).toBe('image/webp');
      expect(first.pictureAlt).toEqual({ sv: 'Entrén' });

      await change(id, alt, working, await picture());
      const second = (await findMeeting(db(), id))!;
      expect(second.pictureId).not.toBe(first.pictureId);
      expect(await readPicture(db(), name)).toBeNull();

      await change(id, { ...alt, removePicture: '1' }, working);
      expect(await findMeeting(db(), id)).toMatchObject({ pictureId: null, pictureAlt: null });
    });

    test('that is no picture is refused, with everything else that is wrong', async () => {
      const { id, working } = await oneMeeting();
      const file = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
      expect(await change(id, { title: '' }, working, file)).toEqual({
        kind: 'refused',
        problems: [
          { field: 'title', code: 'title-missing' },
          { field: 'pictureAlt', code: 'alt-missing' },
          { field: 'picture', code: 'picture-type' },
        ],
      });
    });
  });
});
