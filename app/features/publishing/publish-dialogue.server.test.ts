import { describe, expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';
import { as, inTwoDays, mailsAbout, publishingTime, readyDesk } from '../../../tests/support/publishing-desk';
import { plan } from '../../../tests/support/ready-dialogue';
import { sampleNow as now } from '../../../tests/support/sample-dialogue';
import { carryOutDue } from './carry-out-publication.server';
import { approvePublication, returnPublication, withdrawPublication } from './judge-publication.server';
import { findPublication } from './publication.queries.server';

eachDatabase((db) => {
  const ready = () => readyDesk(db());
  const mails = (kind: 'asked' | 'judged', id: string) => mailsAbout(db(), `publication-${kind}`, id);

  describe('a dialogue is published', () => {
    test('once someone else has approved it: page, news and mail at the same moment', async () => {
      const { anna, cem, asked, page, news, mailbox } = await ready();
      const which = await asked();
      expect(await page()).toBeNull();
      expect(await approvePublication(db(), which, as(anna))).toEqual({
        kind: 'refused',
        code: 'own-request',
      });
      expect(await page()).toBeNull();
      expect(await approvePublication(db(), which, as(cem))).toEqual({ kind: 'published' });
      expect(await page()).toMatchObject({
        summary: { title: { text: 'Lek vid ån' }, level: 'dialogue', state: 'planned', methods: ['survey'] },
        publishedAt: now.toISOString(),
        steps: [{ kind: 'decision', mode: 'triangle', title: { text: 'Nämnden beslutar' } }],
        notes: [],
      });
      expect(await news()).toEqual(['dialogue_published']);
      // The asker is told what became of it; of the asking, everyone else who may approve.
      expect(await mails('judged', which.id)).toEqual([mailbox('anna')]);
      const told = await mails('asked', which.id);
      expect(told).toContain(mailbox('cem'));
      expect(told).not.toContain(mailbox('anna'));
    });

    test('exactly as it was when it was asked for, whatever is written meanwhile', async () => {
      const { dialogue, cem, asked, page } = await ready();
      const which = await asked();
      await plan(db(), dialogue.id, { 'title.sv': { text: 'Något annat', of: null } });
      await approvePublication(db(), which, as(cem));
      expect((await page())?.summary.title.text).toBe('Lek vid ån');
    });

    test('not while a condition is open', async () => {
      const { dialogue, ask } = await ready();
      await plan(db(), dialogue.id, { 'gate.wanted': null });
      expect(await ask()).toEqual({ kind: 'refused', code: 'obstacles' });
    });

    test('not when a condition is answered with no, or another level is decided, after it was asked for', async () => {
      for (const change of [
        { 'gate.wanted': { answer: 'no', ground: 'Ingen frågar efter svaret.' } },
        {
          'proposedLevel.': 'consult',
          'levelDecision.': { level: 'consult', body: 'TN', decidedOn: '2026-11-20', section: '§ 2' },
        },
      ]) {
        const { dialogue, cem, asked, page } = await ready();
        const which = await asked();
        await plan(db(), dialogue.id, change);
        expect(await approvePublication(db(), which, as(cem))).toEqual({ kind: 'stopped' });
        expect(await page()).toBeNull();
        expect((await findPublication(db(), which.id))?.state).toBe('stopped');
        expect(await mails('judged', which.id)).toHaveLength(2);
      }
    });

    test('once, however many approve at the same moment', async () => {
      const { cem, staff, asked, news } = await ready();
      const others = [cem, await staff('disa'), await staff('ebbe')];
      const which = await asked();
      const outcomes = await Promise.all(others.map((by) => approvePublication(db(), which, as(by))));
      expect(outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(1);
      expect(await mails('judged', which.id)).toHaveLength(1);
      expect(await news()).toHaveLength(1);
    });

    test('after one request at a time, also of two who ask at once', async () => {
      const { anna, cem, ask } = await ready();
      const outcomes = await Promise.all([anna, cem].map((by) => ask({}, now, by)));
      expect(outcomes.map((one) => (one.kind === 'asked' ? one.kind : one.code)).sort()).toEqual([
        'asked',
        'asked-already',
      ]);
    });

    test('in no other dialogue than the one in which it was asked for', async () => {
      const [{ asked }, other] = [await ready(), await ready()];
      const { id } = await asked();
      expect(await approvePublication(db(), { id, dialogueId: other.dialogue.id }, as(other.cem))).toEqual({
        kind: 'refused',
        code: 'gone',
      });
    });
  });

  describe('a request', () => {
    test('goes back with a reason, and can be made anew', async () => {
      const { cem, asked } = await ready();
      const which = await asked();
      expect(await returnPublication(db(), { ...which, reason: 'Byt rubrik.' }, as(cem))).toEqual({
        kind: 'returned',
      });
      expect(await approvePublication(db(), which, as(cem))).toEqual({ kind: 'refused', code: 'gone' });
      expect(await mails('judged', which.id)).toHaveLength(1);
      await asked();
    });

    test('that was withdrawn is not published', async () => {
      const { anna, cem, asked, page } = await ready();
      const which = await asked({ publishAt: inTwoDays.toISOString() });
      expect(await approvePublication(db(), which, as(cem))).toEqual({ kind: 'approved' });
      expect(await withdrawPublication(db(), which, as(anna))).toEqual({ kind: 'withdrawn' });
      expect(await carryOutDue(db(), { ...publishingTime, now: inTwoDays })).toBe(0);
      expect(await page(inTwoDays)).toBeNull();
    });

    test('for a time is carried out then, once, by whichever process comes first', async () => {
      const { cem, asked, page } = await ready();
      await approvePublication(db(), await asked({ publishAt: inTwoDays.toISOString() }), as(cem));
      expect(await carryOutDue(db(), publishingTime)).toBe(0);
      const then = { ...publishingTime, now: inTwoDays };
      const done = await Promise.all([1, 2, 3].map(() => carryOutDue(db(), then)));
      expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
      expect((await page(inTwoDays))?.publishedAt).toBe(inTwoDays.toISOString());
    });

    test('for a time is stopped when a condition is answered with no before then', async () => {
      const { dialogue, cem, asked, page } = await ready();
      const which = await asked({ publishAt: inTwoDays.toISOString() });
      await approvePublication(db(), which, as(cem));
      await plan(db(), dialogue.id, { 'gate.defined': { answer: 'no', ground: 'Oklart.' } });
      await carryOutDue(db(), { ...publishingTime, now: inTwoDays });
      expect((await findPublication(db(), which.id))?.state).toBe('stopped');
      expect(await page(inTwoDays)).toBeNull();
    });
  });
});
