import { useTranslation } from 'react-i18next';

import { useFormat, useLanguageName } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import type { FieldWords } from '~/ui/field/field-frame';

import {
  longest,
  partsOfField,
  ranges,
  settingFieldId,
  type SettingFields,
  type SettingProblem,
} from './setting-form';

/** What each part of a form about a setting is given. */
export interface SettingFieldsProps {
  typed: SettingFields;
  problems: readonly SettingProblem[];
}

const longestOf: Readonly<Record<string, number>> = {
  name: longest.name,
  place: longest.place,
  phone: longest.phone,
  address: longest.address,
  ruleName: longest.rule,
  basis: longest.basis,
  newGroup: longest.group,
};

const rangeOf: Readonly<Record<string, { from: number; to: number }>> = {
  'days-range': ranges.days,
  'months-range': ranges.months,
  'minutes-range': ranges.minutes,
};

/** Bases whose parts are languages. */
const inLanguages = new Set(['start', 'about', 'privacy', 'notice', 'failures', 'language']);

/** What a field is called; with the language, or the group or rule that it is about, where there are several. */
export function useFieldName(): (field: string, whose?: string) => string {
  const { t } = useTranslation('settings');
  const languageName = useLanguageName();
  return (field, whose) => {
    const { base, part } = partsOfField(field);
    const label = t(`fields.${base}.label`);
    const which = whose ?? (part !== null && inLanguages.has(base) ? languageName(part) : part);
    return which === null ? label : t('fieldOf', { field: label, which });
  };
}

/** What is wrong, in words. */
function useProblemText(): (problem: SettingProblem) => string {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const nameOf = useFieldName();
  return ({ field, code }) => {
    if (field === null) return t(`problems.${code}`);
    const range = rangeOf[code];
    return t(`problems.${code}`, {
      field: nameOf(field),
      most: format.number(longestOf[partsOfField(field).base] ?? longest.text),
      from: range === undefined ? '' : format.number(range.from),
      to: range === undefined ? '' : format.number(range.to),
    });
  };
}

/** The words of a field, with what is wrong with it. */
export function useSettingWords(problems: readonly SettingProblem[]): (field: string) => FieldWords {
  const { t, i18n } = useTranslation('settings');
  const problemText = useProblemText();
  return (field) => {
    const { base } = partsOfField(field);
    const problem = problems.find((one) => one.field === field);
    const hint = `fields.${base}.hint`;
    return {
      id: settingFieldId(field),
      label: t(`fields.${base}.label`),
      hint: i18n.exists(`settings:${hint}`) ? <p>{t(hint)}</p> : undefined,
      error: problem === undefined ? null : { prefix: t('form.errorPrefix'), text: problemText(problem) },
    };
  };
}

/** What stops a setting from being changed. */
export function SettingErrors({ problems }: Pick<SettingFieldsProps, 'problems'>) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('form.summary')}
      problems={problems.map((problem) => ({
        fieldId: problem.field === null ? 'andringar' : settingFieldId(problem.field),
        text: problemText(problem),
      }))}
    />
  );
}
