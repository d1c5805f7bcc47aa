import { describe, expect, test } from 'vitest';

import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { changeDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import { textOf, versionOf } from '~/features/planning/draft/draft';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../tests/support/sample-meeting';
import { reportFields } from '../follow-up-fields';
import { fillReport } from './fill-report.server';
import { readReport } from './read-report.server';
import { reportPublication } from './report-publication.server';

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

    test('is published in versions, each with what it said', async () => {
      const { dialogue } = await prepare(db());
      const time = { now, ladder: 5 as const };
      const publish = async (text: string, note: Record<string, string> | null) => {
        const field = reportFields.process.name;
        const seen = versionOf(await readDraft(db(), dialogue), field, 'sv');
        await changeDraft(db(), dialogue.id, [{ field, item: 'sv', seen, value: { text, of: null } }], {
          by: null,
          now,
        });
        const content = await reportPublication.snapshot(db(), dialogue, time);
        await db()
          .transaction()
          .execute((trx) => reportPublication.carryOut(trx, dialogue, { content: content!, note }, time));
      };
      const read = (version?: number) => readReport(db(), dialogue.slug, { language: 'en', now }, version);
      expect(await read()).toBeNull();
      expect(await reportPublication.needsNote(db(), dialogue)).toBe(false);
      await publish('Första.', null);
      await publish('Andra.', { sv: 'En rättelse.' });
      expect(await reportPublication.needsNote(db(), dialogue)).toBe(true);
      expect(await reportPublication.snapshot(db(), dialogue, time)).toBeNull();
      expect(await read()).toMatchObject({
        isNewest: true,
        report: { texts: [{ name: 'process', text: { text: 'Andra.', language: 'sv' } }] },
        history: [
          { version: 2, changeNote: { text: 'En rättelse.' } },
          { version: 1, changeNote: null },
        ],
      });
      expect(await read(1)).toMatchObject({
        isNewest: false,
        report: { texts: [{ text: { text: 'Första.' } }] },
      });
    });
  });
});
