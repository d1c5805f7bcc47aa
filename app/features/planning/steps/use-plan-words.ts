import { useTranslation } from 'react-i18next';

import type { DraftForm } from '../draft/draft-form';
import { useDraftInputs, type DraftWords } from '../draft/draft-inputs';

/** The words of the plan's inputs. */
export function usePlanWords(): DraftWords {
  const { t, i18n } = useTranslation('plan');
  return (name) => ({
    label: t(`fields.${name}.label`),
    ...(i18n.exists(`plan:fields.${name}.hint`) ? { hint: t(`fields.${name}.hint`) } : {}),
  });
}

/** The inputs of a plan's form. */
export function usePlanInputs(form: DraftForm) {
  return useDraftInputs(form, usePlanWords());
}
