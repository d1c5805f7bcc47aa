import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import type { OptionGroup } from '~/ui/select/select';

import { choiceGroups, type DialogueChoice } from './dialogue-choice';

/** Dialogues as the groups of a list to choose from; a group that would be empty is left out. */
export function useDialogueOptions(dialogues: readonly DialogueChoice[]): readonly OptionGroup[] {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  return choiceGroups.flatMap((group) => {
    const options = dialogues
      .filter((one) => one.group === group)
      .map(({ id, title }) => ({
        value: id,
        text: title.text,
        language: title.language === tag ? undefined : title.language,
      }));
    return options.length === 0 ? [] : [{ label: t(`dialogueGroups.${group}`), options }];
  });
}
