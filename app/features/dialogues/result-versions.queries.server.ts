import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant } from '~db/columns';
import type { ResultVersionRecord } from '~db/dialogue-record';

import { isSameContent } from './same-content';

/**
 * Adds the versions of a result that are not on record yet. What has been published stays as it was: when the newest told differs
 * from the newest on record, it becomes the next version. A version is never published before the one that it follows: a correction that
 * still carries the date of what it corrects is published now.
 */
export async function appendResultVersions(
  trx: Database,
  dialogueId: Id,
  wanted: readonly ResultVersionRecord[],
  now: Instant,
): Promise<void> {
  const known = await trx
    .selectFrom('result_version')
    .select(['version', 'content', 'published_at'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('version')
    .execute();
  const newest = wanted.at(-1);
  const last = known.at(-1);
  let missing = wanted.slice(known.length);
  if (missing.length === 0 && newest !== undefined && last !== undefined) {
    const isCorrection = !isSameContent(fromJson(last.content), newest.content);
    if (isCorrection) missing = [newest];
  }
  let version = last?.version ?? 0;
  let publishedAt = last?.published_at ?? '';
  for (const result of missing) {
    version += 1;
    if (result.publishedAt > publishedAt) publishedAt = result.publishedAt;
    else if (now > publishedAt) publishedAt = now;
    await trx
      .insertInto('result_version')
      .values({
        id: newId(),
        dialogue_id: dialogueId,
        version,
        content: toJson(result.content),
        change_note: result.changeNote === undefined ? null : toJson(result.changeNote),
        published_at: publishedAt,
        recorded_at: now,
      })
      .execute();
  }
}
