import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isParticipation } from '~/features/dialogues/influence-level';
import {
  isMethodCode,
  methodCodes,
  methods,
  methodsFor,
  timeSpans,
  type GroupSize,
  type MethodCode,
  type TimeSpan,
} from '~/features/dialogues/method';

import { methodGuide } from './method-guide';

/** What a dialogue needs of its methods; null where it is not known yet. */
export interface MethodNeeds {
  level: InfluenceLevel | null;
  size: GroupSize | null;
  time: TimeSpan | null;
  /** Whether some of those who are concerned are seldom heard, and must be reached where they are. */
  seldomHeard: boolean;
}

/** In what a method suits a dialogue less well. */
export type Misfit = 'level' | 'size' | 'time';

/** A method, and in what it suits less well: in nothing, when it comes first. */
export interface RankedMethod {
  code: MethodCode;
  misfits: readonly Misfit[];
  /** Whether it reaches those who are seldom heard, in a dialogue that must. */
  reachesSeldomHeard: boolean;
}

/**
 * The methods that may be chosen at a level. Information is no dialogue, so with it only ways to inform are offered. A dialogue may use any: what residents are promised can
 * differ between its steps.
 */
export function offeredMethods(level: InfluenceLevel | null): readonly MethodCode[] {
  return level === null || isParticipation(level) ? methodCodes : methodsFor(level);
}

/** Whether a method may be chosen at a level. A code that the portal does not know never may. */
export function isOffered(code: string, level: InfluenceLevel | null): boolean {
  return isMethodCode(code) && offeredMethods(level).includes(code);
}

/**
 * The methods that may be chosen, those that suit best first. One that suits another level comes after all that suit this one: the level is a promise, the others are
 * only practical. Of alike ones, those come first that reach who is seldom heard, where someone such is concerned; the rest stand as in the handbook.
 */
export function rankMethods(needs: MethodNeeds): readonly RankedMethod[] {
  return offeredMethods(needs.level)
    .map((code): RankedMethod => ({
      code,
      misfits: misfitsOf(code, needs),
      reachesSeldomHeard: needs.seldomHeard && methodGuide[code].pros.includes('rarely_heard'),
    }))
    .sort(
      (one, other) =>
        weight(one) - weight(other) || Number(other.reachesSeldomHeard) - Number(one.reachesSeldomHeard),
    );
}

function misfitsOf(code: MethodCode, { level, size, time }: MethodNeeds): readonly Misfit[] {
  const { levels, reach, takes } = methods[code];
  const misfits: readonly [Misfit, boolean][] = [
    ['level', level !== null && !(levels as readonly InfluenceLevel[]).includes(level)],
    ['size', size !== null && !(reach as readonly GroupSize[]).includes(size)],
    // With months there is time for what takes days.
    ['time', time !== null && timeSpans.indexOf(takes) > timeSpans.indexOf(time)],
  ];
  return misfits.filter(([, misfit]) => misfit).map(([name]) => name);
}

function weight({ misfits }: RankedMethod): number {
  return misfits.length + (misfits.includes('level') ? 10 : 0);
}
