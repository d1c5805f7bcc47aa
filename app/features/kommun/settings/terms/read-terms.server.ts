import type { Language } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';
import type { TermKind } from '~db/schema/term';

import { seenOf } from './change-terms.server';
import { countTermUses, findTermsOf } from './term.queries.server';

/** A word of a list, as the kommun's people see it. */
export interface TermLine {
  id: Id;
  slug: string;
  name: LocalText;
  /** How many languages it has a name in. */
  languages: number;
  /** How many dialogues carry it. */
  uses: number;
  isRetired: boolean;
}

/** A word by itself. */
export interface TermDetail extends TermLine {
  names: Localized;
  seen: string;
  /** Those that could take its place. */
  others: readonly TermLine[];
}

/** A list in the order of the alphabet: what is in use first. What another has taken the place of is not shown. */
export async function readTermList(
  db: Database,
  kind: TermKind,
  language: Language,
): Promise<readonly (TermLine & { names: Localized; seen: string })[]> {
  const [terms, uses] = await Promise.all([findTermsOf(db, kind), countTermUses(db)]);
  const order = new Intl.Collator(language.format);
  return terms
    .filter(({ mergedInto }) => mergedInto === null)
    .map((term) => ({
      id: term.id,
      slug: term.slug,
      name: pickText(term.name, language.tag, 'sv'),
      languages: Object.keys(term.name).length,
      uses: uses.get(term.id) ?? 0,
      isRetired: term.retiredAt !== null,
      names: term.name,
      seen: seenOf(term),
    }))
    .sort(
      (one, other) =>
        Number(one.isRetired) - Number(other.isRetired) || order.compare(one.name.text, other.name.text),
    );
}

/** A word by its id; null when its list has none such. */
export async function readTerm(
  db: Database,
  kind: TermKind,
  id: Id,
  language: Language,
): Promise<TermDetail | null> {
  const all = await readTermList(db, kind, language);
  const term = all.find((one) => one.id === id);
  if (term === undefined) return null;
  return { ...term, others: all.filter((one) => one.id !== id && !one.isRetired) };
}
