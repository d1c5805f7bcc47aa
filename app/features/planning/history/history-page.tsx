import './history-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { Paging } from '~/features/dialogues/paging';
import { useFormat, useLanguage } from '~/i18n/use-language';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import { ChangeLine } from './change-line';
import { EventLine } from './event-line';
import type { History, HistoryChoice } from './history';
import { HistoryFilters } from './history-filters';
import { historyPath } from './history-path';

interface HistoryPageProps {
  work: WorkActor;
  open: OpenDialogue;
  history: History;
  choice: HistoryChoice;
}

/** Who has changed what in the work on a dialogue, and when, from what to what; and what was done with it. */
export function HistoryPage({ work, open, history, choice }: HistoryPageProps) {
  const { t } = useTranslation(['plan', 'history']);
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="overview"
      within
      title={t('plan:history.title')}
      lead={t('history:lead')}
    >
      <HistoryFilters slug={open.slug} editors={history.editors} choice={choice} />
      {history.saves.length === 0 ? <p>{t('plan:history.none')}</p> : null}
      <ol className="plain-list history" aria-label={t('plan:history.title')}>
        {history.saves.map(({ at, by, changes, events }) => (
          <li key={`${at} ${events[0]?.key} ${changes[0]?.key}`} className="history__save">
            <h2 className="history__when">
              <time dateTime={at}>{format.instant(at)}</time>{' '}
              {by ?? (events.length > 0 ? t('history:portal') : t('plan:history.nobody'))}
            </h2>
            <ul className="plain-list history__changes">
              {events.map((event) => (
                <EventLine key={event.key} event={event} />
              ))}
              {changes.map((change) => (
                <ChangeLine key={change.key} slug={open.slug} change={change} names={history.names} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Paging
        page={history.page}
        pages={history.pages}
        hrefOf={(page) => historyPath(tag, open.slug, { ...choice, page })}
      />
    </DialogueFrame>
  );
}
