import { describe, expect, test } from 'vitest';

import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { changeDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import { versionOf } from '~/features/planning/draft/draft';
import { draftInputs, inputName, writeSeen, type DraftForm } from '~/features/planning/draft/draft-form';
import { planFields } from '~/features/planning/plan/plan-fields';
import { startDialogue } from '~/features/planning/start/start-dialogue.server';
import { readOutcome } from '~/features/results/work/read-outcome.server';
import { resultFromDraft } from '~/features/results/work/result-draft';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../tests/support/sample-meeting';
import { startOutcome } from '../../../../tests/support/sample-outcome';
import { readTargets, readTranslation } from './read-translation.server';
import { recountTranslation, saveTranslation } from './save-translation.server';

const kommun = { languages: ['sv', 'sv-x-lattlast', 'en', 'ar'] } as unknown as Parameters<
  typeof readTargets
>[0]['kommun'];

/** A new plan with a purpose, and a communicator who translates it. */
async function prepare(db: Database) {
  const accountId = await addAccount(db, 'staff', { name: 'Cem Aydın' });
  const actor = { accountId, roles: [{ role: 'communicator' as const, dialogueId: null }] };
  const writing = { actor, now: sampleNow, secrets: sampleSecrets };
  const started = await startDialogue(
    db,
    { id: newId(), title: 'Ny lekplats vid ån', kind: 'resident' },
    writing,
  );
  const slug = started.kind === 'started' ? started.slug : '';
  const dialogue = async () => (await readWorkDialogue(db, slug, sampleNow))!;
  const { id } = await dialogue();
  const write = async (text: string) => {
    const draft = await readDraft(db, { id, sourceLanguage: 'sv' });
    const seen = versionOf(draft, 'purpose', 'sv');
    await changeDraft(
      db,
      id,
      [{ field: planFields.purpose.name, item: 'sv', seen, value: { text, of: null } }],
      { by: accountId, now: sampleNow },
    );
  };
  await write('Vi vill veta vad barnen vill göra.');
  const open = async (target = 'en', onlyLeft = false) =>
    readTranslation(db, await dialogue(), target, { onlyLeft, now: sampleNow });
  /** Sends a form that was shown, with something typed in it. */
  const send = async ({ form }: { form: DraftForm }, typed: Record<string, string>, target = 'en') =>
    saveTranslation(
      db,
      await dialogue(),
      {
        target,
        form: new Map([
          ...Object.entries(form.values),
          [draftInputs.seen, writeSeen(form.seen)],
          ...Object.entries(typed),
        ]),
      },
      writing,
    );
  const purpose = async (target = 'en') =>
    (await open(target)).texts.find(({ field }) => field === 'purpose')!;
  return { db, dialogue, write, open, send, purpose };
}

const upToDate = inputName(draftInputs.upToDate, 'purpose', 'en');

eachDatabase((db) => {
  describe('a translation', () => {
    test('is missing until it is written, and then stands beside its source', async () => {
      const { open, send, purpose } = await prepare(db());
      const page = await open();
      expect(page.counts).toEqual({ texts: 2, done: 0, stale: 0, missing: 2, wordsLeft: 11 });
      await send(page, { 'purpose.en': 'We want to know what the children want.' });
      expect(await purpose()).toMatchObject({
        state: 'done',
        translation: 'We want to know what the children want.',
      });
      expect((await open('ar')).counts.missing).toBe(2);
    });

    test('needs to be looked over once its source has changed, and tells what changed', async () => {
      const { open, send, purpose, write } = await prepare(db());
      await send(await open(), { 'purpose.en': 'We want to know.' });
      await write('Vi vill veta vad barnen och deras föräldrar vill göra.');
      expect(await purpose()).toMatchObject({
        state: 'stale',
        source: 'Vi vill veta vad barnen och deras föräldrar vill göra.',
        earlier: 'Vi vill veta vad barnen vill göra.',
      });
    });

    test('stays one to look over when it is sent as it was, until someone says that it still holds', async () => {
      const { open, send, purpose, write } = await prepare(db());
      await send(await open(), { 'purpose.en': 'We want to know.' });
      await write('Vi vill veta!');
      expect(await send(await open(), {})).toEqual({ kind: 'saved', changed: [] });
      expect((await purpose()).state).toBe('stale');
      await send(await open(), { [upToDate]: '1' });
      expect(await purpose()).toMatchObject({ state: 'done', translation: 'We want to know.' });
    });

    test('that was written beside an earlier text is to be looked over, though it was saved after the text had changed', async () => {
      const { open, send, purpose, write } = await prepare(db());
      const page = await open();
      await write('Vi frågar bara vuxna.');
      await send(page, { 'purpose.en': 'We want to know what the children want.' });
      expect(await purpose()).toMatchObject({
        state: 'stale',
        earlier: 'Vi vill veta vad barnen vill göra.',
      });
    });

    test('word for word as its source is pointed out', async () => {
      const { open, send, purpose } = await prepare(db());
      await send(await open(), { 'purpose.en': 'Vi vill veta vad barnen vill göra.' });
      expect((await purpose()).state).toBe('same');
    });

    test('that two write at once is kept once, and the other is shown what stands', async () => {
      const { open, send } = await prepare(db());
      const page = await open();
      await send(page, { 'purpose.en': 'The first.' });
      const outcome = await send(page, { 'purpose.en': 'The second.' });
      expect(outcome).toMatchObject({
        kind: 'returned',
        form: { values: { 'purpose.en': 'The second.' }, theirs: [{ parts: { '': 'The first.' } }] },
      });
    });

    test('names the dialogue in lists', async () => {
      const { open, send, dialogue } = await prepare(db());
      await send(await open(), { 'title.en': 'A new playground' });
      expect((await dialogue()).title).toEqual({ sv: 'Ny lekplats vid ån', en: 'A new playground' });
    });

    test('shows only what is left, when asked to', async () => {
      const { open, send } = await prepare(db());
      await send(await open(), { 'title.en': 'A new playground' });
      expect(Object.keys((await open('en', true)).form.seen)).toEqual(['purpose.en']);
    });

    test('is counted for each of the portal’s languages but the dialogue’s own', async () => {
      const { open, send, dialogue } = await prepare(db());
      await send(await open('ar'), { 'title.ar': 'ملعب جديد' }, 'ar');
      const targets = await readTargets({ db: db(), kommun, clock: () => sampleNow }, await dialogue());
      expect(targets.map(({ tag, counts: { done, missing } }) => [tag, done, missing])).toEqual([
        ['sv-x-lattlast', 0, 2],
        ['en', 0, 2],
        ['ar', 1, 1],
      ]);
    });

    test('of what was said of a theme can be written by who may not conclude it', async () => {
      const { open, send, dialogue } = await prepare(db());
      const { id } = await dialogue();
      const theme = newId();
      const said = {
        field: 'said',
        item: `${theme}/sv`,
        seen: 0,
        value: { text: 'Många vill gunga.', of: null },
      };
      await changeDraft(db(), id, [said], { by: null, now: sampleNow });
      await send(await open(), { [`said.${theme}/en`]: 'Many want to swing.' });
      expect((await open()).texts.find(({ part }) => part === 'themes')).toMatchObject({
        state: 'done',
        translation: 'Many want to swing.',
        thingName: '1',
      });
    });

    test('of a result that came from a list is written here, but for what the list says of its themes', async () => {
      const { dialogue, writing } = await startOutcome(db());
      const open = () => readTranslation(db(), dialogue, 'en', { onlyLeft: false, now: sampleNow });
      const page = await open();
      const form = new Map([
        ...Object.entries(page.form.values),
        [draftInputs.seen, writeSeen(page.form.seen)],
        ['resultSummary.en', 'You asked for light.'],
        ['themeResponse.ljus/en', 'We will tell you.'],
      ]);
      expect(await saveTranslation(db(), dialogue, { target: 'en', form }, writing)).toMatchObject({
        kind: 'saved',
      });
      const after = await open();
      expect(
        after.texts
          .filter(({ state }) => state === 'done')
          .map(({ field, thingName, translation }) => [field, thingName, translation]),
      ).toEqual([
        ['resultSummary', null, 'You asked for light.'],
        ['themeResponse', 'Ljus', 'We will tell you.'],
      ]);
      // What it is called, and what was said of it.
      expect(after.fromList).toBe(2);
      const { draft, facts } = await readOutcome(db(), dialogue, sampleNow);
      expect(resultFromDraft(draft, facts).content).toMatchObject({
        summary: { en: 'You asked for light.' },
        themes: [{ response: { en: 'We will tell you.' } }],
      });
    });

    test('leaves the source alone, however its form is forged', async () => {
      const { open, send, purpose } = await prepare(db());
      const page = await open();
      const forged = { ...page.form, seen: { 'purpose.sv': 1 } };
      await expect(send({ form: forged }, { 'purpose.sv': 'Nej.' })).rejects.toMatchObject({ status: 400 });
      const alsoForged = { ...page.form, seen: { 'body.': 0 } };
      await expect(send({ form: alsoForged }, { body: 'Nej.' })).rejects.toMatchObject({ status: 400 });
      expect((await purpose()).source).toBe('Vi vill veta vad barnen vill göra.');
    });

    test('whose figures are counted anew is kept nowhere', async () => {
      const { open, dialogue, purpose } = await prepare(db());
      const { form } = await open('sv-x-lattlast');
      const typed = new Map([
        [draftInputs.seen, writeSeen(form.seen)],
        ['purpose.sv-x-lattlast', 'Vi vill veta.'],
      ]);
      const shown = await recountTranslation(db(), await dialogue(), typed);
      expect(shown.values['purpose.sv-x-lattlast']).toBe('Vi vill veta.');
      expect((await purpose('sv-x-lattlast')).state).toBe('missing');
    });
  });
});
