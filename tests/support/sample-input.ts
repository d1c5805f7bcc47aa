import { receiveContributions } from '~/features/compilation/receive-contribution.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { addAccount } from './add-account';
import { sampleDialogue, sampleNow } from './sample-dialogue';
import { sampleMeeting, sampleSecrets } from './sample-meeting';

/** Writes the sample dialogue, under an address of its own, with a meeting and these notes from it. */
export async function saveInput(db: Database, notes: readonly string[] = []) {
  const slug = `underlag-${newId()}`;
  const record = sampleDialogue({
    slug,
    steps: [sampleMeeting({}, { startsAt: '2026-11-18T17:00:00.000Z' })],
  });
  const id = await db.transaction().execute((trx) => saveDialogue(trx, record, { now: sampleNow }));
  const { id: meetingId } = await db
    .selectFrom('dialogue_step')
    .select('id')
    .where('dialogue_id', '=', id)
    .executeTakeFirstOrThrow();
  await receiveContributions(
    db,
    notes.map((text) => ({
      ...{ dialogueId: id, source: 'meeting' as const, key: null, stepId: meetingId },
      ...{ text, language: 'sv', saidOn: '2026-11-18' },
    })),
    sampleNow,
  );
  return { id, slug, sourceLanguage: 'sv', meetingId, ids: await idsOf(db, id) };
}

/** The ids of what was said in a dialogue, in the order in which it arrived. */
export async function idsOf(db: Database, dialogueId: Id): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('contribution')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** An officer who sorts. */
export async function sorter(db: Database, name = 'Anna Lind') {
  return { by: await addAccount(db, 'staff', { name }), now: sampleNow, secrets: sampleSecrets };
}
