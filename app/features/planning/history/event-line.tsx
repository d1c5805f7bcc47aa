import { useTranslation } from 'react-i18next';

import { Content, ContentIn } from '~/i18n/use-language';

import type { HistoryEvent } from './history';

/** Something that was done with the dialogue: what, to what, and what everyone was told of it. */
export function EventLine({ event: { action, publication, about, note } }: { event: HistoryEvent }) {
  const { t } = useTranslation(['history', 'work', 'publishing']);
  return (
    <li className="history__change">
      <p>
        <strong>{t(`work:audit.actions.${action}`)}</strong>
      </p>
      {publication === null ? null : (
        <p className="history__part">
          {t('history:about', { what: t(`publishing:history.kinds.${publication}`) })}
        </p>
      )}
      {about === null ? null : (
        <p className="history__part">
          <ContentIn of={about} sentence={(what) => t('history:about', { what })} />
        </p>
      )}
      {note === null ? null : (
        <div className="history__part">
          <p className="small soft">{t('history:told')}</p>
          <p className="history__new">
            <Content of={note} />
          </p>
        </div>
      )}
    </li>
  );
}
