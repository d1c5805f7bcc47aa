/** The least number of people that a published figure may tell of. */
const smallestPublishedCount = 5;

/** Whether a figure tells of so few that one of them could be pointed out. A figure of 0 tells of nobody. */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < smallestPublishedCount;
}

/**
 * Withholds counts that could point someone out: those from 1 to 4, and as many of the next smallest as it takes for the total and the counts
 * that are shown to leave every one of them open, even to a reader who knows this rule.
 *
 * What is withheld can be summed by subtraction, so the sum itself must not tell: not when it is of one count only, and neither when it is
 * the least or the most that so many small counts can sum to, for then all are 1 or all are 4. Counts that are equal are withheld
 * together: which of them was chosen would tell that it isn't the small one. Any other sum can be parted in at least two ways for each
 * count, by exchanging two counts that differ, or by moving one person between two that are alike.
 *
 * @param counts numbers of people in groups that add up to a published total
 * @returns for each count, whether it is withheld; null when even the total would tell, so that nothing of these may be published
 */
export function suppressedCounts(counts: readonly number[]): boolean[] | null {
  if (isSmallCount(counts.reduce((total, count) => total + count, 0))) return null;
  if (!counts.some(isSmallCount)) return counts.map(() => false);
  const limits = counts.filter((count) => count >= smallestPublishedCount).sort((a, b) => a - b);
  for (const limit of [smallestPublishedCount - 1, ...limits]) {
    const withheld = counts.filter((count) => count > 0 && count <= limit);
    if (isOpen(withheld)) return counts.map((count) => count > 0 && count <= limit);
  }
  return null;
}

/** Whether a sum of withheld counts leaves each of them open. Judged by what a reader can work out only: how many they are, and their sum. */
function isOpen(withheld: readonly number[]): boolean {
  const sum = withheld.reduce((total, count) => total + count, 0);
  const [least, most] = [withheld.length, withheld.length * (smallestPublishedCount - 1)];
  return withheld.length > 1 && sum !== least && sum !== most;
}
