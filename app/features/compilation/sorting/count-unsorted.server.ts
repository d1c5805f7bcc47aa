import type { HeldRole } from '~/features/accounts/role';
import { scopeOf } from '~/features/meetings/work/work-scope';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { findUnsorted } from './coding.queries.server';

/** How much is not sorted, since when the first has waited, and in which dialogues, that one first. */
export interface Unsorted {
  count: number;
  since: Instant | null;
  slugs: readonly string[];
}

/** How much residents have said that nobody has sorted yet, in the dialogues in which someone sorts. */
export async function countUnsorted(db: Database, roles: readonly HeldRole[]): Promise<Unsorted> {
  const rows = await findUnsorted(db, scopeOf(roles, ['compile']));
  const [first] = rows;
  return {
    count: rows.reduce((sum, row) => sum + row.count, 0),
    since: first?.since ?? null,
    slugs: rows.map(({ slug }) => slug),
  };
}
