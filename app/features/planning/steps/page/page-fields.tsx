import { useTranslation } from 'react-i18next';

import { Field } from '~/ui/field/field';
import { TextArea } from '~/ui/text-area/text-area';

import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** What residents read on the dialogue's page, and whom they can ask. */
export function PageFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan');
  const input = usePlanInputs(form);
  const item = facts.source;
  const contact = (part: string) => input('contact', { part });
  return (
    <>
      <TextArea {...input('about', { item })} rows={9} />
      <TextArea {...input('audience', { item })} rows={4} />
      <TextArea {...input('participation', { item })} rows={5} />
      <TextArea {...input('resultUse', { item })} rows={4} />
      <fieldset className="draft-thing">
        <legend>{t('fields.contact.label')}</legend>
        <Field {...contact('name')} />
        <Field {...contact('role')} />
        <Field {...contact('email')} type="email" />
        <Field {...contact('phone')} type="tel" />
      </fieldset>
    </>
  );
}
