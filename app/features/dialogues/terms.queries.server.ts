import type { Database } from '~db/client';
import { fromJson, type Id, type Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

/** Every word of the kommun's own lists. */
export async function findTerms(
  db: Database,
): Promise<readonly { id: Id; kind: TermKind; slug: string; name: Localized }[]> {
  const rows = await db.selectFrom('term').select(['id', 'kind', 'slug', 'name']).orderBy('id').execute();
  return rows.map(({ name, ...row }) => ({ ...row, name: fromJson(name) }));
}
