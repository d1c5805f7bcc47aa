import type { ShownDimension } from '~/features/results/result';
import { suppressedCounts } from '~/features/results/suppression';
import { pickText } from '~/i18n/localized';
import type { ParticipationDimension } from '~db/schema/result-version';

/** Who took part, in each respect, without what would point anyone out: a respect in which anything would is left out whole. */
export function showParticipation(
  participation: readonly ParticipationDimension[],
  { language, source }: { language: string; source: string },
): readonly ShownDimension[] {
  return participation.flatMap(({ dimension, groups }): ShownDimension[] => {
    const withheld = suppressedCounts(groups.map(({ count }) => count));
    if (withheld === null) return [];
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    return [
      {
        dimension,
        total,
        groups: groups.map(({ label, count, populationShare }, index) => {
          const isWithheld = withheld[index] === true;
          return {
            label: pickText(label, language, source),
            count: isWithheld ? 'suppressed' : count,
            share: isWithheld || total === 0 ? null : count / total,
            populationShare: populationShare ?? null,
          };
        }),
      },
    ];
  });
}
