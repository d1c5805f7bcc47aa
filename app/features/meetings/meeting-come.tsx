import './meeting-come.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';

import { takesRegistrations } from './meeting';
import type { MeetingDetail, SeriesBrief } from './meeting-detail';

interface MeetingComeProps {
  meeting: MeetingDetail;
  waiting: number;
  series: SeriesBrief | null;
}

/** The box with the page's one action: how to come along, and whether there is room. */
export function MeetingCome({ meeting, waiting, series }: MeetingComeProps) {
  const { t } = useTranslation('meetings');
  const { tag } = useLanguage();
  const format = useFormat();
  const { standing } = meeting;
  const here = `/${tag}/dialoger/${meeting.slug}/moten/${meeting.id}`;
  const canRegister = takesRegistrations(standing);
  const isToCome = canRegister || standing === 'drop-in' || standing === 'closed';
  return (
    <section className={`meeting-come meeting-come--${standing}`} aria-labelledby="come">
      <h2 id="come">{isToCome ? t('come.heading') : t(`standing.${standing}`)}</h2>
      <Room meeting={meeting} waiting={waiting} />
      {canRegister && meeting.closesOn !== null ? (
        <p>{t('come.lastDay', { day: format.weekday(meeting.closesOn) })}</p>
      ) : null}
      {canRegister ? (
        <p className="no-print">
          <a className="action" href={`${here}/anmalan`}>
            {t(standing === 'line' ? 'come.standInLine' : 'come.register')}
          </a>
        </p>
      ) : null}
      {canRegister && series !== null ? (
        <p className="no-print">
          <a href={`/${tag}/dialoger/${meeting.slug}/serie/${series.id}/anmalan`}>
            {series.open === series.total
              ? t('come.series', { title: series.title.text })
              : t('come.seriesLeft', {
                  title: series.title.text,
                  left: format.number(series.open),
                  total: format.number(series.total),
                })}
          </a>
        </p>
      ) : null}
      {isToCome ? (
        <p className="no-print">
          <a href={`${here}.ics`}>{t('come.calendar')}</a>
        </p>
      ) : (
        <p>
          <a href={`/${tag}/dialoger/${meeting.slug}`}>{t('come.dialogue')}</a>
        </p>
      )}
    </section>
  );
}

function Room({ meeting, waiting }: Pick<MeetingComeProps, 'meeting' | 'waiting'>) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { standing, cap, seatsLeft, closesOn } = meeting;
  switch (standing) {
    case 'open':
      return (
        <p>
          {cap === null || seatsLeft === null
            ? t('come.noCap')
            : t('come.seats', { count: seatsLeft, cap: format.number(cap) })}
        </p>
      );
    case 'line':
      return (
        <>
          <p>
            <strong>{t('come.full', { count: cap ?? 0 })}</strong>{' '}
            {waiting === 0 ? t('come.lineEmpty') : t('come.line', { count: waiting })}
          </p>
          <p>{t('come.fullText')}</p>
        </>
      );
    case 'closed':
      return (
        <>
          <p>{closesOn === null ? null : t('come.closed', { day: format.weekday(closesOn) })}</p>
          <p>{t('come.closedAsk')}</p>
        </>
      );
    case 'drop-in':
      return <p>{t('come.dropIn')}</p>;
    case 'begun':
      return <p>{t('come.begun')}</p>;
    case 'past':
      return <p>{t('come.past')}</p>;
    case 'cancelled':
      return null;
  }
}
