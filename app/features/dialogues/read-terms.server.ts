import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { TermKind } from '~db/schema/term';

import { findTerms } from './terms.queries.server';

/** A word of one of the kommun's own lists, in a language. */
export interface ListedTerm {
  slug: string;
  name: LocalText;
  /** Whether it is used no more, or another has taken its place. It stays where it was chosen. */
  isRetired: boolean;
}

/** The kommun's own lists in a language, each in the order of the alphabet, with the words that are used no more: see {@link offeredTerms}. */
export async function readTerms(
  db: Database,
  { tag, format }: { tag: string; format: string },
): Promise<Readonly<Record<TermKind, readonly ListedTerm[]>>> {
  const order = new Intl.Collator(format);
  const terms = await findTerms(db);
  const listed = (kind: TermKind) =>
    terms
      .filter((term) => term.kind === kind)
      .map(({ slug, name, isRetired }) => ({ slug, name: pickText(name, tag, 'sv'), isRetired }))
      .sort((one, other) => order.compare(one.name.text, other.name.text));
  return {
    body: listed('body'),
    area: listed('area'),
    theme: listed('theme'),
    target_group: listed('target_group'),
  };
}
