import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { recordToRow } from './dialogue-row';
import {
  ensureTerm,
  replaceActions,
  replaceDecisions,
  replaceDocuments,
  replaceLinks,
  replaceSteps,
  upsertDialogue,
} from './dialogue-writing.queries.server';
import { indexDialogue } from './index-dialogue.server';
import { appendResultVersions } from './result-versions.queries.server';

/** Facts about the writing itself, beside the record. */
export interface SaveOptions {
  now: Date;
  /** Fingerprint of the imported row that the record was made of. */
  sourceHash?: string;
}

/**
 * Writes a dialogue and all that belongs to it: makes it, or brings the one with the same external id or slug to the record. Parts keep their ids, so that
 * calendars and links go on pointing right. A published result is never changed: a different one becomes its next version.
 *
 * Called within a transaction, so that a list is written whole or not at all.
 *
 * @returns the dialogue's id
 */
export async function saveDialogue(
  trx: Database,
  record: DialogueRecord,
  { now, sourceHash }: SaveOptions,
): Promise<Id> {
  const recordedAt = toInstant(now);
  const bodyId = record.body === undefined ? null : await ensureTerm(trx, 'body', record.body, recordedAt);
  const row = {
    ...recordToRow(record),
    body_id: bodyId,
    source_hash: sourceHash ?? null,
    updated_at: recordedAt,
  };
  const dialogueId = await upsertDialogue(trx, row, recordedAt);

  await replaceLinks(trx, dialogueId, record, recordedAt);
  await replaceSteps(trx, dialogueId, record.steps ?? []);
  const documents = await replaceDocuments(trx, dialogueId, record.documents ?? [], recordedAt);
  await replaceDecisions(trx, dialogueId, record.decisions ?? [], documents, recordedAt);
  await replaceActions(trx, dialogueId, record.actions ?? [], recordedAt);
  await appendResultVersions(trx, dialogueId, record.results ?? [], recordedAt);
  await indexDialogue(trx, dialogueId);
  await bumpContentVersion(trx);
  return dialogueId;
}
