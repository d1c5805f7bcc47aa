import { expect, test } from 'vitest';

import { handOver } from '~/features/compilation/handover/hand-over.server';
import { addCategory } from '~/features/compilation/sorting/add-category.server';
import { sortMany } from '~/features/compilation/sorting/sort-many.server';
import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now } from '../../../../tests/support/sample-dialogue';
import { saveInput, sorter } from '../../../../tests/support/sample-input';
import { register, sampleSecrets as secrets, someone } from '../../../../tests/support/sample-meeting';
import { actionForm, decisionForm } from '../../../../tests/support/sample-outcome';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { readResult } from '../read-result.server';
import { publishOutcome } from '../work/publish-outcome.server';
import { readOutcome } from '../work/read-outcome.server';
import { resultFromDraft } from '../work/result-draft';
import { saveAction, saveDecision } from '../work/save-outcome.server';
import { tellUpdate } from '../work/tell-update.server';
import { actionsMail } from './actions-mail.server';
import { feedbackMails } from './feedback-mail-data';
import { personToken } from './person-link.server';
import { readFeedback } from './read-feedback.server';
import { sendFirstRound } from './send-first-round.server';

/** Someone came to a meeting, where one of the notes is theirs; an officer works on. */
async function start(db: Database) {
  const input = await saveInput(db, ['Det är mörkt vid ån.', 'Bussen går för sällan.']);
  const before = new Date('2026-11-10T10:00:00.000Z');
  const maja = await register(db, [input.meetingId], someone('Maja'), { now: before });
  await db.updateTable('registration').set({ came: 1 }).where('id', '=', maja).execute();
  const [own = ''] = input.ids;
  await db.updateTable('contribution').set({ registration_id: maja }).where('id', '=', own).execute();
  const anna = await sorter(db);
  const dialogue = (await readWorkDialogue(db, input.slug, now))!;
  const roles = [{ role: 'officer' as const, dialogueId: null }];
  // It has no last day, so that it can be decided on.
  return {
    ...{ maja, own, anna, dialogue: { ...dialogue, closesAt: null } },
    writing: { actor: { accountId: anna.by, roles }, now, secrets },
  };
}

eachDatabase((db) => {
  test('who took part is told once at each turn, and walks from what they said to theme, conclusion, decision and action, and back', async () => {
    const { maja, own, anna, dialogue, writing } = await start(db());
    const told = async () =>
      (await db().selectFrom('outgoing_mail').select(['key', 'recipient']).orderBy('id').execute())
        .filter(({ recipient, key }) => recipient === 'maja@example.org' && key.startsWith('feedback:'))
        .map(({ key }) => key.split(':')[1])
        .sort();

    const written = ['feedbackNoted', 'feedbackUse', 'feedbackWay'].map((field) => ({
      ...{ field, item: 'sv', seen: 0, value: { text: `Text om ${field}.`, of: null } },
    }));
    await db()
      .transaction()
      .execute((trx) => changeDraft(trx, dialogue.id, written, { by: anna.by, now }));
    expect(await sendFirstRound(db(), dialogue, writing)).toMatchObject({ kind: 'sent' });
    expect(await told()).toEqual(['noted']);

    const theme = await addCategory(db(), dialogue, { kind: 'theme', title: 'Ljus' }, anna);
    if (theme.kind !== 'added') throw new Error(theme.problem);
    const none = { kind: '', title: '' };
    await sortMany(db(), dialogue, { contributionIds: [own], category: theme.id, added: none }, anna);
    const concluded = { field: 'conclusion', item: `${theme.id}/sv`, seen: 0 };
    await db()
      .transaction()
      .execute((trx) =>
        changeDraft(
          trx,
          dialogue.id,
          [{ ...concluded, value: { text: 'Lyktor behövs vid ån.', of: null } }],
          { by: anna.by, now },
        ),
      );
    await handOver(db(), dialogue, { body: 'Tekniska nämnden', isRead: true, seen: 0 }, anna);
    expect(await told()).toEqual(['concluded', 'noted']);

    const [decision, action, other] = [newId(), newId(), newId()];
    const decided = decisionForm(decision, { [`decisions.${decision}.theme-${theme.id}`]: '1' });
    await saveDecision(db(), dialogue, { id: decision, form: decided, file: null }, writing);
    const planned = actionForm(action, { [`actions.${action}.decision`]: decision });
    await saveAction(db(), dialogue, { id: action, form: planned }, writing);
    const alike = actionForm(other, { [`actionTitle.${other}/sv`]: 'Klippa buskar' });
    await saveAction(db(), dialogue, { id: other, form: alike }, writing);
    const { draft, facts } = await readOutcome(db(), dialogue, now);
    const snapshot = resultFromDraft(draft, facts);
    await db()
      .transaction()
      .execute((trx) => publishOutcome(trx, dialogue, { snapshot, note: null }, { now, secrets }));
    expect(await told()).toEqual(['concluded', 'decided', 'noted']);

    const tell = (id: string, state: string, at: string) =>
      tellUpdate(
        db(),
        dialogue,
        { id, typed: { state, day: '2026-11-20', note: 'Marken håller inte.' } },
        { ...writing, now: new Date(at) },
      );
    await tell(action, 'planned', '2026-11-22T18:01:00.000Z');
    expect(await told()).toEqual(['concluded', 'decided', 'noted']);
    await tell(action, 'started', '2026-11-22T18:05:00.000Z');
    await tell(action, 'stopped', '2026-11-22T18:30:00.000Z');
    await tell(action, 'stopped', '2026-11-22T18:30:00.000Z');
    await tell(other, 'done', '2026-11-22T18:40:00.000Z');
    expect(await told()).toEqual(['actions', 'concluded', 'decided', 'noted']);
    const { data, due_at: dueAt } = await db()
      .selectFrom('outgoing_mail')
      .select(['data', 'due_at'])
      .where('kind', '=', feedbackMails.actions)
      .executeTakeFirstOrThrow();
    expect(dueAt).toBe('2026-11-22T19:00:00.000Z');
    const mail = await actionsMail(fromJson(data!), {
      ...{ db: db(), secrets, baseUrl: 'https://d.example', now: new Date(dueAt) },
      ...{ kommun: samplePortal().kommun as KommunSettings, language: languageOrSource('sv') },
      ...{ t: getT('sv'), format: formatFor(languageOrSource('sv')) },
    });
    expect(mail?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []))).toEqual(
      expect.arrayContaining(['Sätta upp lyktor', 'Klippa buskar', 'Marken håller inte.']),
    );

    // What happens later is told in a mail of its own.
    await tell(other, 'stopped', '2026-11-22T20:10:00.000Z');
    expect((await told()).filter((turn) => turn === 'actions')).toHaveLength(2);

    const token = personToken(secrets, { dialogueId: dialogue.id, kind: 'registration', id: maja });
    const found = await readFeedback(db(), secrets, token, { language: 'sv', now });
    if (found.kind !== 'found') throw new Error(found.kind);
    const note = found.view.meetings[0]?.notes.find(({ isOwn }) => isOwn);
    expect(note?.themes).toMatchObject([{ key: theme.id, isConcluded: true, isDecided: true }]);
    const page = await readResult(db(), dialogue.slug, { language: 'sv', now });
    const shown = page?.result.themes.find(({ key }) => key === note?.themes[0]?.key);
    expect(shown?.conclusion?.text).toBe('Lyktor behövs vid ån.');
    expect(shown?.decisions).toEqual([decision]);
    const [answer] = page?.result.decisions ?? [];
    expect(answer).toMatchObject({ id: decision, themes: [{ key: theme.id, isConcluded: true }] });
    expect(page?.result.actions.find(({ id }) => id === action)).toMatchObject({
      id: action,
      decisionId: decision,
      state: 'stopped',
    });
  });
});
