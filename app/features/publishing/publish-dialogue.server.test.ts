import { describe, expect, test } from 'vitest';

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { handOutNews } from '~/features/notifications/news/hand-out-news.server';
import { addDaysToInstant } from '~/platform/clock';
import { createSecrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

import { addAccount } from '../../../tests/support/add-account';
import { addFollower } from '../../../tests/support/add-follower';
import { eachDatabase } from '../../../tests/support/database';
import { addReadyDialogue, plan } from '../../../tests/support/ready-dialogue';
import { sampleNow as now } from '../../../tests/support/sample-dialogue';
import { askForPublication, type AskedPublication } from './ask-publication.server';
import { carryOutDue } from './carry-out-publication.server';
import { approvePublication, returnPublication, withdrawPublication } from './judge-publication.server';
import { findPublication } from './publication.queries.server';

const secrets = createSecrets('a secret that only tests know, and long');
const time = { now, ladder: 5 as const };
const later = addDaysToInstant(now.toISOString(), 2);
let made = 0;

eachDatabase((db) => {
  const as = (by: Id, at = now) => ({ by, secrets, ...time, now: at });

  /** A dialogue that can be published, and two who may publish it. */
  async function ready() {
    made += 1;
    const dialogue = await addReadyDialogue(db(), `lek-${made}`);
    const [anna, cem] = [await staff('anna'), await staff('cem')];
    return { dialogue, anna, cem, which: (id: Id) => ({ id, dialogueId: dialogue.id }) };
  }
  async function staff(name: string) {
    const id = await addAccount(db(), 'staff', { name, email: `${name}-${made}@viken.example` });
    await db()
      .insertInto('role_assignment')
      .values({
        id: crypto.randomUUID(),
        account_id: id,
        role: 'officer',
        dialogue_id: null,
        source: 'manual',
        granted_by: null,
        granted_at: now.toISOString(),
        withdrawn_at: null,
      })
      .execute();
    return id;
  }
  const ask = (
    { dialogue, anna }: Awaited<ReturnType<typeof ready>>,
    changes: Partial<AskedPublication> = {},
    at = now,
  ) =>
    askForPublication(
      db(),
      dialogue,
      { kind: 'dialogue', note: null, publishAt: null, ...changes },
      as(anna, at),
    );
  async function asked(
    set: Awaited<ReturnType<typeof ready>>,
    changes: Partial<AskedPublication> = {},
    at = now,
  ) {
    const outcome = await ask(set, changes, at);
    if (outcome.kind !== 'asked') throw new Error(outcome.code);
    return outcome.id;
  }
  const page = (slug: string, at = now) => readDialogue(db(), slug, { language: 'sv', now: at });
  const mailsOf = async (kind: string, id: Id) =>
    (
      await db().selectFrom('outgoing_mail').select(['key', 'recipient']).where('kind', '=', kind).execute()
    ).filter(({ key }) => key.includes(id));

  describe('a dialogue is published', () => {
    test('once someone else has approved it: page, news and mail at the same moment', async () => {
      const set = await ready();
      const { dialogue, anna, cem, which } = set;
      const id = await asked(set);
      expect(await page(dialogue.slug)).toBeNull();
      expect(await approvePublication(db(), which(id), as(anna))).toEqual({
        kind: 'refused',
        code: 'own-request',
      });
      expect(await page(dialogue.slug)).toBeNull();
      expect(await approvePublication(db(), which(id), as(cem))).toEqual({ kind: 'published' });
      const shown = await page(dialogue.slug);
      expect(shown).toMatchObject({
        summary: { title: { text: 'Lek vid ån' }, level: 'dialogue', state: 'planned', methods: ['survey'] },
        publishedAt: now.toISOString(),
        steps: [{ kind: 'decision', mode: 'triangle', title: { text: 'Nämnden beslutar' } }],
        notes: [],
      });
      const news = await db()
        .selectFrom('news')
        .select('kind')
        .where('dialogue_id', '=', dialogue.id)
        .execute();
      expect(news).toEqual([{ kind: 'dialogue_published' }]);
      // The asker is told; of the asking, everyone else who may approve.
      expect((await mailsOf('publication-judged', id)).map(({ recipient }) => recipient)).toEqual([
        `anna-${made}@viken.example`,
      ]);
      const told = (await mailsOf('publication-asked', id)).map(({ recipient }) => recipient);
      expect(told).toContain(`cem-${made}@viken.example`);
      expect(told).not.toContain(`anna-${made}@viken.example`);
    });

    test('exactly as it was when it was asked for, whatever is written meanwhile', async () => {
      const set = await ready();
      const { dialogue, cem, which } = set;
      const id = await asked(set);
      await plan(db(), dialogue.id, { 'title.sv': { text: 'Något annat', of: null } });
      await approvePublication(db(), which(id), as(cem));
      expect((await page(dialogue.slug))?.summary.title.text).toBe('Lek vid ån');
    });

    test('not while a condition is open', async () => {
      const set = await ready();
      await plan(db(), set.dialogue.id, { 'gate.wanted': null });
      expect(await ask(set)).toEqual({ kind: 'refused', code: 'obstacles' });
    });

    test('not when a condition is answered with no, or another level is decided, after it was asked for', async () => {
      for (const change of [
        { 'gate.wanted': { answer: 'no', ground: 'Ingen frågar efter svaret.' } },
        {
          'proposedLevel.': 'consult',
          'levelDecision.': { level: 'consult', body: 'TN', decidedOn: '2026-11-20', section: '§ 2' },
        },
      ]) {
        const set = await ready();
        const { dialogue, cem, which } = set;
        const id = await asked(set);
        await plan(db(), dialogue.id, change);
        expect(await approvePublication(db(), which(id), as(cem))).toEqual({ kind: 'stopped' });
        expect(await page(dialogue.slug)).toBeNull();
        expect((await findPublication(db(), id))?.state).toBe('stopped');
        expect(await mailsOf('publication-judged', id)).toHaveLength(2);
      }
    });

    test('once, however many approve at the same moment', async () => {
      const set = await ready();
      const { cem, which } = set;
      const others = [cem, await staff('disa'), await staff('ebbe')];
      const id = await asked(set);
      const outcomes = await Promise.all(others.map((by) => approvePublication(db(), which(id), as(by))));
      expect(outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(1);
      expect(await mailsOf('publication-judged', id)).toHaveLength(1);
      expect(
        await db().selectFrom('news').select('id').where('dialogue_id', '=', set.dialogue.id).execute(),
      ).toHaveLength(1);
    });

    test('one request at a time, also of two who ask at once', async () => {
      const set = await ready();
      const outcomes = await Promise.all([ask(set), ask({ ...set, anna: set.cem })]);
      expect(outcomes.map((one) => (one.kind === 'asked' ? one.kind : one.code)).sort()).toEqual([
        'asked',
        'asked-already',
      ]);
    });

    test('in no other dialogue than the one in which it was asked for', async () => {
      const [set, other] = [await ready(), await ready()];
      const id = await asked(set);
      expect(await approvePublication(db(), { id, dialogueId: other.dialogue.id }, as(other.cem))).toEqual({
        kind: 'refused',
        code: 'gone',
      });
    });
  });

  describe('a request', () => {
    test('goes back with a reason, and can be made anew', async () => {
      const set = await ready();
      const { cem, which } = set;
      const id = await asked(set);
      expect(await returnPublication(db(), { ...which(id), reason: 'Byt rubrik.' }, as(cem))).toEqual({
        kind: 'returned',
      });
      expect(await approvePublication(db(), which(id), as(cem))).toEqual({ kind: 'refused', code: 'gone' });
      expect(await mailsOf('publication-judged', id)).toHaveLength(1);
      await asked(set);
    });

    test('that was withdrawn is not published', async () => {
      const set = await ready();
      const { anna, cem, which } = set;
      const id = await asked(set, { publishAt: later });
      expect(await approvePublication(db(), which(id), as(cem))).toEqual({ kind: 'approved' });
      expect(await withdrawPublication(db(), which(id), as(anna))).toEqual({ kind: 'withdrawn' });
      expect(await carryOutDue(db(), { ...time, now: new Date(later), secrets })).toBe(0);
      expect(await page(set.dialogue.slug, new Date(later))).toBeNull();
    });

    test('for a time is carried out then, once, by whichever process comes first', async () => {
      const set = await ready();
      const id = await asked(set, { publishAt: later });
      await approvePublication(db(), set.which(id), as(set.cem));
      expect(await carryOutDue(db(), { ...time, secrets })).toBe(0);
      const at = { ...time, now: new Date(later), secrets };
      const done = await Promise.all([carryOutDue(db(), at), carryOutDue(db(), at), carryOutDue(db(), at)]);
      expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
      expect((await page(set.dialogue.slug, new Date(later)))?.publishedAt).toBe(later);
    });

    test('for a time is stopped when a condition is answered with no before then', async () => {
      const set = await ready();
      const id = await asked(set, { publishAt: later });
      await approvePublication(db(), set.which(id), as(set.cem));
      await plan(db(), set.dialogue.id, { 'gate.defined': { answer: 'no', ground: 'Oklart.' } });
      await carryOutDue(db(), { ...time, now: new Date(later), secrets });
      expect((await findPublication(db(), id))?.state).toBe('stopped');
      expect(await page(set.dialogue.slug, new Date(later))).toBeNull();
    });
  });

  describe('what is published', () => {
    async function published() {
      const set = await ready();
      await approvePublication(db(), set.which(await asked(set)), as(set.cem));
      return set;
    }
    const tomorrow = new Date(addDaysToInstant(now.toISOString(), 1));

    test('is changed only with a note to everyone, and only when something is different', async () => {
      const set = await published();
      expect(await ask(set, { note: { sv: 'Ny text.' } }, tomorrow)).toEqual({
        kind: 'refused',
        code: 'nothing-changed',
      });
      await plan(db(), set.dialogue.id, { 'about.sv': { text: 'Lekplatsen flyttas.', of: null } });
      expect(await ask(set, {}, tomorrow)).toEqual({ kind: 'refused', code: 'note-missing' });
      const id = await asked(set, { note: { sv: 'Vi har rättat var den ligger.' } }, tomorrow);
      await approvePublication(db(), set.which(id), as(set.cem, tomorrow));
      expect(await page(set.dialogue.slug, tomorrow)).toMatchObject({
        about: { text: 'Lekplatsen flyttas.' },
        publishedAt: now.toISOString(),
        notes: [{ kind: 'corrected', note: { text: 'Vi har rättat var den ligger.' } }],
      });
    });

    test('is postponed by new dates, and those who follow are told', async () => {
      const set = await published();
      await addFollower(db(), `f${made}@example.se`, { scope: 'dialogue', targetId: set.dialogue.id });
      await handOutNews(db(), now);
      await plan(db(), set.dialogue.id, { 'closesOn.': '2027-01-15' });
      const id = await asked(set, { note: { sv: 'Fler ska hinna.' } }, tomorrow);
      await approvePublication(db(), set.which(id), as(set.cem, tomorrow));
      const shown = await page(set.dialogue.slug, tomorrow);
      expect(shown?.summary.timing.lastDay).toBe('2027-01-15');
      expect(shown?.notes).toMatchObject([{ kind: 'postponed' }]);
      const news = await db()
        .selectFrom('news')
        .select('kind')
        .where('dialogue_id', '=', set.dialogue.id)
        .orderBy('created_at')
        .execute();
      expect(news.map(({ kind }) => kind)).toEqual(['dialogue_published', 'dialogue_postponed']);
    });

    test('is called off with a reason, by two, and stays readable', async () => {
      const set = await published();
      const note = { sv: 'Nämnden har tagit tillbaka frågan.' };
      const id = await asked(set, { kind: 'cancel', note }, tomorrow);
      expect(await approvePublication(db(), set.which(id), as(set.anna, tomorrow))).toMatchObject({
        code: 'own-request',
      });
      await approvePublication(db(), set.which(id), as(set.cem, tomorrow));
      expect(await page(set.dialogue.slug, tomorrow)).toMatchObject({
        summary: { state: 'cancelled' },
        cancelReason: { text: note.sv },
      });
      // And is not changed afterwards.
      await plan(db(), set.dialogue.id, { 'about.sv': { text: 'Annat.', of: null } });
      expect(await ask(set, { note: { sv: 'Ändring.' } }, tomorrow)).toMatchObject({ code: 'obstacles' });
      expect(await ask(set, { kind: 'cancel', note }, tomorrow)).toMatchObject({ code: 'obstacles' });
    });
  });
});
