import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSmallCount, suppressedCounts } from './suppression';

/** What a reader sees: the total, and each count that is shown. */
function published(counts: readonly number[]): string | null {
  const withheld = suppressedCounts(counts);
  if (withheld === null) return null;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return [total, ...counts.map((count, index) => (withheld[index] === true ? '?' : count))].join(' ');
}

describe('figures of few people', () => {
  test.each<[counts: number[], shown: string | null, why: string]>([
    [[5, 6, 7], '18 5 6 7', 'nobody is pointed out'],
    [[0, 12, 0], '12 0 12 0', '0 tells of nobody'],
    [[], '0', 'there is nothing to tell'],
    [[2, 3, 20], '25 ? ? 20', '5 can be parted in several ways'],
    [[4, 20, 30], '54 ? ? 30', 'the total gives a single one away'],
    [[1, 1, 20, 30], '52 ? ? ? 30', 'two that sum to 2 are both 1'],
    [[4, 4, 9, 30], '47 ? ? ? 30', 'two small ones that sum to 8 are both 4'],
    [[3, 5, 9, 30], '47 ? ? ? 30', 'two that sum to 8 might be both 4, and then are'],
    [[4, 5, 5, 30], '44 ? ? ? 30', 'a 5 that is shown beside a withheld 5 would tell where the 4 is'],
    [[2, 0, 20], '22 ? 0 ?', 'a 0 hides nobody'],
    [[3], null, 'the total is the count'],
    [[1, 1], null, 'the total tells both'],
    [[4, 0, 4], null, 'the total tells both'],
    [[1, 2], null, 'the total itself is of few'],
    [[2, 3], '5 ? ?', 'it can be either'],
  ])('of %j, what is shown is %s: %s', (counts, shown) => {
    expect(published(counts)).toBe(shown);
  });

  test('from 1 to 4 are never shown, and 0 always is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 9 }), (counts) => {
        const withheld = suppressedCounts(counts);
        if (withheld === null) return;
        for (const [index, count] of counts.entries()) {
          if (isSmallCount(count)) expect(withheld[index]).toBe(true);
          if (count === 0) expect(withheld[index]).toBe(false);
        }
        if (!counts.some(isSmallCount)) expect(withheld).not.toContain(true);
      }),
    );
  });

  test('do not depend on the order in which groups stand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 9 }), (counts) => {
        const backwards = suppressedCounts([...counts].reverse());
        expect(backwards?.reverse() ?? null).toEqual(suppressedCounts(counts));
      }),
    );
  });

  // The proof by exhaustion: a reader who knows the rule goes through everything that would have been published in the same way.
  test.each([
    [1, 14],
    [2, 14],
    [3, 14],
    [4, 7],
  ])(
    'cannot be worked out from the total and the counts shown, in any %i groups of up to %i',
    (groups, most) => {
      const seen = new Map<string, { first: number[]; varies: boolean[] }>();
      for (const counts of everyCounts(groups, most)) {
        const view = published(counts);
        if (view === null) continue;
        const known = seen.get(view);
        if (known === undefined) {
          seen.set(view, { first: counts, varies: counts.map(() => false) });
          continue;
        }
        for (const [index, count] of counts.entries())
          if (count !== known.first[index]) known.varies[index] = true;
      }
      const given = [...seen.values()].filter(({ first, varies }) =>
        first.some((count, index) => isSmallCount(count) && varies[index] !== true),
      );
      expect(given.map(({ first }) => first)).toEqual([]);
      expect(seen.size).toBeGreaterThan(groups);
    },
  );
});

function everyCounts(groups: number, most: number): number[][] {
  if (groups === 0) return [[]];
  const fewer = everyCounts(groups - 1, most);
  return fewer.flatMap((counts) => Array.from({ length: most + 1 }, (_, count) => [...counts, count]));
}
