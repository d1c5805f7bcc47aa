import { expect, test } from 'vitest';

import { eachDatabase } from '../../../../tests/support/database';
import { filledIn, meetingWorker } from '../../../../tests/support/meeting-worker';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../../tests/support/sample-meeting';
import { cancelJoined } from '../cancel-registration.server';
import { findMeeting } from '../meeting.queries.server';
import { cancelMeeting } from './cancel-meeting.server';
import { moveMeeting } from './move-meeting.server';
import { readParticipants } from './read-participants.server';

const byPhone = { email: null, phone: '0500-00 01 14' };

eachDatabase((db) => {
  /** A meeting with two seats: Anna's and that of Bo, who left only a number. Cid, with only a number too, stands in line. */
  async function fullMeeting() {
    const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 2 })]);
    const id = ids[0]!;
    const anna = await register(db(), ids, someone('Anna'));
    await register(db(), ids, someone('Bo', byPhone));
    await register(db(), ids, someone('Cid', byPhone), { language: 'so' });
    const working = await meetingWorker(db());
    const later = (minutes: number) => ({
      ...working,
      now: new Date(working.now.getTime() + minutes * 60_000),
    });
    const meeting = async () => (await findMeeting(db(), id))!;
    const toRing = async (at = working, participants = true) => {
      const rights = { participants, needs: false, change: true };
      const { toRing: ringing } = await readParticipants(db(), await meeting(), rights, at);
      return ringing.map(({ name, phone, language, reasons }) => ({
        who: `${name}, ${phone}, ${language}`,
        why: reasons.map(({ kind }) => kind),
      }));
    };
    return { ids, id, anna, working, later, meeting, toRing };
  }

  const bo = 'Bo, 0500-00 01 14, sv';
  const cid = 'Cid, 0500-00 01 14, so';

  test('who got a seat from the line and left only a number is to be rung, and nobody else', async () => {
    const { anna, working, toRing } = await fullMeeting();
    expect(await toRing()).toEqual([]);
    await cancelJoined(db(), anna, null, { now: working.now, secrets: sampleSecrets, actor: 'anonymous' });
    expect(await toRing()).toEqual([{ who: cid, why: ['seat'] }]);
    expect(await toRing(working, false)).toEqual([]);
  });

  test('who left only a number is to be rung when the meeting is moved, unless they registered after that', async () => {
    const { ids, id, later, meeting, toRing } = await fullMeeting();
    const move = filledIn(await meeting(), {
      day: '2026-12-03',
      starts: '18:00',
      ends: '20:00',
      place: 'Folkets hus',
      note: 'Hörsalen är översvämmad.',
    });
    expect(await moveMeeting(db(), id, move, later(1))).toMatchObject({ kind: 'changed' });
    await register(db(), ids, someone('Didi', byPhone), { now: later(2).now });
    expect(await toRing(later(3))).toEqual([
      { who: bo, why: ['moved'] },
      { who: cid, why: ['moved'] },
    ]);
  });

  test('who left only a number is to be rung when the meeting is cancelled, until it would have been over', async () => {
    const { id, anna, working, later, meeting, toRing } = await fullMeeting();
    await cancelJoined(db(), anna, null, { now: working.now, secrets: sampleSecrets, actor: 'anonymous' });
    await cancelMeeting(db(), id, filledIn(await meeting(), { note: 'Inställt.' }), later(1));
    expect(await toRing(later(2))).toEqual([
      { who: bo, why: ['cancelled'] },
      { who: cid, why: ['cancelled'] },
    ]);
    expect(await toRing({ ...working, now: new Date('2026-12-03T19:00:00.000Z') })).toEqual([]);
  });
});
