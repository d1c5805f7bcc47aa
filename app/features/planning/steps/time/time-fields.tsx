import { useTranslation } from 'react-i18next';

import { Field } from '~/ui/field/field';

import { thingsIn } from '../../draft/draft-list';
import { OneMore } from '../../draft/draft-things';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';
import { DialogueMeetings } from './dialogue-meetings';
import { RetentionFields } from './retention-fields';
import { WayStepFields } from './way-step-fields';

/** When things happen, what is promised and by when, and how long what residents send is kept. */
export function TimeFields(props: StepFieldsProps) {
  const { form, facts } = props;
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  const told = input('participantsToldOn');
  return (
    <>
      <section className="stack" aria-labelledby="open-days">
        <h2 id="open-days">{t('time.open')}</h2>
        <div className="draft-pair">
          <Field {...input('opensOn')} type="date" short />
          <Field {...input('closesOn')} type="date" short />
        </div>
      </section>
      <section className="stack" aria-labelledby="promised-days">
        <h2 id="promised-days">{t('time.promises')}</h2>
        {facts.level === 'inform' && (told.defaultValue ?? '') === '' ? null : (
          <Field {...told} type="date" short />
        )}
        <Field {...input('decisionExpectedOn')} type="date" short />
        <Field {...input('feedbackPromisedOn')} type="date" short />
      </section>
      <section className="stack" aria-labelledby="way">
        <h2 id="way">{t('time.way')}</h2>
        <p>{t('time.wayLead')}</p>
        <div className="draft-things">
          {thingsIn(form, 'way').map((thing, index) => (
            <WayStepFields key={thing.id} {...props} thing={thing} number={index + 1} />
          ))}
        </div>
        <OneMore field="way" />
      </section>
      <DialogueMeetings {...props} />
      <RetentionFields {...props} />
    </>
  );
}
