import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';

/** The way back up from a page within My pages. */
export function BackToMyPages() {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  return <Breadcrumbs label={t('my.above')} links={[{ href: `/${tag}/mina-sidor`, text: t('my.title') }]} />;
}
