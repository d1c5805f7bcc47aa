import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { StateMark } from '~/ui/state-mark/state-mark';
import { TextArea } from '~/ui/text-area/text-area';

import { actionTones } from '../action-tone';
import type { ShownAction } from '../result';
import { actionStates, mostNote, type TypedUpdate, type UpdateProblem } from './action-update';

export interface ActionUpdateProps {
  path: string;
  action: Pick<ShownAction, 'state' | 'updates' | 'late'>;
  typed: TypedUpdate;
  problems: readonly UpdateProblem[];
  mayWrite: boolean;
}

function useProblemText() {
  const { t } = useTranslation('outcomes');
  const format = useFormat();
  return (code: UpdateProblem['code']) => t(`update.problems.${code}`, { most: format.number(mostNote) });
}

/** What stops it from being told, above the page. */
export function UpdateErrors({ problems }: { problems: readonly UpdateProblem[] }) {
  const { t } = useTranslation('draft');
  const text = useProblemText();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      heading={t('summary')}
      problems={problems.map(({ field, code }) => ({ fieldId: `update-${field}`, text: text(code) }))}
    />
  );
}

/** Where a public action stands, and the form by which everyone is told what has happened to it. */
export function ActionUpdates({ path, action, typed, problems, mayWrite }: ActionUpdateProps) {
  const { t } = useTranslation(['outcomes', 'results', 'draft']);
  const format = useFormat();
  const text = useProblemText();
  const errorOf = (field: keyof TypedUpdate) => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : { prefix: t('draft:errorPrefix'), text: text(problem.code) };
  };
  return (
    <section className="stack" aria-labelledby="standing">
      <h2 id="standing">{t('outcomes:update.heading')}</h2>
      <p>
        <StateMark tone={actionTones[action.state]}>{t(`results:actionStates.${action.state}`)}</StateMark>
        {action.late ? <strong> {t('results:page.lateAction')}</strong> : null}
      </p>
      {action.updates.length === 0 ? null : (
        <ol className="plain-list" reversed>
          {action.updates.map(({ state, updatedOn, note }) => (
            <li key={`${updatedOn}${state}`}>
              {format.day(updatedOn)}: {t(`results:actionStates.${state}`)}
              {note === null ? null : (
                <>
                  {' – '}
                  <Content of={note} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite ? (
        <form className="work-form" method="post" action={path} noValidate>
          <input type="hidden" name="intent" value="update" />
          <p>{t('outcomes:update.lead')}</p>
          <ChoiceGroup
            id="update-state"
            name="state"
            label={t('outcomes:update.state')}
            choices={actionStates.map((value) => ({ value, text: t(`results:actionStates.${value}`) }))}
            defaultValue={typed.state}
            error={errorOf('state')}
          />
          <Field
            id="update-day"
            name="day"
            type="date"
            short
            label={t('outcomes:update.day')}
            defaultValue={typed.day}
            error={errorOf('day')}
          />
          <TextArea
            id="update-note"
            name="note"
            rows={3}
            label={t('outcomes:update.note')}
            hint={<p>{t('outcomes:update.noteHint')}</p>}
            defaultValue={typed.note}
            error={errorOf('note')}
          />
          <p>
            <button className="action" type="submit">
              {t('outcomes:update.send')}
            </button>
          </p>
        </form>
      ) : null}
    </section>
  );
}
