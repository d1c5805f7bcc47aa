import type { TFunction } from 'i18next';

import {
  filterNames,
  levelSlugs,
  stateSlugs,
  type DialogueFilter,
  type FilterName,
} from '~/features/dialogues/dialogue-filter';
import type { DialogueSummary, ShownTerm } from '~/features/dialogues/dialogue-summary';

/**
 * A choice of dialogues in words, for the title of a feed or a calendar: `”skola”, Pågår, Trafik`. Empty when nothing is chosen.
 *
 * @param dialogues among which a term's name is found
 */
export function describeFilter(
  t: TFunction,
  filter: DialogueFilter,
  dialogues: readonly DialogueSummary[],
): string[] {
  const chosen = (Object.keys(filterNames) as FilterName[]).flatMap((name) =>
    filter.chosen[name].map((value) => nameOf(t, name, value, dialogues)),
  );
  return filter.query === '' ? chosen : [t('follow:quoted', { text: filter.query }), ...chosen];
}

function nameOf(
  t: TFunction,
  filter: FilterName,
  value: string,
  dialogues: readonly DialogueSummary[],
): string {
  switch (filter) {
    case 'state':
      return t(`dialogues:states.${keyOf(stateSlugs, value)}`);
    case 'level':
      return t(`ladder:levels.${keyOf(levelSlugs, value)}.name`);
    case 'method':
      return t(`methods:${value}.name`);
    case 'year':
      return value;
    default:
      return (
        dialogues.flatMap((dialogue) => termsOf(dialogue, filter)).find(({ slug }) => slug === value)?.name
          .text ?? value
      );
  }
}

function termsOf(
  dialogue: DialogueSummary,
  filter: 'theme' | 'area' | 'targetGroup' | 'body',
): readonly ShownTerm[] {
  if (filter === 'theme') return dialogue.themes;
  if (filter === 'area') return dialogue.areas;
  if (filter === 'targetGroup') return dialogue.targetGroups;
  return dialogue.body === null ? [] : [dialogue.body];
}

function keyOf(slugs: Readonly<Record<string, string>>, slug: string): string {
  return Object.keys(slugs).find((key) => slugs[key] === slug) ?? slug;
}
