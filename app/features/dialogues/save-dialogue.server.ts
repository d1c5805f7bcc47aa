import { announceChanges, snapshotDialogue } from '~/features/notifications/news/announce-dialogue.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { recordToRow } from './dialogue-row';
import { replaceDocuments, upsertDialogue } from './dialogue-writing.queries.server';
import { indexDialogue } from './index-dialogue.server';
import { replaceActions, replaceDecisions } from './outcome-writing.queries.server';
import { appendResultVersions } from './result-versions.queries.server';
import { replaceSteps } from './step-writing.queries.server';
import { ensureTerms, findDialoguesWithTerms, replaceLinks } from './term-writing.queries.server';

/** Facts about the writing itself, beside the record. */
export interface SaveOptions {
  now: Date;
  /** Fingerprint of the imported row that the record was made of. */
  sourceHash?: string;
}

/**
 * Writes a dialogue and all that belongs to it: makes it, or brings the one with the same external id or slug to the record. Parts that are found again keep their ids, so that
 * calendars and links go on pointing right. A published result is never changed: a different one becomes its next version. What is news in it is announced to those who follow.
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
  const terms = await ensureTerms(trx, record, recordedAt);
  const bodyId = (slug: string) => terms.idOf('body', slug);
  const row = {
    ...recordToRow(record),
    body_id: record.body === undefined ? null : bodyId(record.body.slug),
    source_hash: sourceHash ?? null,
    updated_at: recordedAt,
  };
  const before = await snapshotDialogue(trx, { slug: row.slug, externalId: row.external_id ?? null });
  const dialogueId = await upsertDialogue(trx, row, recordedAt);

  await replaceLinks(trx, dialogueId, record, terms);
  // A list without steps, as a kommun exports one, says nothing of them.
  if (record.steps !== undefined) await replaceSteps(trx, dialogueId, record.steps, recordedAt);
  const documents = await replaceDocuments(trx, dialogueId, record.documents ?? [], recordedAt);
  await replaceDecisions(trx, dialogueId, record.decisions ?? [], { bodyId, documents }, recordedAt);
  await replaceActions(trx, dialogueId, record.actions ?? [], recordedAt);
  await appendResultVersions(trx, dialogueId, record.results ?? [], recordedAt);
  // Names of terms are searched, so other dialogues are found by the new ones too.
  const touched = new Set([dialogueId, ...(await findDialoguesWithTerms(trx, terms.grown))]);
  for (const id of touched) await indexDialogue(trx, id);
  await announceChanges(trx, dialogueId, before, now);
  await bumpContentVersion(trx);
  return dialogueId;
}
