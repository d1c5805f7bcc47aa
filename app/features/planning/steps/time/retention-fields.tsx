import { useTranslation } from 'react-i18next';

import { sourceLanguage } from '~/i18n/language';
import { Content, useFormat } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';

import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** How long what residents send is kept, beside the kommun's own rules. */
export function RetentionFields({ form, facts: { retentionRules } }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const format = useFormat();
  const input = usePlanInputs(form);
  return (
    <section className="stack" aria-labelledby="retention">
      <h2 id="retention">{t('time.retention')}</h2>
      {retentionRules.length === 0 ? null : (
        <div>
          <p>{t('time.rules')}</p>
          <ul>
            {retentionRules.map(({ id, name, months, basis }) => (
              <li key={id}>
                <Content of={{ text: name, language: sourceLanguage }} />
                {': '}
                {months === null
                  ? t('time.forGood')
                  : t('time.months', { count: months, number: format.number(months) })}
                {' – '}
                <Content of={{ text: basis, language: sourceLanguage }} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field {...input('retention', { part: 'months' })} inputMode="numeric" short />
      <Field {...input('retention', { part: 'basis' })} />
    </section>
  );
}
