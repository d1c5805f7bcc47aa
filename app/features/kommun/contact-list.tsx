import './contact-list.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ContactListProps {
  contact: { email: string; phone: string };
  /** The data protection officer's address, where the text is about personal data. */
  officerEmail?: string;
}

/** How to reach the kommun, where a text says that one can. */
export function ContactList({ contact, officerEmail }: ContactListProps) {
  const { t } = useTranslation('site');
  const { t: tPrivacy } = useTranslation('privacy');
  return (
    <dl className="contact-list">
      {officerEmail === undefined ? null : (
        <Way name={tPrivacy('contact.officer')}>
          <Mail to={officerEmail} />
        </Way>
      )}
      <Way name={t('footer.email')}>
        <Mail to={contact.email} />
      </Way>
      <Way name={t('footer.phone')}>
        <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
          <bdi>{contact.phone}</bdi>
        </a>
      </Way>
    </dl>
  );
}

function Way({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Mail({ to }: { to: string }) {
  return <a href={`mailto:${to}`}>{to}</a>;
}
