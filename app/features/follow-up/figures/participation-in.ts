import { thingsOf, type Draft } from '~/features/planning/draft/draft';
import { suppressedCounts } from '~/features/results/suppression';
import type { Localized } from '~db/columns';
import type { ParticipationDimension, ParticipationGroup } from '~db/schema/result-version';

import { figureDimensions, followUpFields, type CountedGroup } from '../follow-up-fields';

/** What is known of who took part besides what is typed. */
export interface KnownOfParticipants {
  /** What the public result tells. */
  published: readonly ParticipationDimension[];
  /** Names of groups that have been translated already. */
  names: readonly Localized[];
}

/**
 * Who took part, in each respect. What the public result tells is told in the very same way, unless something else is typed: so that two pages never differ because one of
 * them leaves out what the other withholds.
 */
export function participationIn(
  draft: Draft,
  { published, names }: KnownOfParticipants,
): readonly ParticipationDimension[] {
  const counted = new Map(thingsOf(draft, followUpFields.counted).map(({ id, value }) => [id, value]));
  const named = new Map(
    [...names, ...published.flatMap(({ groups }) => groups.map(({ label }) => label))].map((name) => [
      name[draft.source],
      name,
    ]),
  );
  return figureDimensions.flatMap((dimension) => {
    const typed = counted.get(dimension);
    const told = published.find((one) => one.dimension === dimension);
    if (typed === undefined) return told ?? [];
    if (told !== undefined && isSame(typed, told.groups, draft.source)) return told;
    const groups = typed.map((group) =>
      toGroup(group, named.get(group.label) ?? { [draft.source]: group.label }),
    );
    return [{ dimension, groups }];
  });
}

/** Whether what is typed is what the public result shows. */
function isSame(
  typed: readonly CountedGroup[],
  groups: readonly ParticipationGroup[],
  source: string,
): boolean {
  const withheld = suppressedCounts(groups.map(({ count }) => count));
  const shown = groups.filter((_group, index) => withheld?.[index] === false);
  return (
    typed.length === shown.length &&
    shown.every(({ label, count }, index) => {
      const one = typed[index];
      return one !== undefined && one.label === label[source] && one.count === count;
    })
  );
}

function toGroup({ count, share }: CountedGroup, label: Localized): ParticipationGroup {
  return { label, count, ...(share === undefined ? {} : { populationShare: share / 100 }) };
}
