import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findContributions } from './contribution.queries.server';
import { countedAs, type Category } from './sorting/category';
import { findCategories } from './sorting/category.queries.server';
import type { CodedContribution, Coding } from './sorting/coding';
import { findCodings } from './sorting/coding.queries.server';

/** Everything residents said in a dialogue, and how it is sorted. */
export interface Input {
  /** In the order in which it arrived. */
  contributions: readonly CodedContribution[];
  /** Every category, also those that were made one with another or taken away. */
  categories: readonly Category[];
}

/** Reads everything that residents said in a dialogue, from every source. Whom the text of what is hidden may be shown to is for the caller to see to. */
export async function readInput(db: Database, dialogueId: Id): Promise<Input> {
  const [contributions, categories, { codings, without }] = await Promise.all([
    findContributions(db, dialogueId),
    findCategories(db, dialogueId),
    findCodings(db, dialogueId),
  ]);
  const roots = countedAs(categories);
  const codingsOf = new Map<Id, Coding[]>();
  for (const { contributionId, categoryId, coderId } of codings) {
    const known = codingsOf.get(contributionId) ?? [];
    const counted = roots.get(categoryId) ?? categoryId;
    // Two that were made one count once for each coder.
    if (!known.some((one) => one.categoryId === counted && one.coderId === coderId))
      codingsOf.set(contributionId, [...known, { categoryId: counted, coderId }]);
  }
  const withoutOf = new Map<Id, Id[]>();
  for (const { contributionId, coderId } of without)
    withoutOf.set(contributionId, [...(withoutOf.get(contributionId) ?? []), coderId]);
  return {
    contributions: contributions.map((one) => ({
      ...one,
      codings: codingsOf.get(one.id) ?? [],
      withoutBy: withoutOf.get(one.id) ?? [],
    })),
    categories,
  };
}
