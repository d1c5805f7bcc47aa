import './action-plan.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { StateMark } from '~/ui/state-mark/state-mark';

import { actionTones } from './action-tone';
import { DecisionLink } from './decision-link';
import type { ShownAction, ShownDecision } from './result';
import { actionAnchor } from './walk-links';

/** What the kommun does because of the dialogue, who answers for it, and where each thing stands. */
export function ActionPlan({
  actions,
  decisions,
}: {
  actions: readonly ShownAction[];
  decisions: readonly ShownDecision[];
}) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const done = actions.filter((action) => action.state === 'done').length;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t('page.actions')}</h2>
      <p>{t('page.actionsSummary', { done: format.number(done), total: format.number(actions.length) })}</p>
      <ul className="actions plain-list">
        {actions.map((action) => {
          const decision = decisions.find(({ id }) => id === action.decisionId);
          const note = action.updates.find((update) => update.note !== null)?.note ?? null;
          return (
            <li key={action.id} className="actions__item" id={actionAnchor(action.id)}>
              <div>
                <StateMark tone={actionTones[action.state]}>{t(`actionStates.${action.state}`)}</StateMark>
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
                {decision === undefined ? null : <DecisionLink decision={decision} among={decisions} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
