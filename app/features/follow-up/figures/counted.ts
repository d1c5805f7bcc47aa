import type { TFunction } from 'i18next';

import type { ShownDimension } from '~/features/results/result';
import { suppressedCounts } from '~/features/results/suppression';
import type { Localized } from '~db/columns';
import type { EvaluationChoices } from '~db/schema/evaluation';
import type { ParticipationDimension } from '~db/schema/result-version';

import { countTold, toldAges, toldGenders } from '../evaluation/evaluation';
import { writeGroups, type CountedGroup } from '../follow-up-fields';

/** How many said something in one of the ways that there were. */
export interface CountedSource {
  source: string;
  count: number;
}

/** What the portal has counted by itself of who took part. */
export interface Counted {
  /** How many had a seat at a meeting. */
  registered: number | null;
  /** How many came. */
  attended: number | null;
  sources: readonly CountedSource[];
  /** Who those are who answered the evaluation, in every respect that tells of nobody alone. */
  respondents: readonly ParticipationDimension[];
  answered: number;
}

/** The same, as a page shows it. */
export interface ShownCounted extends Omit<Counted, 'respondents'> {
  respondents: readonly ShownDimension[];
}

/** Whether anything has been counted. */
export function isAnyCounted({ registered, attended, sources, answered }: ShownCounted): boolean {
  return registered !== null || attended !== null || sources.length > 0 || answered > 0;
}

/**
 * Who those are who answered the evaluation, as they have told. A respect in which someone could be pointed out is left out whole: these are counts that nobody has looked
 * at before.
 *
 * @param areas the kommun's areas, with their names
 * @param say a text of the portal in every language: what it has words of its own for is told in the reader's
 */
export function respondentsIn(
  answers: readonly EvaluationChoices[],
  areas: readonly { slug: string; name: Localized }[],
  say: (key: string) => Localized,
): readonly ParticipationDimension[] {
  const slugs = areas.map(({ slug }) => slug);
  const told: readonly ParticipationDimension[] = [
    {
      dimension: 'age',
      groups: countTold(answers, 'age', toldAges).map(({ code, count }) => ({
        ...{ label: say(`evaluation:ages.${code}`), count },
      })),
    },
    {
      dimension: 'gender',
      groups: countTold(answers, 'gender', toldGenders).map(({ code, count }) => ({
        ...{ label: say(`evaluation:genders.${code}`), count },
      })),
    },
    {
      dimension: 'area',
      groups: countTold(answers, 'area', slugs).map(({ code, count }) => ({
        ...{ label: areas.find(({ slug }) => slug === code)?.name ?? {}, count },
      })),
    },
  ];
  return told.filter(({ groups }) => {
    const withheld = suppressedCounts(groups.map(({ count }) => count));
    return groups.length > 0 && withheld !== null && !withheld.includes(true);
  });
}

/** In which ways people took part, as it is typed: to be looked at and kept, or changed. Null when nothing was counted. */
export function suggestedWays({ attended, sources }: Counted, t: TFunction): string | null {
  const ways: CountedGroup[] = [
    ...(attended === null ? [] : [{ label: t('compilation:sources.meeting'), count: attended }]),
    // What was said at meetings is counted by those who came.
    ...sources
      .filter(({ source, count }) => source !== 'meeting' && count > 0)
      .map(({ source, count }) => ({ label: t(`compilation:sources.${source}`), count })),
  ];
  return ways.length === 0 ? null : writeGroups(ways);
}
