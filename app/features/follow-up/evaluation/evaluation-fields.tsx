import { useTranslation } from 'react-i18next';

import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { useFormat } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import {
  evaluationChoices,
  evaluationQuestions,
  longestBetter,
  toldAges,
  toldGenders,
  type EvaluationProblem,
  type TypedEvaluation,
} from './evaluation';

/** The id of a field, which the error summary links to. */
export function fieldId(field: keyof TypedEvaluation): string {
  return `evaluation-${field}`;
}

/** Words a problem alike in the summary and at its field. */
export function useEvaluationProblem(): (code: EvaluationProblem['code']) => string {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  return (code) => t(`problems.${code}`, { longest: format.number(longestBetter) });
}

interface EvaluationFieldsProps {
  typed: TypedEvaluation;
  problems: readonly EvaluationProblem[];
  areas: readonly ListedTerm[];
}

/** What participants are asked. */
export function EvaluationFields({ typed, problems, areas }: EvaluationFieldsProps) {
  const { t } = useTranslation('evaluation');
  const problemText = useEvaluationProblem();
  const words = (field: keyof TypedEvaluation, label: string) => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: fieldId(field),
      name: field,
      label,
      error: problem === undefined ? null : { prefix: t('errorPrefix'), text: problemText(problem.code) },
      defaultValue: typed[field],
    };
  };
  const none = { value: '', text: t('noAnswer') };
  return (
    <>
      {evaluationQuestions.map((question) => (
        <ChoiceGroup
          key={question}
          {...words(question, t(`questions.${question}`))}
          choices={evaluationChoices.map((choice) => ({ value: choice, text: t(`choices.${choice}`) }))}
        />
      ))}
      <TextArea {...words('better', t('better.label'))} hint={<p>{t('better.hint')}</p>} rows={5} />
      <h2>{t('told.heading')}</h2>
      <p>{t('told.lead')}</p>
      <Select
        {...words('age', t('told.age'))}
        options={[none, ...toldAges.map((age) => ({ value: age, text: t(`ages.${age}`) }))]}
      />
      <Select
        {...words('gender', t('told.gender'))}
        options={[none, ...toldGenders.map((one) => ({ value: one, text: t(`genders.${one}`) }))]}
      />
      {areas.length === 0 ? null : (
        <Select
          {...words('area', t('told.area'))}
          options={[
            none,
            ...areas.map(({ slug, name }) => ({ value: slug, text: name.text, language: name.language })),
          ]}
        />
      )}
    </>
  );
}
