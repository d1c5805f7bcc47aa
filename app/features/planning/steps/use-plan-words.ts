import { useTranslation } from 'react-i18next';

import type { DraftForm } from '../draft/draft-form';
import { useDraftInputs, type DraftWords } from '../draft/draft-inputs';

/** The words of the plan's inputs. Of a set of values that each have a name, such as the conditions, an input is called by that. */
export function usePlanWords(): DraftWords {
  const { t, i18n } = useTranslation(['plan', 'plan-reach', 'methods']);
  const named: Readonly<Record<string, (item: string) => string>> = {
    gate: (item) => t(`gates.questions.${item}`),
    guiding: (item) => t(`gates.guiding.${item}`),
    responsible: (item) => t(`steps.${item}.name`),
    groupAnswer: (item) => t(`plan-reach:groups.questions.${item}`),
    access: (item) => t(`plan-reach:access.aspects.${item}`),
    methods: (item) => t(`methods:${item}.name`),
  };
  return (name, item = '') => {
    const [field = '', part] = name.split('.');
    const own = named[field]?.(item);
    const label = t(`fields.${name}.label`);
    return {
      label:
        own === undefined ? label : part === undefined ? own : t('namedPart', { name: own, part: label }),
      ...(i18n.exists(`plan:fields.${name}.hint`) ? { hint: t(`fields.${name}.hint`) } : {}),
    };
  };
}

/** The inputs of a plan's form. */
export function usePlanInputs(form: DraftForm) {
  return useDraftInputs(form, usePlanWords());
}
