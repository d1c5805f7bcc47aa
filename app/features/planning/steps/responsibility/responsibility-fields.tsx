import { useTranslation } from 'react-i18next';

import { rolesWith } from '~/features/accounts/role';
import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { CheckGroup } from '~/ui/check-group/check-group';
import { Select } from '~/ui/select/select';

import { planSteps } from '../../plan/plan-step';
import type { StepFieldsProps, StepPerson } from '../step-facts';
import { useBodyOptions } from '../use-body-options';
import { usePlanInputs } from '../use-plan-words';
import { useTicks } from '../use-ticks';
import { StepResponsible } from './step-responsible';

const asTicks = (terms: readonly ListedTerm[]) =>
  terms.map(({ slug, name, isRetired }) => ({ part: slug, text: name, isRetired }));

/** Which body owns the question, what it is filed under, and who sees to each step. */
export function ResponsibilityFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation(['plan', 'work']);
  const { tag } = useLanguage();
  const format = useFormat();
  const input = usePlanInputs(form);
  const ticks = useTicks(form);
  const people = facts.people.filter(mayWrite).map(({ id, name, roles }) => {
    const held = format.list(roles.map((role) => t(`work:roles.${role}`)));
    return { id, name: { text: t('plan:responsibility.person', { name, roles: held }), language: tag } };
  });
  return (
    <>
      <Select {...input('body')} options={useBodyOptions(facts.bodies, form.values.body)} />
      <CheckGroup {...ticks('areas', asTicks(facts.areas))} />
      <CheckGroup {...ticks('themes', asTicks(facts.themes))} />
      <CheckGroup {...ticks('targetGroups', asTicks(facts.targetGroups))} />
      <section className="stack" aria-labelledby="vem">
        <h2 id="vem">{t('responsibility.heading')}</h2>
        <p>{t('responsibility.text')}</p>
        <div className="responsible-steps">
          {planSteps.map((step) => (
            <StepResponsible key={step} step={step} form={form} people={people} />
          ))}
        </div>
      </section>
    </>
  );
}

/** Only those who can write in the plan can see to any of it. */
function mayWrite({ roles }: StepPerson): boolean {
  return roles.some((role) => rolesWith('edit-plan').includes(role));
}
