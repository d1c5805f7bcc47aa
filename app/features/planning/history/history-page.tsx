import './history-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { Paging } from '~/features/dialogues/paging';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Select } from '~/ui/select/select';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import { planSteps } from '../plan/plan-step';
import { ChangeLine } from './change-line';
import { historyInputs, type History, type HistoryChoice } from './history';
import { historyPath } from './history-path';

interface HistoryPageProps {
  work: WorkActor;
  open: OpenDialogue;
  history: History;
  choice: HistoryChoice;
}

/** Who has changed what in a plan, and when, from what to what. */
export function HistoryPage({ work, open, history, choice }: HistoryPageProps) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="plan"
      within
      title={t('history.title')}
      lead={t('history.lead')}
    >
      <HistoryFilters open={open} history={history} choice={choice} />
      {history.saves.length === 0 ? <p>{t('history.none')}</p> : null}
      <ol className="plain-list history" aria-label={t('history.title')}>
        {history.saves.map(({ at, by, changes }) => (
          <li key={`${at} ${changes[0]?.key}`} className="history__save">
            <h2 className="history__when">
              <time dateTime={at}>{format.instant(at)}</time> {by ?? t('history.nobody')}
            </h2>
            <ul className="plain-list history__changes">
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

/** Chooses what is shown. A plain GET form: the choice is in the address. */
function HistoryFilters({ open, history, choice }: Omit<HistoryPageProps, 'work'>) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  return (
    <form className="history__filters no-print" method="get" action={historyPath(tag, open.slug)}>
      <Select
        id="steg"
        name={historyInputs.step}
        label={t('history.step')}
        options={[
          { value: '', text: t('history.everyStep') },
          ...planSteps.map((step) => ({ value: step, text: t(`steps.${step}.name`) })),
        ]}
        defaultValue={choice.step ?? ''}
      />
      <Select
        id="person"
        name={historyInputs.by}
        label={t('history.person')}
        options={[
          { value: '', text: t('history.everyone') },
          ...history.editors.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        defaultValue={choice.by ?? ''}
      />
      <p>
        <button className="action action--quiet" type="submit">
          {t('history.show')}
        </button>
      </p>
    </form>
  );
}
