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
import { findRegistrationsFor } from '../registration.queries.server';
import { actForParticipant } from './act-for-participant.server';
import { cancelMeeting } from './cancel-meeting.server';
import { moveMeeting } from './move-meeting.server';
import { countPeopleToRing, noteCall } from './note-call.server';
import { readParticipants } from './read-participants.server';

const byPhone = { email: null, phone: '0500-00 01 14' };

eachDatabase((db) => {
  /** A meeting with two seats: Anna's and that of Bo, who left only a number. Cid, with only a number too, stands in line. */
  async function fullMeeting() {
    const { ids, dialogueId } = await saveMeetings(db(), [sampleMeeting({ cap: 2 })]);
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
      const rights = { participants, needs: false, change: true, notes: false };
      const { toRing: ringing } = await readParticipants(db(), await meeting(), rights, at);
      return ringing.map(({ name, phone, language, reasons }) => ({
        who: `${name}, ${phone}, ${language}`,
        why: reasons.map(({ kind }) => kind),
      }));
    };
    /** Who is left to ring, and whom Anna of the kommun has rung. */
    const rung = async (at = working) => {
      const rights = { participants: true, needs: false, change: true, notes: false };
      const { toRing: ringing } = await readParticipants(db(), await meeting(), rights, at);
      return ringing.map(({ name, call }) => `${name}: ${call?.by ?? '-'}`);
    };
    return { ids, id, dialogueId, anna, working, later, meeting, toRing, rung };
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

  test('a call is noted once, seen by colleagues, can be taken back, and holds until there is something new to tell', async () => {
    const { id, dialogueId, later, meeting, rung } = await fullMeeting();
    const move = filledIn(await meeting(), {
      day: '2026-12-03',
      starts: '18:00',
      ends: '20:00',
      place: 'Folkets hus',
      note: 'Hörsalen är översvämmad.',
    });
    await moveMeeting(db(), id, move, later(1));
    const [bo] = (await findRegistrationsFor(db(), id)).filter(({ name }) => name === 'Bo');
    const colleague = { ...(await meetingWorker(db())), now: later(2).now };
    const noted = await Promise.all(
      [later(2), colleague].map((who) => noteCall(db(), id, bo!.id, true, who)),
    );
    expect(noted).toEqual([true, true]);
    expect(await rung(later(3))).toEqual(['Bo: Anna Lind', 'Cid: -']);
    const held = [{ role: 'officer', dialogueId }] as const;
    expect(await countPeopleToRing(db(), held, later(3).now)).toEqual({
      count: 1,
      since: later(1).now.toISOString(),
      meetingId: id,
    });
    expect(await countPeopleToRing(db(), [], later(3).now)).toMatchObject({ count: 0 });

    await noteCall(db(), id, bo!.id, false, later(4));
    expect(await rung(later(4))).toEqual(['Bo: -', 'Cid: -']);
    await noteCall(db(), id, bo!.id, true, later(5));
    await cancelMeeting(db(), id, filledIn(await meeting(), { note: 'Inställt.' }), later(6));
    expect(await rung(later(7))).toEqual(['Bo: -', 'Cid: -']);
    const calls = await db()
      .selectFrom('audit_entry')
      .select('action')
      .where('subject', '=', id)
      .where('action', 'like', 'meeting.call%')
      .where('action', '!=', 'meeting.cancelled')
      .orderBy('seq')
      .execute();
    expect(calls.map(({ action }) => action)).toEqual([
      'meeting.called',
      'meeting.call-undone',
      'meeting.called',
    ]);
    expect(await noteCall(db(), id, 'nobody', true, later(8))).toBe(false);
  });

  test('an officer cancels for someone who rings, once: the next in line is to be rung, and it is in the log', async () => {
    const { id, working, later, toRing } = await fullMeeting();
    const anna = (await findRegistrationsFor(db(), id)).find(({ name }) => name === 'Anna')!;
    const cancel = (meetingId = id) =>
      actForParticipant(db(), meetingId, new Map([['avboka', anna.id]]), later(1));
    expect(await cancel('another meeting')).toBeNull();
    expect(await cancel()).toMatchObject({ kind: 'unregistered' });
    expect(await cancel()).toMatchObject({ kind: 'notUnregistered' });
    expect(await toRing(later(2))).toEqual([{ who: cid, why: ['seat'] }]);
    const told = await db()
      .selectFrom('outgoing_mail')
      .select('kind')
      .where('key', '=', `meeting-unregistered:${anna.id}`)
      .execute();
    expect(told).toHaveLength(1);
    const entries = await db()
      .selectFrom('audit_entry')
      .select('actor')
      .where('subject', '=', id)
      .where('action', '=', 'meeting.registration-cancelled')
      .execute();
    expect(entries).toEqual([{ actor: working.by }]);
  });
});
