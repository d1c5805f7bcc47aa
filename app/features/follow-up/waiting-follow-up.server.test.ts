import { describe, expect, test } from 'vitest';

import type { HeldRole } from '~/features/accounts/role';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../tests/support/database';
import { sampleDialogue } from '../../../tests/support/sample-dialogue';
import { reportFields } from './follow-up-fields';
import { publishReport } from './report/report-publication.server';
import { countReportDrafts, countToFollowUp } from './waiting-follow-up.server';

const ongoing = new Date('2026-11-22T18:00:00.000Z');
const over = new Date('2027-03-01T09:00:00.000Z');
const longAfter = new Date('2029-03-01T09:00:00.000Z');

eachDatabase((db) => {
  async function prepare() {
    const slug = `slut-${newId()}`;
    await db()
      .transaction()
      .execute((trx) => saveDialogue(trx, sampleDialogue({ slug }), { now: ongoing }));
    const { id } = await db()
      .selectFrom('dialogue')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const roles: HeldRole[] = [{ role: 'officer', dialogueId: id }];
    const write = (field: string, item: string, value: unknown) =>
      changeDraft(db(), id, [{ field, item, seen: 0, value }], { by: null, now: over });
    return { id, slug, roles, write };
  }

  describe('a dialogue that has ended', () => {
    test('waits to be followed up for who answers for it, until something is written of how it went', async () => {
      const { slug, roles, write } = await prepare();
      expect(await countToFollowUp(db(), roles, ongoing)).toMatchObject({ count: 0 });
      expect(await countToFollowUp(db(), roles, over)).toEqual({
        ...{ count: 1, slugs: [slug], since: '2026-12-29T23:00:00.000Z' },
      });
      expect(await countToFollowUp(db(), [{ role: 'moderator', dialogueId: null }], over)).toMatchObject({
        count: 0,
      });
      expect(await countToFollowUp(db(), roles, longAfter)).toMatchObject({ count: 0 });
      await write('followUp', 'well', 'Många kom');
      expect(await countToFollowUp(db(), roles, over)).toMatchObject({ count: 0 });
    });

    test('has a report that waits, from its first words until it is published', async () => {
      const { id, slug, roles, write } = await prepare();
      expect(await countReportDrafts(db(), roles, over)).toMatchObject({ count: 0 });
      await write(reportFields.process.name, 'sv', { text: 'Så gick det till.', of: null });
      expect(await countReportDrafts(db(), roles, over)).toMatchObject({ count: 1, slugs: [slug] });
      const content = { goals: [], groups: [], participation: [], answered: 0, questions: [], quotes: [] };
      await db()
        .transaction()
        .execute((trx) => publishReport(trx, { id }, { content, note: null }, over));
      expect(await countReportDrafts(db(), roles, over)).toMatchObject({ count: 0 });
    });
  });
});
