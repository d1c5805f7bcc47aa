import { useTranslation } from 'react-i18next';

import type { Language } from '~/i18n/language';
import { useFormat, useLanguageName } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { FieldError } from '~/ui/field/field-frame';

import { settingFieldId, type SettingFields } from '../setting-form';
import { longestTerm, nameField, type TermProblem } from './term-form';

/** What is wrong with a field of a word, in words. */
export function useTermError(problems: readonly TermProblem[]): (field: string) => FieldError | null {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined
      ? null
      : {
          prefix: t('form.errorPrefix'),
          text: t(`terms.problems.${problem.code}`, { most: format.number(longestTerm) }),
        };
  };
}

/** What stops a word from being changed. */
export function TermErrors({ problems }: { problems: readonly TermProblem[] }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('form.summary')}
      problems={problems.map(({ field, code }) => ({
        fieldId: field === null ? null : settingFieldId(field),
        text: t(`terms.problems.${code}`, { most: format.number(longestTerm) }),
      }))}
    />
  );
}

interface NameFieldsProps {
  typed: SettingFields;
  problems: readonly TermProblem[];
  languages: readonly Language[];
}

/** What a word is called in each language: Swedish first, the others behind one press. */
export function NameFields({ typed, problems, languages }: NameFieldsProps) {
  const { t } = useTranslation('settings');
  const nameOf = useLanguageName();
  const errorOf = useTermError(problems);
  const field = (tag: string) => ({
    id: settingFieldId(nameField(tag)),
    name: nameField(tag),
    defaultValue: typed[nameField(tag)],
    error: errorOf(nameField(tag)),
  });
  const others = languages.filter(({ tag }) => tag !== 'sv');
  const isWrong = others.some(({ tag }) => errorOf(nameField(tag)) !== null);
  return (
    <>
      <Field {...field('sv')} label={t('terms.name')} />
      <details open={isWrong}>
        <summary>{t('terms.otherLanguages')}</summary>
        <div className="localized-text__others">
          {others.map(({ tag }) => (
            <Field
              key={tag}
              {...field(tag)}
              label={t('fieldOf', { field: t('terms.name'), which: nameOf(tag) })}
            />
          ))}
        </div>
      </details>
    </>
  );
}
