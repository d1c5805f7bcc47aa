import { describe, expect, test } from 'vitest';

import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { draftInputs, writeSeen } from '~/features/planning/draft/draft-form';
import {
  readTranslation,
  type ReadTranslation,
} from '~/features/publishing/translation/read-translation.server';
import { saveTranslation } from '~/features/publishing/translation/save-translation.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { filledIn, meetingWorker } from '../../../../tests/support/meeting-worker';
import { sampleNow } from '../../../../tests/support/sample-dialogue';
import { sampleMeeting, sampleSecrets, saveMeetings } from '../../../../tests/support/sample-meeting';
import { findMeeting } from '../meeting.queries.server';
import { changeMeeting } from './change-meeting.server';

/** A published dialogue with a meeting that has a title in English, and who works with it. */
async function prepare(db: Database) {
  const { slug, ids } = await saveMeetings(db, [
    sampleMeeting({ agenda: { sv: ['Fika', 'Samtal'] } }),
    sampleMeeting({}, { startsAt: '2026-11-01T17:00:00.000Z', title: { sv: 'Första träffen' } }),
  ]);
  const id = ids[0]!;
  const working = await meetingWorker(db);
  const dialogue = (await readWorkDialogue(db, slug, sampleNow))!;
  const actor = { accountId: working.by, roles: [{ role: 'communicator' as const, dialogueId: null }] };
  const open = () => readTranslation(db, dialogue, 'en', { onlyLeft: false, now: sampleNow });
  return {
    open,
    input: (field: string) => `${field}.${id}/en`,
    meeting: async () => (await findMeeting(db, id))!,
    row: async (field: string) => (await open()).texts.find((text) => text.field === field),
    change: async (fields: Record<string, string>) => {
      const facts = { title: 'Andra träffen: ni prioriterar', place: 'Österåsskolan', entry: 'registration' };
      const typed = filledIn((await findMeeting(db, id))!, { ...facts, agenda: 'Fika\nSamtal', ...fields });
      expect(await changeMeeting(db, id, { typed, file: null }, working)).toMatchObject({ kind: 'changed' });
    },
    send: ({ form }: Pick<ReadTranslation, 'form'>, typed: Record<string, string>) =>
      saveTranslation(
        db,
        dialogue,
        {
          target: 'en',
          form: new Map([
            ...Object.entries(form.values),
            [draftInputs.seen, writeSeen(form.seen)],
            ...Object.entries(typed),
          ]),
        },
        { actor, now: sampleNow, secrets: sampleSecrets },
      ),
  };
}

eachDatabase((db) => {
  describe('a meeting that is to come', () => {
    test('has its texts beside their translations, with what stands on its page already; one that has been has not', async () => {
      const { open } = await prepare(db());
      const texts = (await open()).texts.filter(({ part }) => part === 'meetings');
      expect(texts.map(({ field, source, state }) => [field, source, state])).toEqual([
        ['meetingTitle', 'Andra träffen: ni prioriterar', 'done'],
        ['meetingPlace', 'Österåsskolan, Skolgatan 2', 'missing'],
        ['meetingAgenda', 'Fika\nSamtal', 'missing'],
      ]);
    });

    test('is told in the language as soon as its translation is kept, and only what was changed is', async () => {
      const { open, send, input, meeting } = await prepare(db());
      const typed = { [input('meetingPlace')]: 'The school', [input('meetingAgenda')]: 'Coffee\nTalk' };
      expect(await send(await open(), typed)).toEqual({
        kind: 'saved',
        changed: [input('meetingPlace'), input('meetingAgenda')],
      });
      expect(await meeting()).toMatchObject({
        title: { sv: 'Andra träffen: ni prioriterar', en: 'The second meeting' },
        place: { sv: 'Österåsskolan, Skolgatan 2', en: 'The school' },
        agenda: { sv: ['Fika', 'Samtal'], en: ['Coffee', 'Talk'] },
      });
    });

    test('that is changed is told in the original only, until someone has looked its translation over', async () => {
      const { open, send, input, meeting, row, change } = await prepare(db());
      await send(await open(), { [input('meetingPlace')]: 'The school' });
      await change({ place: 'Biblioteket' });
      expect((await meeting()).place).toEqual({ sv: 'Biblioteket' });
      expect(await row('meetingPlace')).toMatchObject({
        state: 'stale',
        translation: 'The school',
        earlier: 'Österåsskolan, Skolgatan 2',
      });
      expect(await row('meetingTitle')).toMatchObject({ state: 'done' });
      await send(await open(), { [input('meetingPlace')]: 'The library' });
      expect((await meeting()).place).toEqual({ sv: 'Biblioteket', en: 'The library' });
    });

    test('never gets a translation that was written beside an earlier text', async () => {
      const { open, send, input, meeting, row, change } = await prepare(db());
      const page = await open();
      await change({ title: 'Sista träffen' });
      expect((await meeting()).title).toEqual({ sv: 'Sista träffen' });
      await send(page, { [input('meetingTitle')]: 'The second time we meet' });
      expect((await meeting()).title).toEqual({ sv: 'Sista träffen' });
      expect((await row('meetingTitle'))?.state).toBe('stale');
    });
  });
});
