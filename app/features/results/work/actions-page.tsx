import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { Content, ContentIn, useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day, Id } from '~db/columns';

import { actionTones } from '../action-tone';
import type { ActionState } from '../result';
import { OutcomeFrame } from './outcome-frame';
import { outcomePath } from './outcome-path';

/** An action as a line among others. */
export interface ActionLine {
  id: Id;
  title: LocalText;
  responsible: LocalText;
  dueOn: Day | null;
  state: ActionState;
  isLate: boolean;
  isPublished: boolean;
}

interface ActionsPageProps {
  work: WorkActor;
  open: OpenDialogue;
  actions: readonly ActionLine[];
  mayWrite: boolean;
  isSaved: boolean;
}

/** What will be done because of a dialogue, by whom and until when. */
export function ActionsPage({ work, open, actions, mayWrite, isSaved }: ActionsPageProps) {
  const { t } = useTranslation(['outcomes', 'draft']);
  const { tag } = useLanguage();
  const path = outcomePath(tag, open.slug, 'actions');
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="actions"
      title={t('outcomes:actions.title')}
      lead={t('outcomes:actions.lead')}
      top={isSaved ? <Receipt>{t('draft:saved')}</Receipt> : null}
    >
      {actions.length === 0 ? (
        <p>{t('outcomes:actions.none')}</p>
      ) : (
        <ul className="plain-list outcome-list">
          {actions.map((action) => (
            <Line key={action.id} action={action} path={path} />
          ))}
        </ul>
      )}
      {mayWrite ? (
        <p>
          <a className="action" href={`${path}/ny`}>
            {t('outcomes:actions.add')}
          </a>
        </p>
      ) : null}
    </OutcomeFrame>
  );
}

function Line({ action, path }: { action: ActionLine; path: string }) {
  const { t } = useTranslation(['outcomes', 'results']);
  const format = useFormat();
  const { id, title, responsible, dueOn, state, isLate, isPublished } = action;
  return (
    <li>
      <h2>
        <a href={`${path}/${id}`}>
          <Content of={title} />
        </a>
      </h2>
      <p>
        <ContentIn of={responsible} sentence={(name) => t('outcomes:actions.responsible', { name })} />
        {dueOn === null ? null : ` · ${t('results:page.due', { day: format.day(dueOn) })}`}
      </p>
      {isLate ? (
        <p>
          <strong>{t('results:page.lateAction')}</strong>
        </p>
      ) : null}
      <p>
        {isPublished ? (
          <StateMark tone={actionTones[state]}>{t(`results:actionStates.${state}`)}</StateMark>
        ) : (
          <StateMark tone="coming">{t('outcomes:notPublished')}</StateMark>
        )}
      </p>
    </li>
  );
}
