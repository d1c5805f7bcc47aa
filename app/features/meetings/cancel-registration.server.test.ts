import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../tests/support/sample-meeting';
import { cancelJoined, cancelRegistration } from './cancel-registration.server';
import { findMeeting } from './meeting.queries.server';
import { moveUp } from './move-up.server';
import { findNeeds, findRegistration, findRegistrationsFor } from './registration.queries.server';

const cancelling = { now: sampleNow, secrets: sampleSecrets, actor: 'anonymous' };

eachDatabase((db) => {
  const statesOf = async (meetingId: string) =>
    (await findRegistrationsFor(db(), meetingId)).map(({ name, state }) => `${name} ${state}`);
  const mailsTo = async (recipient: string) =>
    (
      await db()
        .selectFrom('outgoing_mail')
        .select(['kind', 'language'])
        .where('recipient', '=', recipient)
        .orderBy('id')
        .execute()
    ).map(({ kind }) => kind);

  describe('cancelling', () => {
    test('gives the seat to the first in line, and tells them once', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      const first = await register(db(), ids, someone('Alma'));
      await register(db(), ids, someone('Berit'));
      await register(db(), ids, someone('Carin'));
      expect(await cancelJoined(db(), first, null, cancelling)).toBe(1);
      expect(await statesOf(ids[0]!)).toEqual(['Alma cancelled', 'Berit seated', 'Carin waiting']);
      expect(await mailsTo('berit@example.org')).toEqual(['meeting-registered', 'meeting-seat']);
      expect(await mailsTo('carin@example.org')).toEqual(['meeting-registered']);
      expect(await mailsTo('alma@example.org')).toEqual(['meeting-registered', 'meeting-unregistered']);
    });

    test('pressed by several at once, moves one up and not two', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      const first = await register(db(), ids, someone('Doris'));
      await register(db(), ids, someone('Elsa'));
      await register(db(), ids, someone('Fanny'));
      const cancelled = await Promise.all(
        [1, 2, 3, 4].map(() => cancelJoined(db(), first, null, cancelling)),
      );
      expect(cancelled.sort()).toEqual([0, 0, 0, 1]);
      expect(await statesOf(ids[0]!)).toEqual(['Doris cancelled', 'Elsa seated', 'Fanny waiting']);
      expect((await findMeeting(db(), ids[0]!))?.seatsTaken).toBe(1);
      expect(await mailsTo('elsa@example.org')).toEqual(['meeting-registered', 'meeting-seat']);
    });

    test('by everyone who has a seat, at once, seats as many from the line, in their order', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 5 })]);
      const joined: string[] = [];
      for (let index = 0; index < 12; index += 1)
        joined.push(await register(db(), ids, someone(`G${index}`)));
      await Promise.all(joined.slice(0, 5).map((id) => cancelJoined(db(), id, null, cancelling)));
      const states = (await findRegistrationsFor(db(), ids[0]!)).map(({ state }) => state);
      expect(states).toEqual([
        ...Array<string>(5).fill('cancelled'),
        ...Array<string>(5).fill('seated'),
        ...Array<string>(2).fill('waiting'),
      ]);
    });

    test('from the line leaves the seats as they are', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      await register(db(), ids, someone('Hanna'));
      const waiting = await register(db(), ids, someone('Inga'));
      await cancelJoined(db(), waiting, null, cancelling);
      expect(await statesOf(ids[0]!)).toEqual(['Hanna seated', 'Inga cancelled']);
      expect((await findMeeting(db(), ids[0]!))?.seatsTaken).toBe(1);
    });

    test('disposes of what the person needs, at once', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const needs = [{ kind: 'mobility', detail: 'rullstol' }] as const;
      const id = await register(db(), ids, someone('Jytte', { needs }));
      await cancelJoined(db(), id, null, cancelling);
      expect((await findNeeds(db(), [id])).size).toBe(0);
    });

    test('after the meeting has begun moves nobody up', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      const first = await register(db(), ids, someone('Karin'));
      const next = await register(db(), ids, someone('Lova'));
      const begun = { ...cancelling, now: new Date('2026-12-03T17:00:00.000Z') };
      expect(await cancelJoined(db(), first, null, begun)).toBe(0);
      await db()
        .transaction()
        .execute((trx) => cancelRegistration(trx, { id: first, meetingId: ids[0]! }, begun));
      expect((await findRegistration(db(), first))?.state).toBe('cancelled');
      expect((await findRegistration(db(), next))?.state).toBe('waiting');
    });

    test('one meeting of a series leaves the others, or takes all', async () => {
      const series = { sv: 'Två träffar' };
      const { ids } = await saveMeetings(db(), [
        sampleMeeting({ series }, { title: { sv: 'Ett' } }),
        sampleMeeting({ series }, { title: { sv: 'Två' }, startsAt: '2026-12-10T17:00:00.000Z' }),
      ]);
      const joined = await register(db(), ids, someone('Mona'));
      const second = (await findRegistrationsFor(db(), ids[1]!))[0]!;
      expect(await cancelJoined(db(), joined, second.id, cancelling)).toBe(1);
      expect(await statesOf(ids[0]!)).toEqual(['Mona seated']);
      expect(await cancelJoined(db(), joined, null, cancelling)).toBe(1);
      expect(await statesOf(ids[0]!)).toEqual(['Mona cancelled']);
    });
  });

  test('when there is room for more, as many as fit are moved up, however often it is asked', async () => {
    const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
    for (const name of ['Nina', 'Olga', 'Pia', 'Rut']) await register(db(), ids, someone(name));
    await db().updateTable('meeting').set({ cap: 3 }).where('step_id', '=', ids[0]!).execute();
    const moved = await Promise.all(
      [1, 2, 3].map(() =>
        db()
          .transaction()
          .execute((trx) => moveUp(trx, ids[0]!, { now: sampleNow })),
      ),
    );
    expect(moved.flat()).toHaveLength(2);
    expect(await statesOf(ids[0]!)).toEqual(['Nina seated', 'Olga seated', 'Pia seated', 'Rut waiting']);
  });
});
