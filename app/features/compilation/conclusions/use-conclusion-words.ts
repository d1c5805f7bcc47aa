import { useTranslation } from 'react-i18next';

import type { DraftWords } from '~/features/planning/draft/draft-inputs';

/** The words of the inputs for conclusions and for what else is told to the body. */
export function useConclusionWords(): DraftWords {
  const { t } = useTranslation('compilation');
  return (name) => ({ label: t(`fields.${name}.label`), hint: t(`fields.${name}.hint`) });
}
