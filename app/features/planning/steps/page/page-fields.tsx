import { useTranslation } from 'react-i18next';

import { Field } from '~/ui/field/field';
import { TextArea } from '~/ui/text-area/text-area';

import { MeasuredText } from '../../readability/measured-text';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** What residents read on the dialogue's page, and whom they can ask. */
export function PageFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan');
  const input = usePlanInputs(form);
  const item = facts.source;
  const contact = (part: string) => input('contact', { part });
  const text = (field: string, rows: number) => {
    const words = input(field, { item });
    return (
      <MeasuredText text={words.defaultValue} language={item}>
        <TextArea {...words} rows={rows} />
      </MeasuredText>
    );
  };
  return (
    <>
      {text('about', 9)}
      {text('audience', 4)}
      {text('participation', 5)}
      {text('resultUse', 4)}
      <fieldset className="draft-thing">
        <legend>{t('fields.contact.label')}</legend>
        <Field {...contact('name')} />
        <Field {...input('contactRole', { item })} />
        <Field {...contact('email')} type="email" />
        <Field {...contact('phone')} type="tel" />
      </fieldset>
    </>
  );
}
