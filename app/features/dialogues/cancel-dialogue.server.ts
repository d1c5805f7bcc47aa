import { announceChanges, snapshotDialogue } from '~/features/notifications/news/announce-dialogue.server';
import { toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import { toJson, type Id, type Localized } from '~db/columns';

import { findRecord } from './dialogue-record.queries.server';
import { updateDialogue } from './dialogue-writing.queries.server';

/** Calls a dialogue off, for everyone to see why, in the transaction of whoever decides so. It stays public. Those who follow it are told. */
export async function cancelDialogue(
  trx: Database,
  id: Id,
  { reason, now }: { reason: Localized; now: Date },
): Promise<void> {
  const record = (await findRecord(trx, id))?.record;
  if (record === undefined) throw new Error(`no dialogue ${id}`);
  const at = toInstant(now);
  const before = await snapshotDialogue(trx, { slug: record.slug, externalId: record.externalId ?? null });
  await updateDialogue(trx, id, { cancelled_at: at, cancel_reason: toJson(reason), updated_at: at });
  await announceChanges(trx, id, before, now);
  await bumpContentVersion(trx);
}
