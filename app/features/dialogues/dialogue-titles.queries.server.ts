import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';
import { fromJson } from '~db/columns';

export interface TitleRow {
  id: Id;
  slug: string;
  title: Localized;
  sourceLanguage: string;
}

/** What every dialogue is called, published or not. */
export async function findTitles(db: Database): Promise<readonly TitleRow[]> {
  const rows = await db
    .selectFrom('dialogue')
    .select(['id', 'slug', 'title', 'source_language'])
    .orderBy('id')
    .execute();
  return rows.map(({ id, slug, title, source_language }) => ({
    id,
    slug,
    title: fromJson(title),
    sourceLanguage: source_language,
  }));
}
