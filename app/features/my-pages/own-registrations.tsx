import { useTranslation } from 'react-i18next';

import type { OwnRegistration } from '~/features/meetings/own-registrations.server';
import { useMeetingTime } from '~/features/meetings/use-meeting-words';
import { Content, Paragraphs, useLanguage } from '~/i18n/use-language';
import { TextSection } from '~/ui/text-page/text-page';

/** The meetings that someone has registered for, each with the page where they can change or cancel. */
export function OwnRegistrations({ registrations }: { registrations: readonly OwnRegistration[] }) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const timeOf = useMeetingTime();
  return (
    <TextSection heading={t('my.meetings.heading')}>
      {registrations.length === 0 ? (
        <p>{t('my.meetings.none')}</p>
      ) : (
        <ul className="plain-list my-list">
          {registrations.map((one) => (
            <li key={one.registrationId}>
              <h3>
                <a href={`/${tag}${one.path}`}>
                  <Content of={one.title} />
                </a>
              </h3>
              <p>{timeOf(one.meeting)}</p>
              <HowItStands registration={one} />
            </li>
          ))}
        </ul>
      )}
    </TextSection>
  );
}

/** Whether the meeting comes to pass, and whether there is a seat at it. */
function HowItStands({ registration: { meeting, state, linePlace } }: { registration: OwnRegistration }) {
  const { t } = useTranslation(['account', 'meetings']);
  switch (meeting.standing) {
    case 'cancelled':
      return (
        <>
          <p>
            <strong>{t('meetings:page.calledOff')}</strong>
          </p>
          {meeting.changeNote === null ? null : <Paragraphs of={meeting.changeNote} />}
        </>
      );
    case 'past':
    case 'begun':
      return <p className="soft">{t(`meetings:standing.${meeting.standing}`)}.</p>;
    default:
      return (
        <p className="soft">
          {state === 'waiting' ? t('my.meetings.waiting', { place: linePlace }) : t('my.meetings.seated')}
        </p>
      );
  }
}
