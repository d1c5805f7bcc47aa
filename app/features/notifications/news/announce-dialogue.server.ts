import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { announce } from '../announce.server';
import { newsOf, type DialogueSnapshot } from './dialogue-news';
import { findSnapshot } from './dialogue-snapshot.queries.server';

/** What of a dialogue can become news, before it is written; null when it is new. */
export function snapshotDialogue(
  trx: Database,
  which: { slug: string; externalId: string | null },
): Promise<DialogueSnapshot | null> {
  return findSnapshot(trx, which);
}

/**
 * Announces what has become news in a dialogue, in the transaction that wrote it.
 *
 * @param before as {@link snapshotDialogue} found it before
 */
export async function announceChanges(
  trx: Database,
  dialogueId: Id,
  before: DialogueSnapshot | null,
  now: Date,
): Promise<void> {
  const after = await findSnapshot(trx, { id: dialogueId });
  if (after === null) return;
  for (const { kind, subjectId, occasion, dueAt } of newsOf(before, after, now)) {
    const key = [kind, subjectId ?? dialogueId, ...(occasion === '' ? [] : [occasion])].join(':');
    await announce(trx, { key, dialogueId, kind, subjectId, dueAt }, toInstant(now));
  }
}
