import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import type { StepFieldsProps } from '../step-facts';

/** The meetings of a dialogue. They are set up, moved and cancelled on pages of their own. */
export function DialogueMeetings({ facts: { meetings, mayChangeMeetings }, slug }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="meetings">
      <h2 id="meetings">{t('time.meetings')}</h2>
      {meetings.length === 0 ? (
        <p>{t('time.noMeetings')}</p>
      ) : (
        <ul>
          {meetings.map(({ id, title, startsAt, hasTime, isCancelled, hasPage }) => (
            <li key={id}>
              {hasPage && mayChangeMeetings ? (
                <a href={`/${tag}/arbete/moten/${id}`}>
                  <Content of={title} />
                </a>
              ) : (
                <Content of={title} />
              )}{' '}
              <span className="soft">{hasTime ? format.instant(startsAt) : format.day(dayOf(startsAt))}</span>
              {isCancelled ? <strong> {t('time.cancelled')}</strong> : null}
            </li>
          ))}
        </ul>
      )}
      {mayChangeMeetings ? (
        <p>
          <a href={`/${tag}/arbete/dialoger/${slug}/moten/ny`}>{t('time.addMeeting')}</a>
        </p>
      ) : null}
    </section>
  );
}
