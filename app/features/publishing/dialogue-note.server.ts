import { announce } from '~/features/notifications/announce.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import { insertNote } from './publication.queries.server';

/** Tells everyone what was changed in something that was published before: on the dialogue's page, wherever its data goes, and to those who follow it. Called in the transaction that changes it. */
export async function tellChange(
  trx: Database,
  { dialogueId, kind, note }: { dialogueId: Id; kind: 'corrected' | 'postponed'; note: Localized },
  at: Date,
): Promise<void> {
  const now = toInstant(at);
  const id = newId();
  await insertNote(trx, { id, dialogueId, kind, note, now });
  const news = kind === 'postponed' ? 'dialogue_postponed' : 'dialogue_corrected';
  await announce(trx, { key: `${news}:${id}`, dialogueId, kind: news, subjectId: id, dueAt: now }, now);
}
