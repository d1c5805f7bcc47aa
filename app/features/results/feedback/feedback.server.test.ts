import { describe, expect, test } from 'vitest';

import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now } from '../../../../tests/support/sample-dialogue';
import { saveInput } from '../../../../tests/support/sample-input';
import { register, sampleSecrets as secrets, someone } from '../../../../tests/support/sample-meeting';
import { answerMisunderstanding } from './answer-misunderstanding.server';
import { personHash, personToken, readPersonToken } from './person-link.server';
import { readFeedback, type FeedbackView } from './read-feedback.server';
import { insertOptOut } from './recipients.queries.server';
import { reportMisunderstanding } from './report-misunderstanding.server';
import { sendFirstRound } from './send-first-round.server';
import { tellTurn } from './tell-turn.server';

/** The meeting is over when everyone is told, and was to come when they registered. */
const before = new Date('2026-11-10T10:00:00.000Z');

async function start(db: Database) {
  const input = await saveInput(db, ['Det är mörkt vid ån.', 'Bussen går för sällan.']);
  const came = await register(db, [input.meetingId], someone('Maja'), { now: before });
  const stayedAway = await register(db, [input.meetingId], someone('Nils'), { now: before });
  await db.updateTable('registration').set({ came: 1 }).where('id', '=', came).execute();
  await db.updateTable('registration').set({ came: 0 }).where('id', '=', stayedAway).execute();
  await db
    .updateTable('contribution')
    .set({ registration_id: came, entered_by: await addAccount(db, 'staff', { name: 'Anna' }) })
    .where('id', '=', input.ids[0] ?? '')
    .execute();
  const by = await addAccount(db, 'staff', { name: 'Anna Lind' });
  const dialogue = await readWorkDialogue(db, input.slug, now);
  if (dialogue === null) throw new Error('no dialogue');
  const writing = {
    actor: { accountId: by, roles: [{ role: 'officer' as const, dialogueId: null }] },
    ...{ now, secrets, by },
  };
  return { ...input, dialogue, came, stayedAway, writing };
}

async function write(db: Database, { dialogue, writing }: Awaited<ReturnType<typeof start>>) {
  const text = (field: string) => ({
    ...{ field, item: 'sv', seen: 0 },
    value: { text: `Text om ${field}.`, of: null },
  });
  await db.transaction().execute((trx) =>
    changeDraft(trx, dialogue.id, ['feedbackNoted', 'feedbackUse', 'feedbackWay'].map(text), {
      ...{ by: writing.by, now },
    }),
  );
}

async function mailsOf(db: Database, kind: string, like: string) {
  const rows = await db
    .selectFrom('outgoing_mail')
    .select(['recipient', 'key'])
    .where('kind', '=', kind)
    .execute();
  return rows.filter(({ key }) => key.includes(like)).map(({ recipient }) => recipient);
}

async function viewOf(db: Database, dialogueId: string, id: string): Promise<FeedbackView> {
  const token = personToken(secrets, { dialogueId, kind: 'registration', id });
  const found = await readFeedback(db, secrets, token, { language: 'sv', now });
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.view;
}

eachDatabase((db) => {
  describe('the first round', () => {
    test('is not sent before it is written', async () => {
      const { dialogue, writing } = await start(db());
      expect(await sendFirstRound(db(), dialogue, writing)).toEqual({
        kind: 'refused',
        problems: ['no-noted', 'no-use', 'no-way'],
      });
    });

    test('goes to those who came, to nobody else, and once', async () => {
      const started = await start(db());
      await write(db(), started);
      const { dialogue, writing } = started;
      const outcomes = await Promise.all([1, 2].map(() => sendFirstRound(db(), dialogue, writing)));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['refused', 'sent']);
      expect(await mailsOf(db(), 'feedback-turn', dialogue.id)).toEqual(['maja@example.org']);
    });

    test('is read by who came, with the notes of their meeting and their own marked', async () => {
      const started = await start(db());
      const { dialogue, came, stayedAway, writing } = started;
      expect((await viewOf(db(), dialogue.id, came)).own.length).toBe(0);
      await write(db(), started);
      await sendFirstRound(db(), dialogue, writing);
      const view = await viewOf(db(), dialogue.id, came);
      expect(view.round?.noted.text).toBe('Text om feedbackNoted.');
      expect(view.meetings[0]?.notes.map(({ text, isOwn }) => [text?.text, isOwn])).toEqual([
        ['Det är mörkt vid ån.', true],
        ['Bussen går för sällan.', false],
      ]);
      // Who stayed away has a link only if they make one up; what was said there is not for them.
      expect((await viewOf(db(), dialogue.id, stayedAway)).meetings).toEqual([]);
    });

    test('also goes to residents who wrote while signed in, but not to who wants no more mail', async () => {
      const { dialogue, ids } = await start(db());
      const account = await addAccount(db(), 'resident', { email: 'layla@example.org' });
      await db()
        .updateTable('contribution')
        .set({ account_id: account })
        .where('id', '=', ids[1] ?? '')
        .execute();
      const turn = { turn: 'concluded', subjectId: dialogue.id } as const;
      const at = now.toISOString();
      await insertOptOut(db(), dialogue.id, personHash(secrets, dialogue.id, 'MAJA@example.org'), at);
      expect(
        await db()
          .transaction()
          .execute((trx) => tellTurn(trx, dialogue.id, turn, { now, secrets })),
      ).toBe(1);
      expect(
        await db()
          .transaction()
          .execute((trx) => tellTurn(trx, dialogue.id, turn, { now, secrets })),
      ).toBe(0);
      expect(await mailsOf(db(), 'feedback-turn', `concluded:${dialogue.id}`)).toEqual(['layla@example.org']);
    });
  });

  describe('a misunderstanding', () => {
    test('is reported once, answered once, mailed, and the note is corrected beside what stood there', async () => {
      const started = await start(db());
      await write(db(), started);
      const { dialogue, came, ids, writing } = started;
      await sendFirstRound(db(), dialogue, writing);
      const person = { dialogueId: dialogue.id, kind: 'registration', id: came } as const;
      const view = await viewOf(db(), dialogue.id, came);
      const typed = { note: ids[0] ?? '', text: 'Jag sa ljust, inte mörkt.', formKey: newId() };
      const report = () =>
        reportMisunderstanding(db(), { person, view }, typed, { now, secrets, language: 'sv' });
      await report();
      await report();
      const { reported } = await viewOf(db(), dialogue.id, came);
      expect(reported.map(({ text, answer }) => [text, answer])).toEqual([[typed.text, null]]);

      const answer = {
        id: reported[0]?.id ?? '',
        answer: 'Rättat, tack.',
        corrected: 'Det är ljust vid ån.',
      };
      expect(await answerMisunderstanding(db(), dialogue.id, answer, writing)).toEqual({ kind: 'answered' });
      expect(await answerMisunderstanding(db(), dialogue.id, answer, writing)).toMatchObject({
        kind: 'wrong',
        problem: { code: 'answered' },
      });
      expect(await mailsOf(db(), 'misunderstanding-answered', answer.id)).toEqual(['maja@example.org']);
      const after = await viewOf(db(), dialogue.id, came);
      expect(after.reported[0]?.answer).toBe('Rättat, tack.');
      const note = after.meetings[0]?.notes.find(({ isOwn }) => isOwn);
      expect([note?.text?.text, note?.earlier]).toEqual(['Det är ljust vid ån.', ['Det är mörkt vid ån.']]);
    });

    test('is refused empty or too long, and an empty answer too', async () => {
      const { dialogue, came, writing } = await start(db());
      const person = { dialogueId: dialogue.id, kind: 'registration', id: came } as const;
      const view = await viewOf(db(), dialogue.id, came);
      const report = (text: string) =>
        reportMisunderstanding(
          db(),
          { person, view },
          { note: '', text, formKey: newId() },
          {
            ...{ now, secrets },
            language: 'sv',
          },
        );
      expect(await report(' ')).toEqual({ kind: 'wrong', problem: 'missing' });
      expect(await report('x'.repeat(4001))).toEqual({ kind: 'wrong', problem: 'too-long' });
      const empty = { id: newId(), answer: '', corrected: '' };
      expect(await answerMisunderstanding(db(), dialogue.id, empty, writing)).toMatchObject({
        kind: 'wrong',
      });
    });
  });

  test('a link opens for the person and the dialogue that it was made for alone', async () => {
    const { dialogue, came } = await start(db());
    const token = personToken(secrets, { dialogueId: dialogue.id, kind: 'registration', id: came });
    expect(readPersonToken(secrets, token)).toMatchObject({ id: came });
    const other = await start(db());
    const changed = token.replace(dialogue.id, other.dialogue.id);
    expect(readPersonToken(secrets, changed)).toBeNull();
    expect(readPersonToken(secrets, `a${token.slice(1)}`)).toBeNull();
    await db()
      .updateTable('registration')
      .set({ disposed_at: now.toISOString() })
      .where('id', '=', came)
      .execute();
    const found = await readFeedback(db(), secrets, token, { language: 'sv', now });
    expect(found.kind).toBe('disposed');
  });
});
