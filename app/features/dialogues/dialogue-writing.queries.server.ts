import type { Insertable, Updateable } from 'kysely';

import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type { DocumentRecord } from '~db/dialogue-record';
import type { DialogueTable } from '~db/schema/dialogue';

/** Inserts the dialogue, or updates the one with the same external id, else the same slug. */
export async function upsertDialogue(
  trx: Database,
  row: Omit<Insertable<DialogueTable>, 'id' | 'created_at'>,
  now: Instant,
): Promise<Id> {
  const alike = await trx
    .selectFrom('dialogue')
    .select(['id', 'external_id'])
    .where((eb) =>
      row.external_id == null
        ? eb('slug', '=', row.slug)
        : eb.or([eb('external_id', '=', row.external_id), eb('slug', '=', row.slug)]),
    )
    .execute();
  const found = alike.find(({ external_id: externalId }) => externalId === row.external_id) ?? alike[0];
  if (found !== undefined) {
    await trx.updateTable('dialogue').set(row).where('id', '=', found.id).execute();
    return found.id;
  }
  const id = newId();
  await trx
    .insertInto('dialogue')
    .values({ ...row, id, created_at: now })
    .execute();
  return id;
}

/** Changes what stands on a dialogue's own row. */
export async function updateDialogue(
  trx: Database,
  id: Id,
  row: Omit<Updateable<DialogueTable>, 'id' | 'source_hash'>,
): Promise<void> {
  await trx.updateTable('dialogue').set(row).where('id', '=', id).execute();
}

/** Brings the dialogue's files to those of the record. @returns the id of each, by file name */
export async function replaceDocuments(
  trx: Database,
  dialogueId: Id,
  documents: readonly DocumentRecord[],
  now: Instant,
): Promise<ReadonlyMap<string, Id>> {
  const known = await trx
    .selectFrom('document')
    .select(['id', 'file_name'])
    .where('dialogue_id', '=', dialogueId)
    .execute();
  const ids = new Map(known.map((row) => [row.file_name, row.id]));
  const wanted = new Set(documents.map((document) => document.fileName));
  for (const [fileName, id] of ids) {
    if (wanted.has(fileName)) continue;
    await trx.deleteFrom('document').where('id', '=', id).execute();
    ids.delete(fileName);
  }
  for (const [position, document] of documents.entries()) {
    const values = {
      position,
      title: toJson(document.title),
      media_type: document.mediaType,
      language: document.language,
      bytes: document.content.byteLength,
      content: document.content,
    };
    const id = ids.get(document.fileName);
    if (id !== undefined) {
      await trx.updateTable('document').set(values).where('id', '=', id).execute();
      continue;
    }
    const made = document.id ?? newId();
    ids.set(document.fileName, made);
    await trx
      .insertInto('document')
      .values({ ...values, id: made, dialogue_id: dialogueId, file_name: document.fileName, created_at: now })
      .execute();
  }
  return ids;
}
