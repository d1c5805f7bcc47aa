import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupLines, type WorkListLine } from './work-list';

const line = (slug: string, changes: Partial<WorkListLine>): WorkListLine => ({
  ...{ slug, title: { text: slug, language: 'sv' }, kind: 'resident' },
  ...{ state: 'open', isInformation: false, opensAt: null, lastDay: null },
  ...changes,
});
const compare = (one: string, other: string) => one.localeCompare(other);
const slugsOf = (lines: readonly WorkListLine[]) =>
  groupLines(lines, compare).map(({ name, lines: found }) => [name, ...found.map(({ slug }) => slug)]);

describe('the list of dialogues that someone works on', () => {
  it('has first what closes or opens first, and what is over with the latest first', () => {
    expect(
      slugsOf([
        line('b', { lastDay: '2026-12-20' }),
        line('a', { lastDay: '2026-12-24' }),
        line('until further notice', {}),
        line('spring', { state: 'planned', opensAt: '2027-02-28T23:00:00.000Z' }),
        line('winter', { state: 'planned', opensAt: '2026-11-30T23:00:00.000Z' }),
        line('old', { state: 'finished', lastDay: '2024-05-01' }),
        line('new', { state: 'cancelled', lastDay: '2026-05-01' }),
        line('y', { state: 'draft' }),
        line('x', { state: 'draft' }),
      ]),
    ).toEqual([
      ['draft', 'x', 'y'],
      ['open', 'b', 'a', 'until further notice'],
      ['planned', 'winter', 'spring'],
      ['ended', 'new', 'old'],
    ]);
  });

  it('leaves none out and tells none twice', () => {
    const state = fc.constantFrom(
      ...(['draft', 'planned', 'open', 'analysing', 'decided', 'finished', 'cancelled'] as const),
    );
    const day = fc.constantFrom('2026-01-02', '2026-01-03', null);
    const lines = fc.array(fc.record({ state, opensAt: day, lastDay: day }));
    fc.assert(
      fc.property(lines, (changes) => {
        const given = changes.map((one, index) => line(String(index), one));
        const found = groupLines(given, compare).flatMap((group) => group.lines);
        expect(found.map(({ slug }) => slug).sort()).toEqual(given.map(({ slug }) => slug).sort());
      }),
    );
  });
});
