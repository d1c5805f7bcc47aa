import './my-pages.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { TextPage } from '~/ui/text-page/text-page';

import type { OwnSession } from '~/features/accounts/session/own-sessions.server';
import { BackToMyPages } from './back-to-my-pages';

interface SessionsPageProps {
  sessions: readonly OwnSession[];
  /** Whether some were just ended. */
  isEnded: boolean;
}

/** Where someone is signed in, each with a button that signs out there. */
export function SessionsPage({ sessions, isEnded }: SessionsPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const format = useFormat();
  const action = `/${tag}/mina-sidor/inloggningar`;
  const nameOf = ({ device }: OwnSession) => (device === '' ? t('sessions.unknownDevice') : device);
  return (
    <TextPage
      above={<BackToMyPages />}
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      top={isEnded ? <Receipt>{t('sessions.ended')}</Receipt> : null}
    >
      <ul className="plain-list my-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <h2>{session.isThis ? t('sessions.this', { device: nameOf(session) }) : nameOf(session)}</h2>
            <p>
              {t('sessions.since', {
                how: t(`methods.${session.method}`),
                when: format.instant(session.startedAt),
              })}
            </p>
            <p className="soft">{t('sessions.seen', { when: format.instant(session.lastSeenAt) })}</p>
            {session.isThis ? (
              <p>
                <a href={`/${tag}/logga-ut`}>{t('signOut.button')}</a>
              </p>
            ) : (
              <form method="post" action={action}>
                <button className="action action--quiet" type="submit" name="session" value={session.id}>
                  {t('sessions.end', { device: nameOf(session) })}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action={action}>
          <button className="action" type="submit" name="session" value="others">
            {t('sessions.endOthers')}
          </button>
        </form>
      ) : null}
    </TextPage>
  );
}
