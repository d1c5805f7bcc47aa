import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

import type { LinkState } from './use-sign-in-mail.server';

interface LinkPageProps {
  state: LinkState;
  /** The address that it was sent to; null when nobody knows. */
  email: string | null;
}

/** Where the link of a sign-in mail leads. Only its button signs in: mail programs open links to look at them. */
export function LinkPage({ state, email }: LinkPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  if (state === 'open') {
    return (
      <TextPage title={t('link.open.title')} lead={t('link.open.lead', { email })}>
        <form method="post">
          <button className="action" type="submit">
            {t('link.open.button')}
          </button>
        </form>
        <p>{t('link.open.other')}</p>
      </TextPage>
    );
  }
  return (
    <TextPage title={t(`link.${state}.title`)} lead={t(`link.${state}.lead`)}>
      <p>
        <a className="action" href={`/${tag}/logga-in`}>
          {t('link.again')}
        </a>
      </p>
    </TextPage>
  );
}
