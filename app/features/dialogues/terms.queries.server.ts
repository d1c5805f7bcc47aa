import type { Database } from '~db/client';
import { fromJson, type Id, type Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

/** Every word of the kommun's own lists, those that are used no more too. */
export async function findTerms(
  db: Database,
): Promise<readonly { id: Id; kind: TermKind; slug: string; name: Localized; isRetired: boolean }[]> {
  const rows = await db
    .selectFrom('term')
    .select(['id', 'kind', 'slug', 'name', 'retired_at'])
    .orderBy('id')
    .execute();
  return rows.map(({ name, retired_at: retiredAt, ...row }) => ({
    ...row,
    name: fromJson(name),
    isRetired: retiredAt !== null,
  }));
}
