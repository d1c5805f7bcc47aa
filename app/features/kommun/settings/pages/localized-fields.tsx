import './localized-fields.css';

import { useTranslation } from 'react-i18next';

import type { Language } from '~/i18n/language';
import { useLanguageName } from '~/i18n/use-language';
import { TextArea } from '~/ui/text-area/text-area';

import { fieldOf } from '../setting-form';
import { useSettingWords, type SettingFieldsProps } from '../setting-words';

interface LocalizedTextProps extends SettingFieldsProps {
  base: string;
  /** Those of the installation, Swedish first or not. */
  languages: readonly Language[];
  rows: number;
}

/** A text in Swedish, and in the other languages behind one press. */
export function LocalizedText({ base, languages, rows, typed, problems }: LocalizedTextProps) {
  const { t } = useTranslation('settings');
  const words = useSettingWords(problems);
  const nameOf = useLanguageName();
  const swedish = fieldOf(base, 'sv');
  const others = languages
    .filter(({ tag }) => tag !== 'sv')
    .map(({ tag }) => ({ tag, field: fieldOf(base, tag) }));
  const isWrong = others.some(({ field }) => problems.some((problem) => problem.field === field));
  const told = others.filter(({ field }) => (typed[field] ?? '') !== '').length;
  return (
    <div className="localized-text">
      <TextArea {...words(swedish)} name={swedish} rows={rows} defaultValue={typed[swedish]} />
      <details open={isWrong}>
        <summary>
          {t('texts.others', { told: t('texts.told', { count: told }), text: t(`fields.${base}.label`) })}
        </summary>
        <div className="localized-text__others">
          {others.map(({ tag, field }) => (
            <TextArea
              key={tag}
              {...words(field)}
              hint={undefined}
              label={t('fieldOf', { field: t(`fields.${base}.label`), which: nameOf(tag) })}
              name={field}
              rows={rows}
              defaultValue={typed[field]}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
