/** The words of a list that can be chosen: those in use, and of the others those that stand there already. @param chosen their slugs */
export function offeredTerms<Term extends { slug: string; isRetired: boolean }>(
  terms: readonly Term[],
  chosen: readonly string[] = [],
): readonly Term[] {
  return terms.filter(({ slug, isRetired }) => !isRetired || chosen.includes(slug));
}
