import { announceChanges, snapshotDialogue } from '~/features/notifications/news/announce-dialogue.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DialogueRecord } from '~db/dialogue-record';

import { findRecord } from './dialogue-record.queries.server';
import { recordToRow } from './dialogue-row';
import { updateDialogue } from './dialogue-writing.queries.server';
import { indexDialogue } from './index-dialogue.server';
import type { PublicPart } from './public-part';
import { ensureTerms, findDialoguesWithTerms, replaceLinks } from './term-writing.queries.server';
import { replaceWay } from './way-writing.queries.server';

/**
 * Writes the public part of a dialogue, for everyone to see from now on. What is not planned is left as it is: meetings, decisions, actions, results, documents. What is
 * news in it is announced to those who follow.
 *
 * Called within a transaction, so that page, feeds, API, calendar and mail always tell the same.
 */
export async function savePublicPart(
  trx: Database,
  dialogueId: Id,
  { way, ...facts }: PublicPart,
  now: Date,
): Promise<void> {
  const at = toInstant(now);
  const found = await findRecord(trx, dialogueId);
  if (found === null) throw new Error(`no dialogue ${dialogueId}`);
  const { steps: _steps, ...standing } = found.record;
  const record: DialogueRecord = { ...standing, ...facts, publishedAt: standing.publishedAt ?? at };
  const before = await snapshotDialogue(trx, { slug: record.slug, externalId: record.externalId ?? null });
  const terms = await ensureTerms(trx, record, at);
  await updateDialogue(trx, dialogueId, {
    ...recordToRow(record),
    body_id: record.body === undefined ? null : terms.idOf('body', record.body.slug),
    updated_at: at,
  });
  await replaceLinks(trx, dialogueId, record, terms);
  await replaceWay(trx, dialogueId, { known: found.steps, way });
  const touched = new Set([dialogueId, ...(await findDialoguesWithTerms(trx, terms.grown))]);
  for (const id of touched) await indexDialogue(trx, id);
  await announceChanges(trx, dialogueId, before, now);
  await bumpContentVersion(trx);
}
