import './action-plan.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';

import type { ActionState, ShownAction } from './result';

const tones: Record<ActionState, StateTone> = {
  planned: 'coming',
  started: 'working',
  done: 'done',
  stopped: 'stopped',
};

/** What the kommun does because of the dialogue, who answers for it, and where each thing stands. */
export function ActionPlan({ actions }: { actions: readonly ShownAction[] }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const done = actions.filter((action) => action.state === 'done').length;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t('page.actions')}</h2>
      <p>{t('page.actionsSummary', { done: format.number(done), total: format.number(actions.length) })}</p>
      <ul className="actions plain-list">
        {actions.map((action) => {
          const note = action.updates.find((update) => update.note !== null)?.note ?? null;
          return (
            <li key={action.id} className="actions__item">
              <div>
                <StateMark tone={tones[action.state]}>{t(`actionStates.${action.state}`)}</StateMark>
                {action.late ? <strong className="actions__late">{t('page.lateAction')}</strong> : null}
              </div>
              <div>
                <h3>
                  <Content of={action.title} />
                </h3>
                {note === null ? null : (
                  <p>
                    <Content of={note} />
                  </p>
                )}
                <p className="soft small">
                  {t('page.responsible')}: <Content of={action.responsible} />
                  {action.dueOn === null || action.state === 'done' || action.state === 'stopped'
                    ? null
                    : ` · ${t('page.due', { day: format.day(action.dueOn) })}`}
                  {action.updatedOn === null
                    ? null
                    : ` · ${t('page.updatedOn', { day: format.day(action.updatedOn) })}`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
