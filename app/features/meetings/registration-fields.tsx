import './registration-fields.css';

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import type { FieldWords } from '~/ui/field/field-frame';
import { TextArea } from '~/ui/text-area/text-area';

import {
  longestName,
  longestNeed,
  type RegistrationField,
  type RegistrationProblem,
  type TypedRegistration,
} from './registration';

/** The id of a field, which the error summary links to. */
export function fieldId(field: RegistrationField): string {
  return `registration-${field}`;
}

const longest: Partial<Record<RegistrationProblem['code'], number>> = {
  'name-too-long': longestName,
  'need-too-long': longestNeed,
};

/** Problems in words, alike in the summary and at each field. */
export function useProblemText(): (code: RegistrationProblem['code']) => string {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (code) => t(`problems.${code}`, { longest: format.number(longest[code] ?? 0) });
}

interface RegistrationFieldsProps {
  typed: TypedRegistration;
  problems: readonly RegistrationProblem[];
}

/** Who comes, how to reach them, and what they need. */
export function RegistrationFields({ typed, problems }: RegistrationFieldsProps) {
  const { t, i18n } = useTranslation('meetings');
  const problemText = useProblemText();
  const words = (field: RegistrationField): FieldWords => {
    const problem = problems.find((one) => one.field === field);
    const hint = `meetings:register.${field}.hint`;
    return {
      id: fieldId(field),
      label: t(`register.${field}.label`),
      hint: i18n.exists(hint) ? <p>{t(`register.${field}.hint`)}</p> : null,
      error: problem === undefined ? null : { prefix: t('errorPrefix'), text: problemText(problem.code) },
    };
  };
  return (
    <>
      <fieldset className="registration-fields">
        <legend>{t('register.who')}</legend>
        <Field {...words('name')} required name="name" autoComplete="nickname" defaultValue={typed.name} />
        <Field
          {...words('email')}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={typed.email}
        />
        <Field {...words('phone')} name="phone" type="tel" autoComplete="tel" defaultValue={typed.phone} />
      </fieldset>
      <fieldset className="registration-fields" aria-describedby="registration-needs-text">
        <legend>{t('register.needs')}</legend>
        <p id="registration-needs-text">{t('register.needsText')}</p>
        <Field {...words('interpreter')} name="interpreter" defaultValue={typed.interpreter} />
        <Checkbox
          {...words('sign_language')}
          name="sign_language"
          defaultChecked={typed.sign_language !== ''}
        />
        <Field {...words('mobility')} name="mobility" defaultValue={typed.mobility} />
        <Field {...words('allergies')} name="allergies" defaultValue={typed.allergies} />
        <TextArea {...words('other')} name="other" rows={3} defaultValue={typed.other} />
      </fieldset>
    </>
  );
}
