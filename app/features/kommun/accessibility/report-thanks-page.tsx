import './report-thanks-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { ContactList } from '../contact-list';

interface ReportThanksPageProps {
  reference: string;
  contact: { email: string; phone: string };
}

/** The receipt for a report: its reference and what happens next. */
export function ReportThanksPage({ reference, contact }: ReportThanksPageProps) {
  const { t } = useTranslation('accessibility');
  const { tag } = useLanguage();
  return (
    <TextPage
      title={t('thanks.title')}
      lead={t('thanks.keep')}
      top={
        <dl className="report-reference">
          <dt>{t('thanks.reference')}</dt>
          <dd>
            <bdi>{reference}</bdi>
          </dd>
        </dl>
      }
    >
      <TextSection heading={t('thanks.next.heading')}>
        <ol>
          <li>{t('thanks.next.read')}</li>
          <li>{t('thanks.next.answer')}</li>
          <li>{t('thanks.next.repair')}</li>
        </ol>
      </TextSection>
      <TextSection heading={t('thanks.ask.heading')}>
        <p>{t('thanks.ask.text')}</p>
        <ContactList contact={contact} />
        <ul className="plain-list">
          <li>
            <a href={`/${tag}`}>{t('thanks.start')}</a>
          </li>
          <li>
            <a href={`/${tag}/tillganglighet`}>{t('thanks.back')}</a>
          </li>
        </ul>
      </TextSection>
    </TextPage>
  );
}
