import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { languageOrSource } from '~/i18n/i18n.server';

import { eachDatabase } from '../../../../tests/support/database';
import { meetingWorker } from '../../../../tests/support/meeting-worker';
import { register, sampleMeeting, saveMeetings, someone } from '../../../../tests/support/sample-meeting';
import { cancelJoined } from '../cancel-registration.server';
import { findMeeting } from '../meeting.queries.server';
import { exportParticipants } from './export-participants.server';
import { toCsv, toOds } from './participant-file.server';
import { readParticipants } from './read-participants.server';

const seeing = { participants: true, needs: false, change: false, notes: false };
const language = languageOrSource('sv');

/** A file's cells as a spreadsheet reads them. */
function cellsOf(content: Buffer): string[][] {
  const book = read(content, { type: 'buffer' });
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: true, defval: '' });
}

describe('a name that someone typed does nothing in a spreadsheet', () => {
  const formulas = ['=1+1', '+46 70', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://x.example")'];

  test('as CSV', () => {
    const rows = parse(toCsv([formulas]), { delimiter: ';', bom: true, record_delimiter: '\r\n' });
    for (const [index, cell] of rows[0]!.entries()) {
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell).toContain(formulas[index]!.trim());
    }
  });

  test('as a spreadsheet', () => {
    const book = read(toOds([formulas], 'x'), { type: 'buffer', cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    for (const address of Object.keys(sheet).filter((key) => !key.startsWith('!')))
      expect(sheet[address]).toMatchObject({ t: 's' });
    expect(Object.values(sheet).some((cell: { f?: string }) => cell.f !== undefined)).toBe(false);
  });

  test('and what is harmless stays as it was, whatever it holds', () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((one) => !/^[=+\-@\t\r\uFEFF＝＋－＠]/.test(one));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const [read] = parse(toCsv([row]), { delimiter: ';', bom: true, record_delimiter: '\r\n' });
        expect(read).toEqual(row);
      }),
    );
  });
});

eachDatabase((db) => {
  async function meetingWithNeeds() {
    const { ids } = await saveMeetings(db(), [sampleMeeting({ cap: 1 })]);
    const needs = [{ kind: 'allergies', detail: 'nötter' }] as const;
    await register(db(), ids, someone('Anna', { needs, phone: '0500-00 01 14' }));
    await register(db(), ids, someone('=Bo'), { language: 'ar' });
    const gone = await register(db(), ids, someone('Cid'));
    const working = await meetingWorker(db());
    await cancelJoined(db(), gone, null, { ...working, actor: 'anonymous' });
    return { meeting: (await findMeeting(db(), ids[0]!))!, working };
  }

  const auditOf = (subject: string, action: string) =>
    db()
      .selectFrom('audit_entry')
      .select(['actor', 'detail'])
      .where('subject', '=', subject)
      .where('action', '=', action)
      .execute();

  describe('a list of who has registered', () => {
    test('holds those with a seat and in line, without what they need', async () => {
      const { meeting, working } = await meetingWithNeeds();
      const list = await exportParticipants(db(), meeting, seeing, { format: 'ods', language, working });
      expect(list.fileName).toBe(`deltagare-${meeting.dialogueSlug}-2026-12-03.ods`);
      const [head, ...rows] = cellsOf(list.content as Buffer);
      expect(head).toEqual(['Nr', 'Namn', 'E-post', 'Telefon', 'Läge', 'Språk', 'Anmäld', 'Kom']);
      expect(rows).toEqual([
        ['1', 'Anna', 'anna@example.org', '0500-00 01 14', 'Har plats', 'svenska', '2026-11-22', ''],
        ['2', '=Bo', '=bo@example.org', '', 'I kö', 'arabiska', '2026-11-22', ''],
      ]);
    });

    test('holds what they need for officers of that very dialogue', async () => {
      const { meeting, working } = await meetingWithNeeds();
      const rights = { ...seeing, needs: true };
      const list = await exportParticipants(db(), meeting, rights, { format: 'csv', language, working });
      expect(list.content).toContain('nötter');
      expect(list.content).toContain("'=Bo");
      expect(await auditOf(meeting.id, 'meeting.needs-seen')).toHaveLength(1);
    });

    test('is noted each time, by whom and in which form, without a name', async () => {
      const { meeting, working } = await meetingWithNeeds();
      await exportParticipants(db(), meeting, seeing, { format: 'csv', language, working });
      const [entry] = await auditOf(meeting.id, 'meeting.participants-exported');
      expect(entry?.actor).toBe(working.by);
      expect(entry?.detail).toContain('"people":2');
      expect(JSON.stringify(entry)).not.toMatch(/Anna|anna|nötter/);
      expect(await auditOf(meeting.id, 'meeting.needs-seen')).toEqual([]);
    });
  });

  describe('a meeting’s staff page', () => {
    test('tells numbers only to who changes meetings', async () => {
      const { meeting, working } = await meetingWithNeeds();
      const rights = { participants: false, needs: false, change: true, notes: false };
      expect(await readParticipants(db(), meeting, rights, working)).toEqual({
        counts: { seated: 1, waiting: 1, cancelled: 1, came: 0 },
        participants: null,
        needs: [],
        toRing: [],
      });
    });

    test('tells names but not needs to who sees who comes', async () => {
      const { meeting, working } = await meetingWithNeeds();
      const { participants, needs } = await readParticipants(db(), meeting, seeing, working);
      expect(participants?.map(({ name }) => name)).toEqual(['Anna', '=Bo', 'Cid']);
      expect(participants?.every((one) => one.needs === null)).toBe(true);
      expect(needs).toEqual([]);
    });

    test('tells what to order to officers of that very dialogue, and notes that it was seen', async () => {
      const { meeting, working } = await meetingWithNeeds();
      const rights = { participants: true, needs: true, change: true, notes: false };
      const { needs } = await readParticipants(db(), meeting, rights, working);
      expect(needs).toEqual([{ kind: 'allergies', count: 1, languages: [] }]);
      expect(await auditOf(meeting.id, 'meeting.needs-seen')).toMatchObject([{ actor: working.by }]);
    });

    test('tells nothing of who has been disposed of', async () => {
      const { meeting, working } = await meetingWithNeeds();
      await db()
        .updateTable('registration')
        .set({ disposed_at: working.now.toISOString() })
        .where('meeting_id', '=', meeting.id)
        .execute();
      const { participants } = await readParticipants(db(), meeting, seeing, working);
      expect(participants?.map(({ name, email, phone }) => [name, email, phone])).toEqual([
        [null, null, null],
        [null, null, null],
        [null, null, null],
      ]);
    });
  });
});
