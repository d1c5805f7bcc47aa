import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Paragraphs } from '~/i18n/use-language';
import { PageContents } from '~/ui/page-contents/page-contents';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { ContactList } from './contact-list';

interface PrivacyPageProps {
  kommun: string;
  contact: { email: string; phone: string };
  /** The data protection officer's address. */
  officerEmail: string;
  /** How many days after a meeting names and contacts are kept. */
  contactDays: number;
  /** What is particular to this kommun, in its own words. */
  addition: LocalText | null;
}

/** The parts of the page, in order, each with its place in the address. */
const sections = {
  reading: 'lasa',
  sending: 'skicka',
  following: 'folja',
  meetings: 'moten',
  signIn: 'logga-in',
  record: 'allman-handling',
  names: 'namn',
  basis: 'rattslig-grund',
  time: 'hur-lange',
  rights: 'rattigheter',
  contact: 'kontakt',
} as const;

const sectionNames = Object.keys(sections) as (keyof typeof sections)[];

const reading = ['cookies', 'statistics', 'others', 'network', 'follow'] as const;
const sent = ['message', 'page', 'form', 'email', 'record'] as const;
const following = ['text', 'confirm', 'stop'] as const;
const signIn = ['email', 'eid', 'code', 'sessions'] as const;
const rights = ['copy', 'correct', 'erase', 'limit', 'object'] as const;

/** What the portal keeps of people (GDPR, articles 13 and 14). It tells of what the portal does now; what is added must be added here. */
export function PrivacyPage({ kommun, contact, officerEmail, contactDays, addition }: PrivacyPageProps) {
  const { t } = useTranslation('privacy');
  return (
    <TextPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <PageContents
          label={t('contents')}
          sections={sectionNames.map((name) => ({ id: sections[name], heading: t(`${name}.heading`) }))}
        />
      }
    >
      <TextSection id={sections.reading} heading={t('reading.heading')}>
        {reading.map((key) => (
          <p key={key}>{t(`reading.${key}`)}</p>
        ))}
      </TextSection>
      <TextSection id={sections.sending} heading={t('sending.heading')}>
        <p>{t('sending.text')}</p>
        <ul>
          {sent.map((key) => (
            <li key={key}>{t(`sending.${key}`)}</li>
          ))}
        </ul>
        <p>{t('sending.purpose')}</p>
        <p>{t('sending.limit')}</p>
      </TextSection>
      <TextSection id={sections.following} heading={t('following.heading')}>
        {following.map((key) => (
          <p key={key}>{t(`following.${key}`)}</p>
        ))}
      </TextSection>
      <TextSection id={sections.meetings} heading={t('meetings.heading')}>
        <p>{t('meetings.text')}</p>
        <p>{t('meetings.needs')}</p>
        <p>{t('meetings.after', { count: contactDays })}</p>
      </TextSection>
      <TextSection id={sections.signIn} heading={t('signIn.heading')}>
        {signIn.map((key) => (
          <p key={key}>{t(`signIn.${key}`)}</p>
        ))}
      </TextSection>
      <TextSection id={sections.record} heading={t('record.heading')}>
        <p>{t('record.text')}</p>
        <p>{t('record.advice')}</p>
      </TextSection>
      <TextSection id={sections.names} heading={t('names.heading')}>
        <p>{t('names.text')}</p>
      </TextSection>
      <TextSection id={sections.basis} heading={t('basis.heading')}>
        <p>{t('basis.duty')}</p>
        <p>{t('basis.interest')}</p>
        <p>{t('basis.choice')}</p>
        <p>{t('basis.health')}</p>
      </TextSection>
      <TextSection id={sections.time} heading={t('time.heading')}>
        <p>{t('time.text')}</p>
      </TextSection>
      {addition === null ? null : (
        <TextSection id="kommunen" heading={t('addition.heading', { kommun })}>
          <Paragraphs of={addition} className="stack" />
        </TextSection>
      )}
      <TextSection id={sections.rights} heading={t('rights.heading')}>
        <p>{t('rights.text')}</p>
        <ul>
          {rights.map((key) => (
            <li key={key}>{t(`rights.${key}`)}</li>
          ))}
        </ul>
        <p>{t('rights.self')}</p>
        <p>{t('rights.free')}</p>
      </TextSection>
      <TextSection id={sections.contact} heading={t('contact.heading')}>
        <p>{t('contact.responsible', { kommun })}</p>
        <ContactList contact={contact} officerEmail={officerEmail} />
        <p>{t('contact.imy')}</p>
        <p>
          <a href="https://www.imy.se/">{t('contact.link')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}
