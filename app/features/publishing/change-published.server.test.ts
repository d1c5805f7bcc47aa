import { expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';
import { as, readyDesk, tomorrow } from '../../../tests/support/publishing-desk';
import { plan } from '../../../tests/support/ready-dialogue';
import { sampleNow as now } from '../../../tests/support/sample-dialogue';
import { approvePublication } from './judge-publication.server';
import { previewDialogue } from './preview-dialogue.server';

eachDatabase((db) => {
  async function published() {
    const desk = await readyDesk(db());
    await approvePublication(db(), await desk.asked(), as(desk.cem));
    return desk;
  }

  test('what is published is changed only with a note to everyone, and only when something is different', async () => {
    const { dialogue, cem, ask, asked, page } = await published();
    expect(await ask({ note: { sv: 'Ny text.' } }, tomorrow)).toMatchObject({ code: 'nothing-changed' });
    await plan(db(), dialogue.id, { 'about.sv': { text: 'Lekplatsen flyttas.', of: null } });
    expect(await ask({}, tomorrow)).toMatchObject({ code: 'note-missing' });
    const which = await asked({ note: { sv: 'Vi har rättat var den ligger.' } }, tomorrow);
    await approvePublication(db(), which, as(cem, tomorrow));
    expect(await page(tomorrow)).toMatchObject({
      about: { text: 'Lekplatsen flyttas.' },
      publishedAt: now.toISOString(),
      notes: [{ kind: 'corrected', note: { text: 'Vi har rättat var den ligger.' } }],
    });
  });

  test('a new level that nobody stands by any more is not published, though it was asked for while someone did', async () => {
    const { dialogue, cem, asked, page } = await published();
    const decided = { level: 'influence', body: 'TN', decidedOn: '2026-11-20', section: '§ 9' };
    await plan(db(), dialogue.id, { 'proposedLevel.': 'influence', 'levelDecision.': decided });
    const which = await asked({ note: { sv: 'Ni får vara med och påverka mer.' } }, tomorrow);
    // The decision is taken back and the plan put as it was: nothing in it stops anything.
    await plan(db(), dialogue.id, { 'proposedLevel.': 'dialogue', 'levelDecision.': null });
    expect(await approvePublication(db(), which, as(cem, tomorrow))).toEqual({ kind: 'stopped' });
    expect((await page(tomorrow))?.summary.level).toBe('dialogue');
  });

  test('what is not planned is left alone: meetings, cancelled steps, how many came', async () => {
    const { dialogue, cem, asked, page } = await published();
    const step = await db()
      .selectFrom('dialogue_step')
      .selectAll()
      .where('dialogue_id', '=', dialogue.id)
      .executeTakeFirstOrThrow();
    await db().updateTable('dialogue_step').set({ attended: 12 }).where('id', '=', step.id).execute();
    const meeting = {
      ...step,
      id: crypto.randomUUID(),
      position: 0,
      kind: 'meeting' as const,
      mode: 'circle' as const,
      // Called what the planned step is called, and at the same moment.
      has_time: 1 as const,
      attended: 30,
    };
    await db().insertInto('dialogue_step').values(meeting).execute();
    await plan(db(), dialogue.id, { 'about.sv': { text: 'Ny text.', of: null } });
    await approvePublication(db(), await asked({ note: { sv: 'Ny text.' } }, tomorrow), as(cem, tomorrow));
    const steps = new Map((await page(tomorrow))?.steps.map((one) => [one.id, one]));
    expect(steps.get(step.id)).toMatchObject({ kind: 'decision', attended: 12 });
    expect(steps.get(meeting.id)).toMatchObject({ kind: 'meeting', attended: 30 });
    expect(steps.size).toBe(2);
  });

  test('it is postponed by new dates, and those who follow are told', async () => {
    const { dialogue, cem, asked, page, news } = await published();
    await plan(db(), dialogue.id, { 'closesOn.': '2027-01-15' });
    await approvePublication(
      db(),
      await asked({ note: { sv: 'Fler ska hinna.' } }, tomorrow),
      as(cem, tomorrow),
    );
    const shown = await page(tomorrow);
    expect(shown?.summary.timing.lastDay).toBe('2027-01-15');
    expect(shown?.notes).toMatchObject([{ kind: 'postponed' }]);
    expect(await news()).toEqual(['dialogue_published', 'dialogue_postponed']);
  });

  test('it is called off with a reason, by two, stays readable, and is not changed afterwards', async () => {
    const { dialogue, anna, cem, ask, asked, page, news } = await published();
    const note = { sv: 'Nämnden har tagit tillbaka frågan.' };
    const which = await asked({ kind: 'cancel', note }, tomorrow);
    expect(await approvePublication(db(), which, as(anna, tomorrow))).toMatchObject({ code: 'own-request' });
    await approvePublication(db(), which, as(cem, tomorrow));
    expect(await page(tomorrow)).toMatchObject({
      summary: { state: 'cancelled' },
      cancelReason: { text: note.sv },
    });
    expect(await news()).toEqual(['dialogue_published', 'dialogue_cancelled']);
    await plan(db(), dialogue.id, { 'about.sv': { text: 'Annat.', of: null } });
    expect(await ask({ note }, tomorrow)).toMatchObject({ code: 'obstacles' });
    expect(await ask({ kind: 'cancel', note }, tomorrow)).toMatchObject({ code: 'obstacles' });
  });

  test('a preview is the page as it becomes, and leaves nothing behind', async () => {
    const { dialogue, cem, asked, page, news } = await readyDesk(db());
    const which = await asked();
    await plan(db(), dialogue.id, { 'title.sv': { text: 'Senare titel', of: null } });
    const reading = { language: 'sv', now };
    const ofPlan = await previewDialogue(db(), dialogue, reading, null);
    const ofRequest = await previewDialogue(db(), dialogue, reading, which.id);
    expect(ofPlan?.dialogue.summary.title.text).toBe('Senare titel');
    expect(await previewDialogue(db(), dialogue, reading, crypto.randomUUID())).toBeNull();
    expect([await page(), await news()]).toEqual([null, []]);
    await approvePublication(db(), which, as(cem));
    const withoutIds = (shown: Awaited<ReturnType<typeof page>> | undefined) =>
      JSON.stringify(shown, (key, value: unknown) => (key === 'id' ? '' : value));
    expect(withoutIds(ofRequest?.dialogue)).toBe(withoutIds(await page()));
  });
});
