import { useTranslation } from 'react-i18next';

import type { OwnRegistration } from '~/features/meetings/own-registrations.server';
import { useMeetingTime } from '~/features/meetings/use-meeting-words';
import { Content, useLanguage } from '~/i18n/use-language';
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
          {registrations.map(({ registrationId, path, title, meeting, state, linePlace, isToCome }) => (
            <li key={registrationId}>
              <h3>
                <a href={`/${tag}${path}`}>
                  <Content of={title} />
                </a>
              </h3>
              <p>{timeOf(meeting)}</p>
              <p className="soft">
                {!isToCome
                  ? t('my.meetings.past')
                  : state === 'waiting'
                    ? t('my.meetings.waiting', { place: linePlace })
                    : t('my.meetings.seated')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </TextSection>
  );
}
