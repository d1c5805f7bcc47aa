import type { Database } from '~db/client';
import type { Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

import { findTerms } from './terms.queries.server';

/** What the words of one of the kommun's own lists are called, in every language that they have a name in. */
export async function readTermNames(
  db: Database,
  kind: TermKind,
): Promise<readonly { slug: string; name: Localized }[]> {
  return (await findTerms(db)).filter((term) => term.kind === kind).map(({ slug, name }) => ({ slug, name }));
}
