import type { Id } from '~db/columns';

import type { Contribution } from '../contribution';

/** That a coder finds that a contribution belongs in a category, under the category that it now counts as. */
export interface Coding {
  categoryId: Id;
  coderId: Id;
}

/** A contribution with how it is sorted. */
export interface CodedContribution extends Contribution {
  codings: readonly Coding[];
  /** The coders who find that it belongs in no category. */
  withoutBy: readonly Id[];
}

type Codes = Pick<CodedContribution, 'codings' | 'withoutBy'>;

/** Whether someone has sorted it: under at least one category, or as belonging in none. */
export function isCoded({ codings, withoutBy }: Codes): boolean {
  return codings.length > 0 || withoutBy.length > 0;
}

/** Who has sorted it. */
export function codersOf({ codings, withoutBy }: Codes): readonly Id[] {
  return [...new Set([...codings.map(({ coderId }) => coderId), ...withoutBy])];
}

/** The categories under which anyone has sorted it, each once. */
export function categoriesOf({ codings }: Codes): readonly Id[] {
  return [...new Set(codings.map(({ categoryId }) => categoryId))];
}

/** The categories under which one coder has sorted it. */
export function categoriesBy({ codings }: Codes, coderId: Id): readonly Id[] {
  return codings.filter((coding) => coding.coderId === coderId).map(({ categoryId }) => categoryId);
}

/**
 * Whether those who have sorted it agree on its themes; null while fewer than two have. Proposals, needs and ideas are not asked for: where one stops and the next begins
 * is a matter of words.
 */
export function agreeOnThemes(contribution: Codes, themes: ReadonlySet<Id>): boolean | null {
  const coders = codersOf(contribution);
  if (coders.length < 2) return null;
  const sets = coders.map((coder) =>
    categoriesBy(contribution, coder)
      .filter((id) => themes.has(id))
      .sort()
      .join(' '),
  );
  return new Set(sets).size === 1;
}

/** How far several coders agree: of those that at least two have sorted, for how many they found the same themes. */
export interface Agreement {
  compared: number;
  same: number;
}

/** How far the coders of a dialogue agree on its themes. */
export function agreementOf(contributions: readonly Codes[], themes: ReadonlySet<Id>): Agreement {
  const compared = contributions.map((one) => agreeOnThemes(one, themes)).filter((agree) => agree !== null);
  return { compared: compared.length, same: compared.filter(Boolean).length };
}

/** How much there is, and how much of it is sorted. The three parts make the whole. */
export interface InputCounts {
  all: number;
  coded: number;
  left: number;
  hidden: number;
}

/** Counts what was said. What is hidden is counted as such, whether or not it had been sorted. */
export function countInput(contributions: readonly CodedContribution[]): InputCounts {
  const hidden = contributions.filter((one) => one.hidden !== null).length;
  const coded = contributions.filter((one) => one.hidden === null && isCoded(one)).length;
  const all = contributions.length;
  return { all, coded, hidden, left: all - coded - hidden };
}

/** Which contributions each category has, by the category's id: also what is hidden, since it was said. */
export function contributionsByCategory(
  contributions: readonly CodedContribution[],
): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>();
  for (const contribution of contributions)
    for (const category of categoriesOf(contribution)) {
      const ids = found.get(category);
      if (ids === undefined) found.set(category, [contribution.id]);
      else ids.push(contribution.id);
    }
  return found;
}
