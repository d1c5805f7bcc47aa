import './inbox-page.css';

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

import type { InboxLine } from './inbox-mail';

/** What the demo has sent, for someone who tries the portal out: nothing of it has left the machine. */
export function InboxPage({ mails }: { mails: readonly InboxLine[] }) {
  const { t } = useTranslation('mail');
  const format = useFormat();
  return (
    <TextPage title={t('inbox.title')} lead={t('inbox.lead')}>
      <p>
        <a className="action" href="/demo/inkorg">
          {t('inbox.again')}
        </a>
      </p>
      {mails.length === 0 ? (
        <p>{t('inbox.empty')}</p>
      ) : (
        <ul className="inbox">
          {mails.map(({ id, subject, to, receivedAt, language }) => (
            <li key={id}>
              <a href={`/demo/inkorg/${id}`} {...(language === null ? {} : { lang: language })} dir="auto">
                {subject}
              </a>
              <span className="inbox__line">
                {t('inbox.line', { to: to.join(', '), at: format.instant(receivedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </TextPage>
  );
}
