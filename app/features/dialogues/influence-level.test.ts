import { expect, test } from 'vitest';

import { influenceLevels, isParticipation, ladderFor, ladderOf } from './influence-level';
import { methodsFor } from './method';

test('a ladder of four is the whole one without its highest step', () => {
  expect(ladderOf(4)).toEqual(['inform', 'consult', 'dialogue', 'influence']);
  expect(ladderOf(5)).toEqual(influenceLevels);
});

test('every dialogue stands on the ladder that it is drawn on, also where the kommun has since taken its level out', () => {
  for (const size of [4, 5] as const)
    for (const level of influenceLevels) expect(ladderFor(level, size)).toContain(level);
  expect(ladderFor('consult', 4)).toEqual(ladderOf(4));
  expect(ladderFor('codecide', 4)).toEqual(influenceLevels);
});

test('information is never called a dialogue; everything above it may be', () => {
  expect(influenceLevels.filter(isParticipation)).toEqual(influenceLevels.slice(1));
});

test('every level has methods', () => {
  for (const level of influenceLevels) expect(methodsFor(level), level).not.toEqual([]);
});
