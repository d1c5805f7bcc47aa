import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { readContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { openDatabase } from '~db/migrate';

import { addAccount } from '../../../tests/support/add-account';
import { eachDatabase, makeDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../tests/support/sample-meeting';
import { cancelJoined } from './cancel-registration.server';
import { findMeeting } from './meeting.queries.server';
import { registerForMeetings } from './register-for-meeting.server';
import { findNeeds, findRegistrationsFor } from './registration.queries.server';

const runProgram = promisify(execFile);
const withForm = (formKey: string) => ({
  now: sampleNow,
  secrets: sampleSecrets,
  formKey,
  accountId: null,
  language: 'sv',
});

/** How many have a seat and how many stand in line; everyone has a number of their own. */
async function countStates(db: Database, meetingId: string) {
  const all = await findRegistrationsFor(db, meetingId);
  expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
  const count = (state: string) => all.filter((one) => one.state === state).length;
  const meeting = await findMeeting(db, meetingId);
  expect(meeting?.seatsTaken).toBe(count('seated'));
  return { seated: count('seated'), waiting: count('waiting') };
}

eachDatabase((db) => {
  describe('registering for a meeting', () => {
    test('the dialogue’s page says when the last seat is taken, and when one is free again', async () => {
      const { ids, slug } = await saveMeetings(db(), [sampleMeeting({ cap: 2 })]);
      const look = async () => {
        const dialogue = await readDialogue(db(), slug, { language: 'sv', now: sampleNow });
        return { isFull: dialogue?.steps[0]?.isFull, version: await readContentVersion(db()) };
      };
      const empty = await look();
      const joinedId = await register(db(), ids, someone('Frans'));
      expect(await look()).toEqual(empty);
      await register(db(), ids, someone('Greta'));
      const full = await look();
      expect(full.isFull).toBe(true);
      expect(full.version).toBeGreaterThan(empty.version);
      await cancelJoined(db(), joinedId, null, {
        now: sampleNow,
        secrets: sampleSecrets,
        actor: 'anonymous',
      });
      const free = await look();
      expect(free.isFull).toBe(false);
      expect(free.version).toBeGreaterThan(full.version);
    });

    test('keeps what was told, confirms it and notes it without names', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 3 })]);
      const needs = [{ kind: 'allergies', detail: 'nötter' }] as const;
      const joinedId = await register(db(), ids, someone('Anna', { needs }), { language: 'ar' });
      const [made] = await findRegistrationsFor(db(), ids[0]!);
      expect(made).toMatchObject({ id: joinedId, name: 'Anna', state: 'seated', language: 'ar', place: 1 });
      expect((await findNeeds(db(), [joinedId])).get(joinedId)).toEqual(needs);
      const mails = await db()
        .selectFrom('outgoing_mail')
        .selectAll()
        .where('key', '=', `meeting-registered:${joinedId}`)
        .execute();
      expect(mails).toMatchObject([{ recipient: 'anna@example.org', language: 'ar', state: 'waiting' }]);
      const entry = await db()
        .selectFrom('audit_entry')
        .selectAll()
        .where('subject', '=', ids[0]!)
        .executeTakeFirstOrThrow();
      expect(entry.action).toBe('meeting.registered');
      expect(JSON.stringify(entry)).not.toMatch(/Anna|anna|nötter/);
    });

    test('sends no mail to who left only a number', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const id = await register(db(), ids, someone('Bo', { email: null, phone: '0500-00 01 14' }));
      const mail = await db()
        .selectFrom('outgoing_mail')
        .select('id')
        .where('key', '=', `meeting-registered:${id}`)
        .execute();
      expect(mail).toEqual([]);
    });

    test('with the same form twice, at the same moment, registers once', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 5 })]);
      const formKey = newId();
      const sent = await Promise.all(
        [1, 2, 3].map(() => registerForMeetings(db(), ids, someone('Cilla'), withForm(formKey))),
      );
      expect(new Set(sent.map((one) => one.kind === 'registered' && one.joinedId)).size).toBe(1);
      expect(sent.filter((one) => one.kind === 'registered' && one.isNew)).toHaveLength(1);
      expect(await countStates(db(), ids[0]!)).toEqual({ seated: 1, waiting: 0 });
    });

    test('twice from the same account under the same name registers once; for someone else, again', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const accountId = await addAccount(db());
      const first = await register(db(), ids, someone('Dag'), { accountId });
      expect(await register(db(), ids, someone('Dag'), { accountId })).toBe(first);
      expect(await register(db(), ids, someone('Dags barn'), { accountId })).not.toBe(first);
    });

    test('the last seat that two ask for at once goes to one; the other stands in line', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      await Promise.all(['Eva', 'Finn'].map((name) => register(db(), ids, someone(name))));
      expect(await countStates(db(), ids[0]!)).toEqual({ seated: 1, waiting: 1 });
    });

    test('50 who ask for the last seat at once get one seat and 49 places in line', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 8 })]);
      for (let seat = 0; seat < 7; seat += 1) await register(db(), ids, someone(`Tidig${seat}`));
      await Promise.all(Array.from({ length: 50 }, (_, index) => register(db(), ids, someone(`P${index}`))));
      expect(await countStates(db(), ids[0]!)).toEqual({ seated: 8, waiting: 49 });
      const line = (await findRegistrationsFor(db(), ids[0]!)).filter(({ state }) => state === 'waiting');
      expect(line.map(({ place }) => place)).toEqual(Array.from({ length: 49 }, (_, index) => index + 9));
    });

    test.each([
      ['closed', { closesOn: '2026-11-21' }, {}],
      ['drop-in', { entry: 'drop_in' }, {}],
      ['cancelled', {}, { cancelledAt: '2026-11-20T00:00:00.000Z' }],
      ['past', {}, { startsAt: '2026-11-01T17:00:00.000Z', endsAt: '2026-11-01T19:00:00.000Z' }],
      ['begun', {}, { startsAt: '2026-11-22T17:30:00.000Z' }],
    ] as const)('is refused when it is %s, and nothing is kept', async (standing, meeting, step) => {
      const { ids } = await saveMeetings(db(), [sampleMeeting(meeting, step)]);
      const outcome = await registerForMeetings(db(), ids, someone('Gun'), withForm(newId()));
      expect(outcome).toEqual({ kind: 'refused', standing });
      expect(await findRegistrationsFor(db(), ids[0]!)).toEqual([]);
    });

    test('for a meeting that does not exist is refused', async () => {
      const outcome = await registerForMeetings(db(), [newId()], someone('Hej'), withForm(newId()));
      expect(outcome).toEqual({ kind: 'refused', standing: 'unknown' });
    });
  });

  describe('a series', () => {
    const series = { sv: 'Tre träffar' };
    const at = (day: string) => ({ startsAt: `${day}T17:00:00.000Z`, endsAt: `${day}T19:00:00.000Z` });

    test('is joined as one: a seat or a place in line at each meeting that is to come', async () => {
      const { ids } = await saveMeetings(db(), [
        sampleMeeting({ series }, { title: { sv: 'Ett' }, ...at('2026-11-02') }),
        sampleMeeting({ series, cap: 1 }, { title: { sv: 'Två' }, ...at('2026-12-02') }),
        sampleMeeting({ series }, { title: { sv: 'Tre' }, ...at('2027-01-12') }),
      ]);
      await register(db(), [ids[1]!], someone('Ivar'));
      const joinedId = await register(db(), ids, someone('Juno'));
      const joined = await db()
        .selectFrom('registration')
        .select(['meeting_id', 'state'])
        .where('joined_id', '=', joinedId)
        .orderBy('id')
        .execute();
      expect(joined).toEqual([
        { meeting_id: ids[1], state: 'waiting' },
        { meeting_id: ids[2], state: 'seated' },
      ]);
      const mails = await db()
        .selectFrom('outgoing_mail')
        .select('key')
        .where('recipient', '=', 'juno@example.org')
        .execute();
      expect(mails).toHaveLength(1);
    });

    test('and its meetings one by one, by many at once, is never waited for in a circle', async () => {
      const { ids } = await saveMeetings(db(), [
        sampleMeeting({ series, cap: 4 }, { title: { sv: 'A' }, ...at('2026-12-02') }),
        sampleMeeting({ series, cap: 4 }, { title: { sv: 'B' }, ...at('2026-12-09') }),
      ]);
      const chosen = [ids, [...ids].reverse(), [ids[0]!], [ids[1]!]];
      await Promise.all(
        Array.from({ length: 24 }, (_, index) => register(db(), chosen[index % 4]!, someone(`K${index}`))),
      );
      expect(await countStates(db(), ids[0]!)).toEqual({ seated: 4, waiting: 14 });
      expect(await countStates(db(), ids[1]!)).toEqual({ seated: 4, waiting: 14 });
    });
  });
});

test.each(['sqlite', 'postgres'] as const)(
  'on %s, several servers that give away the last seat give it once',
  async (dialect) => {
    const place = await makeDatabase(dialect);
    const db = await openDatabase(place.url);
    try {
      const { ids } = await saveMeetings(db, [sampleMeeting({ cap: 1 })]);
      await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map((name) =>
          runProgram(process.execPath, [
            ...['--import', 'tsx', 'tests/support/register-many.ts'],
            ...[place.url, ids[0]!, name, '10'],
          ]),
        ),
      );
      expect(await countStates(db, ids[0]!)).toEqual({ seated: 1, waiting: 49 });
    } finally {
      await db.destroy();
      await place.remove();
    }
  },
  60_000,
);
