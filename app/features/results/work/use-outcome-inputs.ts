import { useTranslation } from 'react-i18next';

import type { DraftForm } from '~/features/planning/draft/draft-form';
import { useDraftInputs, type DraftWords } from '~/features/planning/draft/draft-inputs';

/** The words of the inputs on what a dialogue led to. */
export function useOutcomeWords(): DraftWords {
  const { t } = useTranslation('outcomes');
  return (name) => ({ label: t(`fields.${name}.label`) });
}

/** The inputs of a form on what a dialogue led to. */
export function useOutcomeInputs(form: DraftForm) {
  return useDraftInputs(form, useOutcomeWords());
}
