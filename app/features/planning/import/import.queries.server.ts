import type { Database } from '~db/client';
import type { Id } from '~db/columns';

/** What is on record of a dialogue that a list may speak of. */
export interface KnownDialogue {
  dialogueId: Id;
  slug: string;
  externalId: string | null;
  sourceHash: string | null;
  publishedAt: string | null;
  cancelledAt: string | null;
  hasResult: boolean;
}

/** Every dialogue that is on record, by its slug, as an import needs to know it. */
export async function findKnownDialogues(db: Database): Promise<ReadonlyMap<string, KnownDialogue>> {
  const [rows, results] = await Promise.all([
    db
      .selectFrom('dialogue')
      .select(['id', 'slug', 'external_id', 'source_hash', 'published_at', 'cancelled_at'])
      .execute(),
    db.selectFrom('result_version').select('dialogue_id').distinct().execute(),
  ]);
  const withResult = new Set(results.map((row) => row.dialogue_id));
  return new Map(
    rows.map((row) => [
      row.slug,
      {
        dialogueId: row.id,
        slug: row.slug,
        externalId: row.external_id,
        sourceHash: row.source_hash,
        publishedAt: row.published_at,
        cancelledAt: row.cancelled_at,
        hasResult: withResult.has(row.id),
      },
    ]),
  );
}
