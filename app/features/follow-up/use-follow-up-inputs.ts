import { useTranslation } from 'react-i18next';

import type { DraftForm } from '~/features/planning/draft/draft-form';
import { useDraftInputs, type DraftWords } from '~/features/planning/draft/draft-inputs';

/** The words of the inputs on following up. A question, and a respect in which people are counted, has its input called by it. */
export function useFollowUpWords(): DraftWords {
  const { t, i18n } = useTranslation(['follow-up', 'results']);
  return (name, item = '') => {
    if (name === 'followUp') return { label: t(`follow-up:questions.of.${item}`) };
    if (name === 'counted') return { label: t(`results:page.dimensions.${item}`) };
    return {
      label: t(`follow-up:fields.${name}.label`),
      ...(i18n.exists(`follow-up:fields.${name}.hint`) ? { hint: t(`follow-up:fields.${name}.hint`) } : {}),
    };
  };
}

/** The inputs of a form on following up. */
export function useFollowUpInputs(form: DraftForm) {
  return useDraftInputs(form, useFollowUpWords());
}
