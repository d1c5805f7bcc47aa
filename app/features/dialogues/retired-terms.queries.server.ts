import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

/** Every word of the kommun's lists that is used no more, with the one that has taken its place, by their slugs. */
export async function findRetiredTerms(
  db: Database,
): Promise<readonly { kind: TermKind; slug: string; into: string | null }[]> {
  return db
    .selectFrom('term')
    .leftJoin('term as target', 'target.id', 'term.merged_into')
    .select(['term.kind', 'term.slug', 'target.slug as into'])
    .where('term.retired_at', 'is not', null)
    .execute();
}
