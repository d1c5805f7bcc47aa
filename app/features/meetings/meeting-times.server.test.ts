import { describe, expect, test } from 'vitest';

import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { createWording } from '~/features/notifications/mail/word-mail.server';
import type { Instant } from '~db/columns';
import { fromJson } from '~db/columns';

import { eachDatabase } from '../../../tests/support/database';
import { filledIn, meetingWorker } from '../../../tests/support/meeting-worker';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import {
  register,
  sampleMeeting,
  sampleSecrets,
  saveMeetings,
  someone,
} from '../../../tests/support/sample-meeting';
import { samplePortal } from '../../../tests/support/sample-portal';
import { cancelJoined } from './cancel-registration.server';
import { disposeRegistrations } from './dispose-registrations.server';
import { meetingMailTemplates } from './meeting-mails.server';
import { findMeeting } from './meeting.queries.server';
import { readRegistration } from './read-registration.server';
import { registrationToken } from './registration-link.server';
import { findNeeds, findRegistration } from './registration.queries.server';
import { remindParticipants } from './remind-participants.server';
import { cancelMeeting } from './work/cancel-meeting.server';
import { moveMeeting } from './work/move-meeting.server';

/** The sample meeting begins on 3 December at 18 in Sweden, two hours long. */
const dayBefore = (time: string) => new Date(`2026-12-02T${time}Z`);

eachDatabase((db) => {
  const mailsTo = (recipient: string) =>
    db()
      .selectFrom('outgoing_mail')
      .selectAll()
      .where('recipient', '=', recipient)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
  const kindsTo = async (recipient: string) => (await mailsTo(recipient)).map(({ kind }) => kind);
  const word = async (recipient: string, kind: string, now: Instant) => {
    const mail = (await mailsTo(recipient)).find((one) => one.kind === kind);
    if (mail?.data == null) throw new Error(`no mail ${kind}`);
    const { kommun, baseUrl } = samplePortal();
    const wording = createWording(
      {
        db: db(),
        readKommun: () => Promise.resolve(kommun as unknown as KommunSettings),
        baseUrl,
        secrets: sampleSecrets,
        clock: () => new Date(now),
      },
      meetingMailTemplates,
      'dialog@viken.example',
    );
    return wording({ kind, language: mail.language, data: fromJson(mail.data) } as Parameters<
      typeof wording
    >[0]);
  };

  test('who only stands in line reads so in the mail’s subject and heading; a series is called by its name', async () => {
    const series = { sv: 'Två träffar om skolvägen' };
    const { ids } = await saveMeetings(db(), [
      sampleMeeting({ cap: 1, series }),
      sampleMeeting(
        { cap: 2, series },
        {
          title: { sv: 'Tredje träffen' },
          startsAt: '2026-12-10T17:00:00.000Z',
          endsAt: '2026-12-10T19:00:00.000Z',
        },
      ),
    ]);
    await register(db(), ids, someone('Harald'));
    await register(db(), ids.slice(0, 1), someone('Iris'));
    await register(db(), ids, someone('Jonna'));
    const read = async (name: string) => {
      const mail = await word(`${name}@example.org`, 'meeting-registered', sampleNow.toISOString());
      return mail?.subject;
    };
    expect(await read('harald')).toBe('Din anmälan: Två träffar om skolvägen');
    expect(await read('iris')).toBe('Du står i kö: Andra träffen: ni prioriterar');
    expect(await read('jonna')).toBe('Din anmälan: Två träffar om skolvägen');
  });

  describe('a reminder', () => {
    test('goes out once, on the day before from nine, to those who have a seat', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      await register(db(), ids, someone('Sitter'));
      await register(db(), ids, someone('Vantar'));
      await remindParticipants(db(), dayBefore('07:59:59'));
      expect(await kindsTo('sitter@example.org')).toEqual(['meeting-registered']);
      await Promise.all([1, 2, 3].map(() => remindParticipants(db(), dayBefore('08:00:00'))));
      await remindParticipants(db(), dayBefore('15:00:00'));
      expect(await kindsTo('sitter@example.org')).toEqual(['meeting-registered', 'meeting-reminder']);
      expect(await kindsTo('vantar@example.org')).toEqual(['meeting-registered']);
    });

    test('is not sent to who registers after that hour, and comes again when the meeting has been moved', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      await register(db(), ids, someone('Sen'), { now: dayBefore('10:00:00') });
      await register(db(), ids, someone('Tidig'));
      await remindParticipants(db(), dayBefore('11:00:00'));
      expect(await kindsTo('sen@example.org')).toEqual(['meeting-registered']);
      await db()
        .updateTable('dialogue_step')
        .set({ starts_at: '2026-12-10T17:00:00.000Z', ends_at: null })
        .where('id', '=', ids[0]!)
        .execute();
      await db()
        .updateTable('meeting')
        .set({ moved_at: '2026-12-02T12:00:00.000Z' })
        .where('step_id', '=', ids[0]!)
        .execute();
      await remindParticipants(db(), dayBefore('13:00:00'));
      await remindParticipants(db(), new Date('2026-12-09T12:00:00Z'));
      expect(await kindsTo('tidig@example.org')).toEqual([
        'meeting-registered',
        'meeting-reminder',
        'meeting-reminder',
      ]);
    });
  });

  describe('a mail', () => {
    test('confirms a seat with the link and a calendar file, and a place in line with its number', async () => {
      const { ids } = await saveMeetings(db(), [
        sampleMeeting({ cap: 1, digitalLink: 'https://viken.example/sand' }),
      ]);
      const id = await register(db(), ids, someone('Ulla'));
      await register(db(), ids, someone('Vera'));
      const seat = await word('ulla@example.org', 'meeting-registered', sampleNow.toISOString());
      expect(seat?.text).toContain('Du har en plats');
      expect(seat?.text).toContain('https://viken.example/sand');
      expect(seat?.text).toContain(`/sv/anmalan/${registrationToken(sampleSecrets, id)}`);
      const file = String(seat?.attachments[0]?.content).replaceAll('\r\n ', '');
      expect(file).toMatch(/METHOD:PUBLISH/);
      expect(file).toContain(`UID:${ids[0]}@dialog.viken.example`);
      const line = await word('vera@example.org', 'meeting-registered', sampleNow.toISOString());
      expect(line?.text).toContain('nummer 1 i kön');
      expect(line?.text).not.toContain('https://viken.example/sand');
    });

    test('that confirms a cancellation takes the meeting out of the calendar', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const id = await register(db(), ids, someone('Wilma'));
      await cancelJoined(db(), id, null, { now: sampleNow, secrets: sampleSecrets, actor: 'anonymous' });
      const mail = await word('wilma@example.org', 'meeting-unregistered', sampleNow.toISOString());
      const file = String(mail?.attachments[0]?.content);
      expect(file).toMatch(/METHOD:CANCEL/);
      expect(file).toMatch(/STATUS:CANCELLED/);
      expect(await word('wilma@example.org', 'meeting-registered', sampleNow.toISOString())).toBeNull();
    });

    test('of a move says what was and what is, of what changed; one that the meeting is cancelled names no link', async () => {
      const { ids } = await saveMeetings(db(), [
        sampleMeeting({ digitalLink: 'https://viken.example/sand' }),
      ]);
      await register(db(), ids, someone('Zelda'));
      const working = await meetingWorker(db());
      const place = 'Folkets hus';
      const now = { day: '2026-12-03', starts: '18:00', ends: '20:00', note: 'Översvämning.' };
      const meeting = async () => (await findMeeting(db(), ids[0]!))!;
      await moveMeeting(db(), ids[0]!, filledIn(await meeting(), { ...now, place }), working);
      const moved = await word('zelda@example.org', 'meeting-moved', sampleNow.toISOString());
      expect(moved?.text).toMatch(/Förut:?\s+Österåsskolan, Skolgatan 2\n/);
      expect(moved?.text).toMatch(/Nu:?\s+Folkets hus\n/);
      await cancelMeeting(db(), ids[0]!, filledIn(await meeting(), { note: 'Inställt.' }), working);
      const cancelled = await word('zelda@example.org', 'meeting-called-off', sampleNow.toISOString());
      expect(cancelled?.text).toContain('Inställt.');
      expect(cancelled?.text).not.toMatch(/använd länken|viken\.example\/sand/);
    });

    test('of a free seat is not sent when the meeting has begun meanwhile', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
      const first = await register(db(), ids, someone('Xenia'));
      await register(db(), ids, someone('Ylva'));
      await cancelJoined(db(), first, null, { now: sampleNow, secrets: sampleSecrets, actor: 'anonymous' });
      expect(await word('ylva@example.org', 'meeting-seat', sampleNow.toISOString())).not.toBeNull();
      expect(await word('ylva@example.org', 'meeting-seat', '2026-12-03T17:00:00.000Z')).toBeNull();
    });
  });

  describe('what people have told', () => {
    const disposing = { secrets: sampleSecrets, keepContactsDays: 90 };
    const needs = [{ kind: 'interpreter', detail: 'somaliska' }] as const;

    test('of their needs is gone the day after the meeting, their names after ninety days', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const id = await register(db(), ids, someone('Zara', { needs }));
      const token = registrationToken(sampleSecrets, id);
      const reading = { language: 'sv', now: sampleNow };
      await disposeRegistrations(db(), { ...disposing, now: new Date('2026-12-03T22:59:59Z') });
      expect((await findNeeds(db(), [id])).size).toBe(1);
      const times = ['2026-12-03T23:00:00Z', '2026-12-04T23:00:00Z'].map((time) => new Date(time));
      for (const now of times) await disposeRegistrations(db(), { ...disposing, now });
      expect((await findNeeds(db(), [id])).size).toBe(0);
      expect((await readRegistration(db(), sampleSecrets, token, reading)).kind).toBe('found');
      await disposeRegistrations(db(), { ...disposing, now: new Date('2027-03-05T00:00:00Z') });
      expect(await findRegistration(db(), id)).toMatchObject({ name: '', email: null, state: 'seated' });
      expect(await readRegistration(db(), sampleSecrets, token, reading)).toEqual({ kind: 'disposed' });
      const entries = await db()
        .selectFrom('audit_entry')
        .select(['action', 'detail'])
        .where('subject', '=', ids[0]!)
        .where('actor', '=', 'system')
        .orderBy('seq')
        .execute();
      expect(entries.map(({ action, detail }) => [action, fromJson(detail)])).toEqual([
        ['meeting.needs-disposed', { needs: 1 }],
        ['meeting.contacts-disposed', { registrations: 1 }],
      ]);
    });

    test('of their needs is gone as soon as the meeting is cancelled', async () => {
      const { ids } = await saveMeetings(db(), [sampleMeeting()]);
      const id = await register(db(), ids, someone('Åsa', { needs }));
      await db()
        .updateTable('dialogue_step')
        .set({ cancelled_at: sampleNow.toISOString() })
        .where('id', '=', ids[0]!)
        .execute();
      await disposeRegistrations(db(), { ...disposing, now: sampleNow });
      expect((await findNeeds(db(), [id])).size).toBe(0);
    });
  });
});
