import type { Database } from '~db/client';
import { fromJson, type Localized } from '~db/columns';

/** How many wait to be erased, and since when the first has. */
export async function countErasureRequests(db: Database) {
  const { count, oldest } = await db
    .selectFrom('erasure_request')
    .select(({ fn }) => [fn.countAll().as('count'), fn.min<string | null>('created_at').as('oldest')])
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  return { count: Number(count), oldest };
}

/** What dialogues are called, by their slugs. */
export type DialogueTitles = ReadonlyMap<string, { title: Localized; sourceLanguage: string }>;

/** What some dialogues are called. */
export async function findTitles(db: Database, slugs: readonly string[]): Promise<DialogueTitles> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('dialogue')
    .select(['slug', 'title', 'source_language'])
    .where('slug', 'in', slugs)
    .execute();
  return new Map(
    rows.map((row) => [row.slug, { title: fromJson(row.title), sourceLanguage: row.source_language }]),
  );
}
