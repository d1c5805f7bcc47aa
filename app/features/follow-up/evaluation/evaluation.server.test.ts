import { describe, expect, test } from 'vitest';

import { readWorkDialogue, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { personHash } from '~/features/results/feedback/person-link.server';
import { readRecipients } from '~/features/results/feedback/recipients.server';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { stampForm } from '~/platform/form-guard.server';
import { newId } from '~/platform/ids';
import { createRateLimit } from '~/platform/rate-limit.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../tests/support/sample-meeting';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { readCounted } from '../figures/read-counted.server';
import { answerEvaluation, readEvaluationTarget } from './answer-evaluation.server';
import { evaluationToken } from './evaluation-link.server';
import { evaluationMail } from './evaluation-mail.server';
import { summariseEvaluation } from './read-evaluation.server';
import { askParticipants, closeEvaluation, doWithEvaluation, openEvaluation } from './run-evaluation.server';
import { readToldAnswers } from './told-answers.server';

const now = new Date('2027-03-01T09:00:00.000Z');
const sv = languageOrSource('sv');
const context = { secrets: sampleSecrets, clock: () => now, network: '192.0.2.1' };

/** A dialogue that is over, with residents who have said something while they were signed in. */
async function prepare(db: Database, residents: readonly string[] = []) {
  const slug = `uppfoljd-${newId()}`;
  const id = await db.transaction().execute((trx) => saveDialogue(trx, sampleDialogue({ slug }), { now }));
  const accountId = await addAccount(db, 'staff', { name: 'Anna Lind' });
  for (const email of residents) {
    const by = await addAccount(db, 'resident', { email: `${newId()}-${email}` });
    await db
      .insertInto('contribution')
      .values({
        ...{ id: newId(), dialogue_id: id, source: 'other', external_key: null, step_id: null },
        ...{ text: 'Fler lampor', language: 'sv', account_id: by, registration_id: null },
        ...{ said_on: '2026-12-01', entered_by: accountId, received_at: now.toISOString() },
        ...{ hidden_at: null, hidden_by: null, hidden_reason: null },
      })
      .execute();
  }
  const dialogue = (await readWorkDialogue(db, slug, now))!;
  const doing = { by: accountId, now, secrets: sampleSecrets };
  return { dialogue, doing };
}

/** The links of a dialogue's evaluation, as its mails carry them. */
async function linksOf(db: Database, dialogueId: string): Promise<readonly string[]> {
  const mails = await db
    .selectFrom('outgoing_mail')
    .select('data')
    .where('key', 'like', `evaluation:${dialogueId}:%`)
    .execute();
  return mails.map(({ data }) => {
    const { person } = (JSON.parse(data ?? '{}') as { d: { person: string } }).d;
    return evaluationToken(sampleSecrets, dialogueId, person);
  });
}

function formWith(typed: Record<string, string>) {
  const shownAt = new Date(Date.now() - 5000);
  return new Map(Object.entries({ stamp: stampForm(sampleSecrets, 'evaluation', shownAt), ...typed }));
}

async function answer(db: Database, code: string, form = formWith({ easy: 'yes' })) {
  const target = (await readEvaluationTarget(db, code, sv))!;
  return answerEvaluation(form, { code, target, language: 'sv' }, { db, ...context });
}

/** Opens the evaluation. @returns the code for the room */
async function openRoom(
  db: Database,
  dialogue: WorkDialogue,
  doing: { by: string; now: Date; secrets: Secrets },
) {
  await openEvaluation(db, dialogue, doing);
  return roomOf(db, dialogue.id);
}

async function roomOf(db: Database, dialogueId: string) {
  const round = await db
    .selectFrom('evaluation_round')
    .selectAll()
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirstOrThrow();
  return round.room_code;
}

const countAnswers = async (db: Database, dialogueId: string) =>
  (await db.selectFrom('evaluation_answer').select('id').where('dialogue_id', '=', dialogueId).execute())
    .length;

eachDatabase((db) => {
  describe('the evaluation', () => {
    test('is asked of each participant once, when the dialogue is over', async () => {
      const { dialogue, doing } = await prepare(db(), ['a@example.org', 'b@example.org']);
      await openEvaluation(db(), dialogue, doing);
      const early = { ...dialogue, state: 'open' as const, closesAt: '2027-04-01T00:00:00.000Z' };
      expect(await askParticipants(db(), early, doing)).toEqual({ kind: 'early' });
      expect(await askParticipants(db(), dialogue, doing)).toEqual({ kind: 'done', count: 2 });
      expect(await askParticipants(db(), dialogue, doing)).toEqual({ kind: 'done', count: 0 });
    });

    test('is asked in a mail by which one also ends all mail on the dialogue, and not of who has', async () => {
      const { dialogue, doing } = await prepare(db(), ['a@example.org']);
      await openEvaluation(db(), dialogue, doing);
      const { byMail } = await readRecipients(db(), sampleSecrets, dialogue.id);
      const { person, email } = byMail[0]!;
      const mailContext = {
        ...{ db: db(), secrets: sampleSecrets, baseUrl: 'https://d.example', now },
        ...{ kommun: samplePortal().kommun as KommunSettings, language: sv },
        ...{ t: getT('sv'), format: formatFor(sv) },
      };
      const word = () => evaluationMail({ dialogueId: dialogue.id, person }, mailContext);
      // Nobody is asked by a link that was not made.
      expect(await word()).toBeNull();
      await askParticipants(db(), dialogue, doing);
      const mail = await word();
      expect(mail?.blocks.find(({ kind }) => kind === 'action')).toMatchObject({
        href: `https://d.example/sv/utvardera/${evaluationToken(sampleSecrets, dialogue.id, person)}`,
      });
      expect(mail?.footer).toContainEqual(expect.objectContaining({ href: mail?.oneClickUnsubscribe }));
      await db()
        .insertInto('feedback_opt_out')
        .values({
          dialogue_id: dialogue.id,
          person: personHash(sampleSecrets, dialogue.id, email),
          ended_at: now.toISOString(),
        })
        .execute();
      expect(await word()).toBeNull();
    });

    test('takes one answer by each link, also when it is sent many times at once', async () => {
      const { dialogue, doing } = await prepare(db(), ['a@example.org']);
      await openEvaluation(db(), dialogue, doing);
      await askParticipants(db(), dialogue, doing);
      const [link = ''] = await linksOf(db(), dialogue.id);
      await Promise.all([1, 2, 3, 4].map(() => answer(db(), link)));
      expect(await countAnswers(db(), dialogue.id)).toBe(1);
      expect((await readEvaluationTarget(db(), link, sv))?.standing).toBe('answered');
      expect(await readEvaluationTarget(db(), `${dialogue.id}.${'a'.repeat(43)}`, sv)).toBeNull();
    });

    test('takes each form of a room once, and none once it is closed', async () => {
      const { dialogue, doing } = await prepare(db());
      await openEvaluation(db(), dialogue, doing);
      const room = await roomOf(db(), dialogue.id);
      const form = formWith({ again: 'no' });
      await answer(db(), room, form);
      await answer(db(), room, form);
      await answer(db(), room.toUpperCase());
      expect(await countAnswers(db(), dialogue.id)).toBe(2);
      await closeEvaluation(db(), dialogue, doing);
      expect((await readEvaluationTarget(db(), room, sv))?.standing).toBe('closed');
      await answer(db(), room);
      expect(await countAnswers(db(), dialogue.id)).toBe(2);
    });

    test('sends back an empty form, and one from a program', async () => {
      const { dialogue, doing } = await prepare(db());
      await openEvaluation(db(), dialogue, doing);
      const room = await roomOf(db(), dialogue.id);
      expect(await answer(db(), room, formWith({}))).toMatchObject({ problems: [{ code: 'nothing' }] });
      const trapped = formWith({ easy: 'yes', webbplats: 'https://spam.example' });
      expect(await answer(db(), room, trapped)).toMatchObject({ problems: [{ code: 'looks-automatic' }] });
      const target = (await readEvaluationTarget(db(), room, sv))!;
      const limit = createRateLimit({ times: 1, seconds: 60 });
      const send = () =>
        answerEvaluation(
          formWith({ easy: 'no' }),
          { code: room, target, language: 'sv' },
          { db: db(), ...context },
          limit,
        );
      expect(await send()).toEqual({ kind: 'answered' });
      expect(await send()).toMatchObject({ status: 429 });
    });

    test('keeps nothing by which an answer could be tied to a link', async () => {
      const tables = await db().introspection.getTables();
      const columnsOf = (name: string) =>
        tables.find((table) => table.name === name)!.columns.map((column) => column.name);
      const invitation = columnsOf('evaluation_invitation');
      expect(invitation).toEqual(['token_hash', 'used']);
      expect(columnsOf('evaluation_answer').filter((column) => invitation.includes(column))).toEqual([]);
      const { dialogue, doing } = await prepare(db(), ['a@example.org']);
      await openEvaluation(db(), dialogue, doing);
      await askParticipants(db(), dialogue, doing);
      const [link = ''] = await linksOf(db(), dialogue.id);
      await answer(db(), link);
      const row = await db()
        .selectFrom('evaluation_answer')
        .selectAll()
        .where('dialogue_id', '=', dialogue.id)
        .executeTakeFirstOrThrow();
      expect(row.answered_on).toBe('2027-03-01');
      // Version 4: random, where version 7 would tell the millisecond.
      expect(row.id.charAt(14)).toBe('4');
      expect(JSON.stringify(row)).not.toContain(link.split('.')[1]);
    });

    test('is told in a report once it is closed, from five answers on, and words once someone has let them through', async () => {
      const { dialogue, doing } = await prepare(db());
      const room = await openRoom(db(), dialogue, doing);
      const told = () => summariseEvaluation(db(), dialogue.id);
      for (let count = 1; count <= 4; count += 1) await answer(db(), room);
      await closeEvaluation(db(), dialogue, doing);
      expect(await told()).toMatchObject({ answered: 0, questions: [] });
      const again = await openRoom(db(), dialogue, doing);
      await answer(db(), again, formWith({ easy: 'yes', better: 'Mer tid' }));
      await closeEvaluation(db(), dialogue, doing);
      expect(await told()).toMatchObject({ answered: 5, quotes: [] });
      const { id } = await db()
        .selectFrom('evaluation_answer')
        .select('id')
        .where('dialogue_id', '=', dialogue.id)
        .where('better', 'is not', null)
        .executeTakeFirstOrThrow();
      await doWithEvaluation(db(), dialogue, { deed: 'show', id }, doing);
      expect((await told()).quotes).toEqual([{ text: 'Mer tid', language: 'sv' }]);
    });

    test('tells nobody what each one answered while the next can answer: only how many have', async () => {
      const { dialogue, doing } = await prepare(db());
      const room = await openRoom(db(), dialogue, doing);
      for (let count = 1; count <= 6; count += 1)
        await answer(db(), room, formWith({ easy: 'yes', better: 'Mer tid', age: '18-24' }));
      const nothing = { given: 6, answers: [], written: [] };
      expect(await readToldAnswers(db(), dialogue.id)).toEqual({ isOpen: true, ...nothing });
      expect(await summariseEvaluation(db(), dialogue.id)).toMatchObject({ answered: 0, questions: [] });
      expect(await readCounted(db(), dialogue)).toMatchObject({ answered: 6, respondents: [] });
      await closeEvaluation(db(), dialogue, doing);
      expect((await readToldAnswers(db(), dialogue.id)).answers).toHaveLength(6);
      expect((await readCounted(db(), dialogue)).respondents).toHaveLength(1);
    });
  });
});
