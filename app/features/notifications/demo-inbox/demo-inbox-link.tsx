import { useRouteLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { Site } from '~/features/kommun/read-site.server';

/** For pages where a mail was just sent: in a demo, where to find it. Nothing in a real installation. */
export function DemoInboxLink() {
  const { t } = useTranslation('mail');
  const site = useRouteLoaderData<Site | null>('root');
  if (site?.isDemo !== true) return null;
  return (
    <p>
      {t('inbox.hint')} <a href="/demo/inkorg">{t('inbox.open')}</a>
    </p>
  );
}
