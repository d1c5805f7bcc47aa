import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { useFormat, useLanguage } from '~/i18n/use-language';

import { keyOf } from '../draft/draft';
import { inputName, type DraftForm } from '../draft/draft-form';
import { usePlanInputs } from './use-plan-words';

/** Something that can be ticked: the part of the value that bears its name, and what it is called. */
export interface Tick {
  part: string;
  text: LocalText;
  /** Whether it can't be ticked any more, but be left ticked. */
  isRetired?: boolean;
}

/** The words and choices of a value that is ticked, one part for each choice. What is ticked and no longer offered can still be taken away. */
export function useTicks(form: DraftForm) {
  const { t } = useTranslation(['draft', 'plan']);
  const { tag } = useLanguage();
  const format = useFormat();
  const input = usePlanInputs(form);
  return (field: string, offered: readonly Tick[], item = '') => {
    const before = `${field}.${item}.`;
    const isTicked = (part: string) => form.values[before + part] === '1';
    const shown = offered.filter(({ part, isRetired = false }) => !isRetired || isTicked(part));
    const gone = Object.entries(form.values)
      .filter(([name, text]) => name.startsWith(before) && text === '1')
      .map(([name]) => name.slice(before.length))
      .filter((part) => !offered.some((one) => one.part === part));
    const theirs = form.theirs.find(({ key }) => key === keyOf(field, item));
    const ticked = offered.filter(({ part }) => theirs?.parts[part] === '1').map(({ text }) => text.text);
    const { hint, defaultValue: _, name: __, ...words } = input(field, { item });
    return {
      ...words,
      hint:
        ticked.length === 0 ? (
          hint
        ) : (
          <>
            {hint}
            <div className="draft-theirs">
              <p>{t('draft:theirs.stands')}</p>
              <p>{format.list(ticked)}</p>
            </div>
          </>
        ),
      choices: [
        ...shown.map(({ part, text, isRetired = false }) => ({
          name: inputName(field, item, part),
          text: isRetired ? t('plan:retiredTerm', { name: text.text }) : text.text,
          language: text.language === tag ? undefined : text.language,
          isTicked: isTicked(part),
        })),
        ...gone.map((part) => ({
          name: inputName(field, item, part),
          text: t('plan:noLongerListed'),
          isTicked: true,
        })),
      ],
    };
  };
}
