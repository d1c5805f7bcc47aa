import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

import { filterNames } from './dialogue-filter';
import { findMergedTerms } from './merged-terms.queries.server';

const filterOf: Readonly<Record<TermKind, string>> = {
  body: filterNames.body,
  area: filterNames.area,
  theme: filterNames.theme,
  target_group: filterNames.targetGroup,
};

/** The filters of an address with each word that another has taken the place of as that other: addresses are shared, and go on leading right. */
export async function followMergedTerms(db: Database, params: URLSearchParams): Promise<URLSearchParams> {
  const merged = await findMergedTerms(db);
  if (merged.length === 0) return params;
  const now = new Map(merged.map(({ kind, slug, into }) => [`${filterOf[kind]} ${slug}`, into]));
  return new URLSearchParams(
    [...params].map(([name, value]) => [name, now.get(`${name} ${value}`) ?? value]),
  );
}
