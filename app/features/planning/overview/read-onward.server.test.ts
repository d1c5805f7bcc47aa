import { expect, test } from 'vitest';

import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readWorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow } from '../../../../tests/support/sample-dialogue';
import { saveInput } from '../../../../tests/support/sample-input';
import { startOutcome } from '../../../../tests/support/sample-outcome';
import { readOnward } from './read-onward.server';

async function openedDialogue(db: Database, slug: string): Promise<WorkDialogue> {
  const dialogue = await readWorkDialogue(db, slug, sampleNow);
  if (dialogue === null) throw new Error('no dialogue');
  return dialogue;
}

eachDatabase((db) => {
  const read = (dialogue: WorkDialogue) => readOnward({ db: db(), clock: () => sampleNow }, { dialogue });
  const stepOf = async (dialogue: WorkDialogue, name: string) =>
    (await read(dialogue))?.steps.find(({ step }) => step === name);

  test('what was said and is not sorted is counted for who works on the dialogue', async () => {
    const { slug } = await saveInput(db(), ['Mörkt vid bron.', 'Fler bänkar.']);
    const dialogue = await openedDialogue(db(), slug);
    expect(await stepOf(dialogue, 'sorting')).toEqual({
      ...{ step: 'sorting', state: 'empty' },
      share: { part: 0, whole: 2 },
    });
  });

  test('a result that is public leads on to the report', async () => {
    const { dialogue } = await startOutcome(db());
    expect((await stepOf(dialogue, 'result'))?.state).toBe('done');
    expect((await stepOf(dialogue, 'participants'))?.state).toBe('done');
    expect((await read(dialogue))?.next?.step).toBe('report');
  });

  test('before publication, and when it was called off, nothing is asked for after it', async () => {
    const { dialogue } = await startOutcome(db());
    expect(await read({ ...dialogue, state: 'draft' })).toBeNull();
    expect(await read({ ...dialogue, state: 'cancelled' })).toBeNull();
  });
});
