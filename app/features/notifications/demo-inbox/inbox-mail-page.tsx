import './inbox-mail-page.css';

import { useTranslation } from 'react-i18next';

import { directionOf } from '~/i18n/language';
import { useFormat } from '~/i18n/use-language';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { InboxMail } from './inbox-mail';

/** A mail that the demo has sent: as its reader sees it, as text, and as mail programs do. */
export function InboxMailPage({ mail }: { mail: InboxMail }) {
  const { t } = useTranslation('mail');
  const format = useFormat();
  const { subject, to, from, receivedAt, language, text, hasHtml, links, attachments, headers } = mail;
  const own = language === null ? {} : { lang: language, dir: directionOf(language) };
  return (
    <TextPage
      title={t('inbox.mailTitle', { subject })}
      lead={t('inbox.mailLead', { to: to.join(', '), from, at: format.instant(receivedAt) })}
    >
      <p>
        <a href="/demo/inkorg">{t('inbox.back')}</a>
      </p>
      {links.length === 0 ? null : (
        <TextSection heading={t('inbox.links')}>
          <ul className="inbox-mail__links">
            {links.map((link) => (
              <li key={link}>
                <a href={link} dir="ltr">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </TextSection>
      )}
      {attachments.length === 0 ? null : (
        <TextSection heading={t('inbox.files')}>
          <ul>
            {attachments.map(({ name, mediaType, bytes, href }) => (
              <li key={href}>
                <a href={href}>{t('inbox.file', { name, mediaType, size: format.bytes(bytes) })}</a>
              </li>
            ))}
          </ul>
        </TextSection>
      )}
      {hasHtml ? (
        <TextSection heading={t('inbox.html')}>
          <iframe
            className="inbox-mail__frame"
            title={t('inbox.frame', { subject })}
            src={`/demo/inkorg/${mail.id}/brev`}
            sandbox="allow-top-navigation-by-user-activation"
          />
        </TextSection>
      ) : null}
      <TextSection heading={t('inbox.text')}>
        <pre className="inbox-mail__text" {...own}>
          {text}
        </pre>
      </TextSection>
      <TextSection heading={t('inbox.headers')}>
        <dl className="inbox-mail__headers">
          {headers.map(({ name, value }, index) => (
            <div key={index}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </TextSection>
    </TextPage>
  );
}
