import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import type { OptionGroup } from '~/ui/select/select';

import { categoryKinds } from '../sorting/category';
import type { ShownCategory } from './read-input-page.server';

/** Categories to choose among, kind by kind. */
export function useCategoryGroups(categories: readonly ShownCategory[]): readonly OptionGroup[] {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  return categoryKinds
    .map((kind) => ({
      label: t(`kinds.${kind}`),
      options: categories
        .filter((one) => one.kind === kind)
        .map(({ id, title }) => ({
          value: id,
          text: title.text,
          language: title.language === tag ? undefined : title.language,
        })),
    }))
    .filter(({ options }) => options.length > 0);
}
