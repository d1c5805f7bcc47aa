import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import type { FieldWords } from '~/ui/field/field-frame';

import { longestNote, publishFields, type PublishProblem } from './publish-form';

type FieldName = NonNullable<PublishProblem['field']>;

function useProblemText(): (code: PublishProblem['code']) => string {
  const { t } = useTranslation('publishing');
  const format = useFormat();
  return (code) => t(`problems.${code}`, { most: format.number(longestNote) });
}

/** What is wrong with a field of a form about publishing, and the id by which the summary leads to it. */
export function usePublishField(
  problems: readonly PublishProblem[],
): (field: FieldName) => Pick<FieldWords, 'id' | 'error'> {
  const { t } = useTranslation('publishing');
  const problemText = useProblemText();
  return (field) => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: publishFields[field],
      error: problem === undefined ? null : { prefix: t('errorPrefix'), text: problemText(problem.code) },
    };
  };
}

/** What stops a form about publishing from being received. */
export function PublishErrors({ problems }: { problems: readonly PublishProblem[] }) {
  const { t } = useTranslation('publishing');
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('summary')}
      problems={problems.map(({ field, code }) => ({
        fieldId: field === null ? (code === 'obstacles' ? 'saknas' : null) : publishFields[field],
        text: problemText(code),
      }))}
    />
  );
}
