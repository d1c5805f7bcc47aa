import type { Database } from '~db/client';
import type { TermRef } from '~db/dialogue-record';
import type { TermKind } from '~db/schema/term';

import { findTerms } from './terms.queries.server';

/** A look-up of the kommun's own words by their slugs, in every language that they have. */
export async function readTermRefs(
  db: Database,
): Promise<(kind: TermKind, slug: string) => TermRef | undefined> {
  const terms = new Map(
    (await findTerms(db)).map(({ kind, slug, name }) => [`${kind} ${slug}`, { slug, name }]),
  );
  return (kind, slug) => terms.get(`${kind} ${slug}`);
}
