import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

import { findTerms } from './terms.queries.server';

/** A word of one of the kommun's own lists, in a language. */
export interface ListedTerm {
  slug: string;
  name: LocalText;
}

/** The kommun's own lists in a language, each in the order of the alphabet. */
export async function readTerms(
  db: Database,
  { tag, format }: { tag: string; format: string },
): Promise<Readonly<Record<TermKind, readonly ListedTerm[]>>> {
  const order = new Intl.Collator(format);
  const terms = await findTerms(db);
  const listed = (kind: TermKind) =>
    terms
      .filter((term) => term.kind === kind)
      .map(({ slug, name }) => ({ slug, name: pickText(name, tag, 'sv') }))
      .sort((one, other) => order.compare(one.name.text, other.name.text));
  return {
    body: listed('body'),
    area: listed('area'),
    theme: listed('theme'),
    target_group: listed('target_group'),
  };
}
