import { publicPartOf } from '~/features/dialogues/public-part';
import { readDialogueRecord } from '~/features/dialogues/read-dialogue-record.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { changeDraft, holdDraft, readDraft } from '../draft/change-draft.server';
import { draftFromRecord } from './draft-from-record';
import { changesTo } from './fill-draft';
import { findDialoguesWithoutDraft, isChangedByPerson } from './fill-draft.queries.server';

/**
 * Gives every dialogue that has no working copy one that says what is published: those that came from a list, those of the demo, and those from before there were
 * working copies. Several processes may do so at once.
 */
export async function completeDrafts(db: Database, now: Date): Promise<void> {
  for (const id of await findDialoguesWithoutDraft(db)) {
    await db.transaction().execute(async (trx) => {
      await holdDraft(trx, id);
      // Another process may have been first.
      if ((await findDialoguesWithoutDraft(trx, id)).length > 0) await fillDraft(trx, id, now);
    });
  }
}

/** Brings a dialogue's working copy to what is on record of it. Called in the transaction that wrote that, and never for one that a person has changed since. */
export async function fillDraft(trx: Database, dialogueId: Id, now: Date): Promise<void> {
  const record = await readDialogueRecord(trx, dialogueId);
  if (record === null) throw new Error(`no dialogue ${dialogueId}`);
  const draft = await readDraft(trx, { id: dialogueId, sourceLanguage: record.sourceLanguage });
  const changes = changesTo(draft, draftFromRecord(publicPartOf(record), newId));
  const outcome = await changeDraft(trx, dialogueId, changes, { by: null, now });
  if (outcome.kind === 'conflict') throw new Error(`the working copy of ${dialogueId} changed meanwhile`);
}

/** Whether a person has changed a dialogue here, so that no list writes over it. */
export function isChangedHere(db: Database, dialogueId: Id): Promise<boolean> {
  return isChangedByPerson(db, dialogueId);
}
