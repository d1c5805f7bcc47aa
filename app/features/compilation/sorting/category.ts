import type { Id, Localized } from '~db/columns';
import type { CategoryKind } from '~db/schema/category';

export type { CategoryKind } from '~db/schema/category';

/** What contributions are sorted into, in the order in which it is shown. */
export const categoryKinds: readonly CategoryKind[] = ['theme', 'proposal', 'answer', 'need', 'idea'];

/** Something that contributions are sorted under. */
export interface Category {
  id: Id;
  kind: CategoryKind;
  title: Localized;
  /** Counted up when the title is changed. */
  version: number;
  position: number;
  /** The category that it was made one with. */
  mergedInto: Id | null;
  /** Whether it has been taken away, unused. */
  isRetired: boolean;
}

/** How long a title may be: it is a heading, and a cell of a table. */
export const mostTitleLength = 120;

/** A title as it is kept: on one line, without blanks around it. */
export function cleanTitle(typed: string): string {
  return typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The categories that contributions can be sorted under, kind by kind, in their order. */
export function categoriesInUse(categories: readonly Category[]): readonly Category[] {
  return categories
    .filter(({ mergedInto, isRetired }) => mergedInto === null && !isRetired)
    .sort(
      (one, other) =>
        categoryKinds.indexOf(one.kind) - categoryKinds.indexOf(other.kind) ||
        one.position - other.position ||
        (one.id < other.id ? -1 : 1),
    );
}

/** For each category, the one that it counts as: itself, or the one that it was made one with. */
export function countedAs(categories: readonly Pick<Category, 'id' | 'mergedInto'>[]): ReadonlyMap<Id, Id> {
  const next = new Map(categories.map(({ id, mergedInto }) => [id, mergedInto]));
  const rootOf = (id: Id): Id => {
    const seen = new Set<Id>();
    let at = id;
    for (;;) {
      const into = next.get(at) ?? null;
      // A circle can't be made; should one stand there all the same, nobody waits for ever.
      if (into === null || seen.has(into)) return at;
      seen.add(into);
      at = into;
    }
  };
  return new Map(categories.map(({ id }) => [id, rootOf(id)]));
}
