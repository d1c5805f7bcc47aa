import './step-responsible.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { useFormat } from '~/i18n/use-language';
import { CheckGroup } from '~/ui/check-group/check-group';
import { Select } from '~/ui/select/select';

import { keyOf } from '../../draft/draft';
import { inputName, type DraftForm } from '../../draft/draft-form';
import { planSteps, responsibleKinds, usuallyResponsible, type PlanStep } from '../../plan/plan-step';
import { usePlanInputs } from '../use-plan-words';
import { useTicks } from '../use-ticks';

interface StepResponsibleProps {
  step: PlanStep;
  form: DraftForm;
  people: readonly { id: string; name: LocalText }[];
}

/** Who sees to one step: told in a line, and opened to be changed. */
export function StepResponsible({ step, form, people }: StepResponsibleProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const input = usePlanInputs(form);
  const ticks = useTicks(form);
  const offered = people.map(({ id, name }) => ({ part: `person-${id}`, text: name }));
  const usual = t('responsibility.usual', { who: t(`responsibility.who.${usuallyResponsible[step]}`) });
  const chosen = form.values[inputName('responsible', step, 'who')] ?? '';
  const group = ticks('responsible', offered, step);
  const names = group.choices.filter(({ isTicked }) => isTicked).map(({ text }) => text);
  const isWrong = [form.problems.map(({ name }) => name), form.theirs.map(({ key }) => key)]
    .flat()
    .some((name) => name.startsWith(keyOf('responsible', step)));
  return (
    <details className="responsible-step" open={isWrong}>
      <summary>
        <span className="responsible-step__name">
          {t('numbered', { number: planSteps.indexOf(step) + 1, name: t(`steps.${step}.name`) })}
        </span>{' '}
        <span className="soft">
          {t(`responsibility.who.${chosen === '' ? usuallyResponsible[step] : chosen}`)}
          {names.length === 0 ? null : `: ${format.list(names)}`}
        </span>
      </summary>
      <div className="responsible-step__fields">
        <Select
          {...input('responsible', { item: step, part: 'who', label: t('fields.responsible.who.label') })}
          options={[
            { value: '', text: usual },
            ...responsibleKinds.map((kind) => ({ value: kind, text: t(`responsibility.who.${kind}`) })),
          ]}
        />
        <CheckGroup {...group} label={t('responsibility.people')} />
      </div>
    </details>
  );
}
