import { useTranslation } from 'react-i18next';

import { Content } from '~/i18n/use-language';

import { dialogueStates } from './dialogue';
import { levelSlugs, stateSlugs, type FilterName } from './dialogue-filter';
import { influenceLevels } from './influence-level';
import type { FilterChoice } from './list-dialogues.server';

/** What a choice of a filter is called. */
export function ChoiceName({
  filter,
  choice,
}: {
  filter: FilterName;
  choice: Pick<FilterChoice, 'value' | 'name'>;
}) {
  const { t } = useTranslation(['dialogues', 'ladder', 'methods']);
  const { value, name } = choice;
  if (name !== null) return <Content of={name} />;
  const state = dialogueStates.find((candidate) => stateSlugs[candidate] === value);
  if (filter === 'state' && state !== undefined) return <>{t(`states.${state}`)}</>;
  const level = influenceLevels.find((candidate) => levelSlugs[candidate] === value);
  if (filter === 'level' && level !== undefined) return <>{t(`ladder:levels.${level}.name`)}</>;
  return <>{filter === 'method' ? t(`methods:${value}.name`) : value}</>;
}
