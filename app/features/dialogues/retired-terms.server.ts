import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

import { filterNames, type FilterName } from './dialogue-filter';
import { findRetiredTerms } from './retired-terms.queries.server';

const filterOf: Readonly<Record<TermKind, FilterName>> = {
  body: 'body',
  area: 'area',
  theme: 'theme',
  target_group: 'targetGroup',
};

/** The words of the kommun's lists that are used no more, as a list of dialogues goes by them. */
export interface RetiredTerms {
  /** The filters of an address with each word that another has taken the place of as that other: addresses are shared, and go on leading right. */
  follow: (params: URLSearchParams) => URLSearchParams;
  isRetired: (filter: FilterName, slug: string) => boolean;
}

/** Reads which words are used no more. */
export async function readRetiredTerms(db: Database): Promise<RetiredTerms> {
  const terms = await findRetiredTerms(db);
  const retired = new Set(terms.map(({ kind, slug }) => `${filterOf[kind]} ${slug}`));
  const now = new Map<string, string>(
    terms.flatMap(({ kind, slug, into }) =>
      into === null ? [] : [[`${filterNames[filterOf[kind]]} ${slug}`, into] as const],
    ),
  );
  return {
    follow: (params) =>
      now.size === 0
        ? params
        : new URLSearchParams(
            [...params].map(([name, value]) => [name, now.get(`${name} ${value}`) ?? value]),
          ),
    isRetired: (filter, slug) => retired.has(`${filter} ${slug}`),
  };
}
