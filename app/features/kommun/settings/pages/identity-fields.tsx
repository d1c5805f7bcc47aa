import { useTranslation } from 'react-i18next';

import { Field } from '~/ui/field/field';

import { useSettingWords, type SettingFieldsProps } from '../setting-words';

/** What the kommun is called, and how it is reached. */
export function IdentityFields({ typed, problems }: SettingFieldsProps) {
  const { t } = useTranslation('settings');
  const words = useSettingWords(problems);
  return (
    <>
      <Field {...words('name')} name="name" defaultValue={typed.name} />
      <Field {...words('place')} name="place" defaultValue={typed.place} />
      <h2>{t('identity.contact')}</h2>
      <Field {...words('email')} name="email" type="email" defaultValue={typed.email} />
      <Field {...words('phone')} name="phone" type="tel" defaultValue={typed.phone} />
      <Field {...words('address')} name="address" defaultValue={typed.address} />
      <Field {...words('website')} name="website" type="url" defaultValue={typed.website} />
      <h2>{t('identity.dataProtection')}</h2>
      <Field {...words('officer')} name="officer" type="email" defaultValue={typed.officer} />
    </>
  );
}
