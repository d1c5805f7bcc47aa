import { describe, expect, test } from 'vitest';

import { readWorkDialogue, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { changeDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import { textOf, versionOf } from '~/features/planning/draft/draft';
import { askForPublication } from '~/features/publishing/ask-publication.server';
import { approvePublication } from '~/features/publishing/judge-publication.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Localized } from '~db/columns';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../tests/support/sample-meeting';
import { reportFields, type ReportText } from '../follow-up-fields';
import { fillReport } from './fill-report.server';
import { previewReport } from './preview-report.server';
import { readReport } from './read-report.server';
import { readReportContent, readReportObstacles } from './report-publication.server';

const now = new Date('2027-03-01T09:00:00.000Z');

/** A dialogue that is over, and an officer who follows it up. */
async function prepare(db: Database) {
  const slug = `rapport-${newId()}`;
  await db.transaction().execute((trx) => saveDialogue(trx, sampleDialogue({ slug }), { now }));
  const accountId = await addAccount(db, 'staff', { name: 'Anna Lind' });
  const actor = { accountId, roles: [{ role: 'officer' as const, dialogueId: null }] };
  const dialogue = (await readWorkDialogue(db, slug, now))!;
  return { dialogue, writing: { actor, now, secrets: sampleSecrets } };
}

eachDatabase((db) => {
  describe('a report', () => {
    test('is drafted where nothing is written, and never over what someone has written', async () => {
      const { dialogue, writing } = await prepare(db());
      const own = { text: 'Så här gick det till.', of: null };
      const write = async (field: string, value: unknown) => {
        const seen = versionOf(await readDraft(db(), dialogue), field, 'sv');
        await changeDraft(db(), dialogue.id, [{ field, item: 'sv', seen, value }], { by: null, now });
      };
      await write('purpose', { text: 'Vi vill veta mer', of: null });
      await write(reportFields.process.name, own);
      await changeDraft(
        db(),
        dialogue.id,
        [{ field: 'followUp', item: 'well', seen: 0, value: 'Många kom' }],
        { by: null, now },
      );
      expect(await fillReport(db(), dialogue, writing)).toBe(1);
      const draft = await readDraft(db(), dialogue);
      expect(textOf(draft, reportFields.process, 'sv')).toBe(own.text);
      expect(textOf(draft, reportFields.lessons, 'sv')).toContain('Många kom.');
      expect(await fillReport(db(), dialogue, writing)).toBe(0);
    });

    test('is published by two, in versions, each with what it said', async () => {
      const { dialogue, writing } = await prepare(db());
      const other = await addAccount(db(), 'staff', { name: 'Cem Aslan' });
      const as = (by: string) => ({ now, ladder: 5 as const, secrets: sampleSecrets, by });
      const ask = (note: Localized | null = null) =>
        askForPublication(
          db(),
          dialogue,
          { kind: 'report', note, publishAt: null },
          as(writing.actor.accountId),
        );
      const approve = (id: string, by: string) =>
        approvePublication(db(), { id, dialogueId: dialogue.id }, as(by));
      const publish = async (note: Localized | null) => {
        const asked = await ask(note);
        if (asked.kind === 'refused') throw new Error(asked.code);
        expect(await approve(asked.id, writing.actor.accountId)).toMatchObject({ code: 'own-request' });
        expect(await approve(asked.id, other)).toEqual({ kind: 'published' });
      };
      const read = (version?: number) => readReport(db(), dialogue.slug, { language: 'en', now }, version);

      await write(db(), dialogue, { process: 'Första.', results: 'Gungor.' });
      expect(await ask()).toEqual({ kind: 'refused', code: 'obstacles' });
      expect(await read()).toBeNull();
      await write(db(), dialogue, { use: 'Nämnden har beslutat.', lessons: 'Gå ut.' });
      await publish(null);
      expect(await ask({ sv: 'En rättelse.' })).toEqual({ kind: 'refused', code: 'nothing-changed' });
      await write(db(), dialogue, { process: 'Andra.' });
      expect(await ask()).toEqual({ kind: 'refused', code: 'note-missing' });
      await publish({ sv: 'En rättelse.' });
      const newest = await read();
      expect(newest).toMatchObject({
        isNewest: true,
        history: [
          { version: 2, changeNote: { text: 'En rättelse.' } },
          { version: 1, changeNote: null },
        ],
      });
      expect(newest?.report.texts[0]?.text).toEqual({ text: 'Andra.', language: 'sv' });
      const first = await read(1);
      expect(first?.isNewest).toBe(false);
      expect(first?.report.texts[0]?.text.text).toBe('Första.');
    });

    test('is not published while its dialogue goes on', async () => {
      const { dialogue } = await prepare(db());
      await write(db(), dialogue, { process: 'a', results: 'b', use: 'c', lessons: 'd' });
      const found = async (at: Date) =>
        readReportObstacles(db(), dialogue, await readReportContent(db(), dialogue, at), at);
      expect(await found(new Date('2026-11-22T18:00:00.000Z'))).toEqual([{ kind: 'not-over' }]);
      expect(await found(now)).toEqual([]);
    });

    test('is looked at beforehand as everyone will read it, and nothing of that is kept', async () => {
      const { dialogue } = await prepare(db());
      await write(db(), dialogue, { process: 'Så gick det till.' });
      const reading = { language: 'sv', now };
      const page = await previewReport(db(), dialogue, reading, null);
      expect(page?.report.texts.map(({ text }) => text.text)).toEqual(['Så gick det till.']);
      expect(await readReport(db(), dialogue.slug, reading)).toBeNull();
    });
  });
});

/** Writes parts of the report in the working copy. */
async function write(
  db: Database,
  dialogue: Pick<WorkDialogue, 'id' | 'sourceLanguage'>,
  texts: Partial<Record<ReportText, string>>,
) {
  const draft = await readDraft(db, dialogue);
  const changes = Object.entries(texts).map(([name, text]) => {
    const field = reportFields[name as ReportText].name;
    return { field, item: 'sv', seen: versionOf(draft, field, 'sv'), value: { text, of: null } };
  });
  await changeDraft(db, dialogue.id, changes, { by: null, now });
}
