import { beforeAll, describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';

import { eachDatabase } from '../../../tests/support/database';
import { sampleDialogue } from '../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../tests/support/sample-portal';
import { dialogueCalendar, dialoguesCalendar } from './dialogue-calendar.server';

/** The properties of each event, unfolded (RFC 5545, 3.1). */
function eventsIn(text: string): Map<string, string>[] {
  const unfolded = text.replaceAll('\r\n ', '');
  return unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((block) => {
      const lines = (block.split('\r\nEND:VEVENT')[0] ?? '').split('\r\n');
      return new Map(
        lines.map((line): [string, string] => [
          line.slice(0, line.search(/[:;]/)),
          line.slice(line.search(/[:;]/) + 1),
        ]),
      );
    });
}

describe('the calendar', () => {
  eachDatabase((db) => {
    beforeAll(async () => {
      const now = new Date('2026-10-02T08:00:00.000Z');
      await saveDialogue(db(), sampleDialogue(), { now });
      await saveDialogue(
        db(),
        sampleDialogue({
          slug: 'gammal',
          themes: [],
          steps: [],
          opensAt: '2024-01-01T08:00:00.000Z',
          closesAt: '2024-02-01T08:00:00.000Z',
        }),
        { now },
      );
      await saveDialogue(
        db(),
        sampleDialogue({ slug: 'installd', themes: [], steps: [], cancelledAt: '2026-11-01T08:00:00.000Z' }),
        { now },
      );
      await saveDialogue(db(), sampleDialogue({ slug: 'hemlig', publishedAt: '2027-01-01T08:00:00.000Z' }), {
        now,
      });
    });

    const one = async (slug = 'skolvagen', now = samplePortal().now) =>
      (await dialogueCalendar(db(), slug, { ...samplePortal(), now })) ?? '';
    /** When nothing of the dialogue has been yet. */
    const beforeAllOfIt = new Date('2026-10-05T08:00:00.000Z');
    const titlesIn = (text: string) => eventsIn(text).map((event) => event.get('SUMMARY'));

    test('lines end with CRLF and none is longer than 75 octets', async () => {
      const text = await one();
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    });

    test('a meeting stands at its Swedish hours, with place, words and address', async () => {
      const event = eventsIn(await one()).find((found) => found.get('SUMMARY')?.startsWith('Andra'));
      expect(Object.fromEntries(event ?? [])).toMatchObject({
        DTSTART: 'TZID=Europe/Stockholm:20261203T180000',
        DTEND: 'TZID=Europe/Stockholm:20261203T200000',
        SUMMARY: String.raw`Andra träffen: ni prioriterar (Skolvägen\; <trygg> & säker)`,
        LOCATION: String.raw`Österåsskolan\, Skolgatan 2`,
        STATUS: 'CONFIRMED',
        URL: 'VALUE=URI:https://dialog.viken.example/sv/dialoger/skolvagen',
      });
      expect(event?.get('UID')).toMatch(/^[0-9a-f-]{36}@dialog\.viken\.example$/);
    });

    test('the time zone that events name is told, with its summer time', async () => {
      const zone = /BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/.exec(await one())?.[0] ?? '';
      expect(zone).toContain('TZID:Europe/Stockholm\r\n');
      expect(zone).toContain('BEGIN:DAYLIGHT');
      expect(zone).not.toContain('Berlin');
    });

    test('a time of collection is two whole days, told apart by their first words', async () => {
      const days = eventsIn(await one('skolvagen', beforeAllOfIt)).filter((event) =>
        event.get('DTSTART')?.startsWith('VALUE=DATE'),
      );
      const dialogue = String.raw`(Skolvägen\; <trygg> & säker)`;
      expect(days.map((event) => [event.get('SUMMARY'), event.get('DTSTART'), event.get('DTEND')])).toEqual([
        [`Enkäten är öppen: öppnar ${dialogue}`, 'VALUE=DATE:20261110', 'VALUE=DATE:20261111'],
        [`Enkäten är öppen: sista dagen ${dialogue}`, 'VALUE=DATE:20261210', 'VALUE=DATE:20261211'],
        [`Nämnden beslutar ${dialogue}`, 'VALUE=DATE:20270128', 'VALUE=DATE:20270129'],
      ]);
    });

    test('the calendar of one dialogue leaves out what was over before today in Sweden', async () => {
      // Half past eleven at night on the day of the meeting, and an hour later.
      const thatNight = await one('skolvagen', new Date('2026-12-03T22:30:00.000Z'));
      const afterMidnight = await one('skolvagen', new Date('2026-12-03T23:30:00.000Z'));
      const uids = (text: string) =>
        eventsIn(text).map((event) => [event.get('SUMMARY')?.split(/[ :]/)[0], event.get('UID')]);
      expect(uids(thatNight).map(([first]) => first)).toEqual(['Enkäten', 'Andra', 'Nämnden']);
      expect(uids(afterMidnight)).toEqual(uids(thatNight).filter(([first]) => first !== 'Andra'));
    });

    test('when all is over, the calendar is empty but still one', async () => {
      const text = await one('gammal');
      expect(eventsIn(text)).toEqual([]);
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR$/);
    });

    test('the calendar of all keeps what is over for thirty days', async () => {
      const all = async (now: string) =>
        titlesIn(
          await dialoguesCalendar(db(), new URLSearchParams('tema=trafik'), {
            ...samplePortal(),
            now: new Date(now),
          }),
        ).filter((title) => title?.startsWith('Enkäten är öppen: öppnar'));
      expect(await all('2026-12-10T12:00:00.000Z')).toHaveLength(1);
      expect(await all('2026-12-11T12:00:00.000Z')).toHaveLength(0);
    });

    test('an event keeps its UID when it is moved, and its sequence rises', async () => {
      const moved = sampleDialogue();
      const [meeting, ...others] = moved.steps ?? [];
      const before = eventsIn(await one()).find((found) => found.get('SUMMARY')?.startsWith('Andra'));
      await saveDialogue(
        db(),
        sampleDialogue({
          steps: [
            {
              ...meeting!,
              startsAt: '2026-12-04T17:00:00.000Z',
              endsAt: '2026-12-04T19:00:00.000Z',
              cancelledAt: '2026-11-20T08:00:00.000Z',
            },
            ...others,
          ],
        }),
        { now: new Date('2026-11-20T08:00:00.000Z') },
      );
      const after = eventsIn(await one()).find((found) => found.get('SUMMARY')?.includes('Andra'));
      expect(after?.get('UID')).toBe(before?.get('UID'));
      expect(Number(after?.get('SEQUENCE'))).toBeGreaterThan(Number(before?.get('SEQUENCE')));
      expect(after?.get('STATUS')).toBe('CANCELLED');
      expect(after?.get('SUMMARY')).toMatch(/^Inställt: Andra/);
      expect(after?.get('LAST-MODIFIED')).toBe('20261120T080000Z');
      await saveDialogue(db(), moved, { now: new Date('2026-10-02T08:00:00.000Z') });
    });

    test('what has not changed reads the same, so that a calendar that asks again sees nothing new', async () => {
      expect(await one('skolvagen', new Date('2026-11-25T19:00:00.000Z'))).toBe(await one());
    });

    test('a cancelled dialogue cancels its coming days', async () => {
      const last = eventsIn(await one('installd')).find((event) =>
        event.get('SUMMARY')?.includes('Sista dagen'),
      );
      expect(last?.get('STATUS')).toBe('CANCELLED');
    });

    test('the calendar of all holds public dialogues, and not old dates; a filter narrows it and stands in its name', async () => {
      const all = await dialoguesCalendar(db(), new URLSearchParams(), samplePortal());
      expect(all).not.toContain('hemlig');
      expect(all).not.toContain('gammal');
      expect(all).toContain('installd');
      const filtered = await dialoguesCalendar(db(), new URLSearchParams('tema=trafik'), samplePortal());
      expect(filtered).not.toContain('installd');
      expect(filtered).toContain('X-WR-CALNAME:Dialoger i Vikens kommun: Trafik & vägar');
    });

    test('a line break in a dialogue’s name begins no entry of its own', async () => {
      const title = { sv: 'Torget\r\nBEGIN:VEVENT\nSUMMARY:falsk\nEND:VEVENT' };
      const now = new Date('2026-10-02T08:00:00.000Z');
      await saveDialogue(db(), sampleDialogue({ slug: 'falsk', title }), { now });
      const lines = (await one('falsk')).split('\r\n');
      expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(
        lines.filter((line) => line.startsWith('UID:')).length,
      );
      expect(lines.join('\n')).not.toMatch(/^SUMMARY:falsk/m);
      expect(lines).toContain('NAME:Torget BEGIN:VEVENT SUMMARY:falsk END:VEVENT');
    });

    test('there is no calendar of a dialogue that is not public, or is not', async () => {
      expect(await dialogueCalendar(db(), 'hemlig', samplePortal())).toBeNull();
      expect(await dialogueCalendar(db(), 'finns-inte', samplePortal())).toBeNull();
    });
  });
});
