import type { InfluenceLevel } from '~db/schema/dialogue';

/** The participation ladder, from its lowest step. A higher step is not better: the purpose decides. */
export const influenceLevels = [
  'inform',
  'consult',
  'dialogue',
  'influence',
  'codecide',
] as const satisfies readonly InfluenceLevel[];

/** How many levels a kommun's ladder has. Some kommuner leave out *medbeslutande*. */
export type LadderSize = 4 | 5;

/** The kommun's own ladder. */
export function ladderOf(size: LadderSize): readonly InfluenceLevel[] {
  return influenceLevels.slice(0, size);
}

/**
 * The ladder on which a dialogue is drawn: the kommun's own, and the whole one for a dialogue on a level that the kommun has since taken
 * out, so that an old promise can still be read.
 */
export function ladderFor(level: InfluenceLevel, size: LadderSize): readonly InfluenceLevel[] {
  const ladder = ladderOf(size);
  return ladder.includes(level) ? ladder : influenceLevels;
}

/** Whether it may be called a dialogue. Information is not: it says that the decision is not to hold one. */
export function isParticipation(level: InfluenceLevel): boolean {
  return level !== 'inform';
}
