import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

/** Every word of the kommun's lists that another has taken the place of, by their slugs. */
export async function findMergedTerms(
  db: Database,
): Promise<readonly { kind: TermKind; slug: string; into: string }[]> {
  return db
    .selectFrom('term')
    .innerJoin('term as target', 'target.id', 'term.merged_into')
    .select(['term.kind', 'term.slug', 'target.slug as into'])
    .execute();
}
