import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type { ResultVersionRecord } from '~db/dialogue-record';

/**
 * Adds the versions of a result that are not on record yet. What has been published stays as it was: when the newest told differs
 * from the newest on record, it becomes the next version.
 */
export async function appendResultVersions(
  trx: Database,
  dialogueId: Id,
  wanted: readonly ResultVersionRecord[],
  now: Instant,
): Promise<void> {
  const known = await trx
    .selectFrom('result_version')
    .select(['version', 'content'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('version')
    .execute();
  const newest = wanted.at(-1);
  let missing = wanted.slice(known.length);
  if (missing.length === 0 && newest !== undefined && known.at(-1)?.content !== toJson(newest.content))
    missing = [newest];
  let version = known.at(-1)?.version ?? 0;
  for (const result of missing) {
    version += 1;
    await trx
      .insertInto('result_version')
      .values({
        id: newId(),
        dialogue_id: dialogueId,
        version,
        content: toJson(result.content),
        change_note: result.changeNote === undefined ? null : toJson(result.changeNote),
        published_at: result.publishedAt,
        recorded_at: now,
      })
      .execute();
  }
}
