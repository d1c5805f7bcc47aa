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
      {accessAspects.map((aspect) => (
        <section key={aspect} className="draft-thing" aria-labelledby={`aspect-${aspect}`}>
          <h2 id={`aspect-${aspect}`}>{t(`access.aspects.${aspect}`)}</h2>
          <p>{t(`access.think.${aspect}`)}</p>
          <TextArea {...input('access', { item: aspect })} rows={3} />
        </section>
      ))}
    </>
  );
}
