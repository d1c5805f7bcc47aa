/** The least number of people that a published figure may tell of. */
export const smallestPublishedCount = 5;

/**
 * Withholds counts that could point someone out: those from 1 to 4, and, when only one would be withheld, the next smallest as well, since
 * the total and the others would give it away by subtraction. A count of 0 tells of nobody and stays.
 *
 * @param counts numbers of people in groups that add up to a published total
 * @returns for each count, whether it is withheld
 */
export function suppressedCounts(counts: readonly number[]): boolean[] {
  const withheld = counts.map((count) => count > 0 && count < smallestPublishedCount);
  const hidden = withheld.filter(Boolean).length;
  if (hidden !== 1) return withheld;
  const candidates = counts
    .map((count, index) => ({ count, index }))
    .filter(({ index, count }) => !withheld[index] && count > 0);
  const next = candidates.sort((a, b) => a.count - b.count || a.index - b.index)[0];
  if (next !== undefined) withheld[next.index] = true;
  return withheld;
}
