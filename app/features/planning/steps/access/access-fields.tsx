import { useTranslation } from 'react-i18next';

import { TextArea } from '~/ui/text-area/text-area';

import { accessAspects } from '../../plan/plan-step';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** What makes it possible for everyone to take part, in five aspects, each with what to think of. */
export function AccessFields({ form }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  return (
    <>
      {accessAspects.map((aspect) => {
        const { hint, ...own } = input('access', { item: aspect });
        return (
          <TextArea
            key={aspect}
            {...own}
            hint={
              <>
                <p>{t(`access.think.${aspect}`)}</p>
                {hint}
              </>
            }
            rows={3}
          />
        );
      })}
    </>
  );
}
