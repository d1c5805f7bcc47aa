import { useTranslation } from 'react-i18next';

import { TextPage } from '~/ui/text-page/text-page';

/** Where a link to all choices leads that is cut off or changed. */
export function InvalidChoicesPage() {
  const { t } = useTranslation('following');
  return (
    <TextPage title={t('choices.invalid.title')} lead={t('choices.invalid.lead')}>
      {null}
    </TextPage>
  );
}
