import { useTranslation } from 'react-i18next';

import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { thingsIn } from '../../draft/draft-list';
import { DraftThing, OneMore } from '../../draft/draft-things';
import { goalTypes } from '../../plan/plan-step';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** What the dialogue is to reach, goal by goal, and how one will see whether it did. */
export function GoalsFields({ form }: StepFieldsProps) {
  const { t } = useTranslation('plan-reach');
  const input = usePlanInputs(form);
  const sayType = (type: string) => t(`goals.types.${type}`);
  const types = [
    { value: '', text: t('choose') },
    ...goalTypes.map((type) => ({ value: type, text: sayType(type) })),
  ];
  return (
    <>
      <GoalMeanings />
      {thingsIn(form, 'goals').map((thing, index) => (
        <DraftThing
          key={thing.id}
          form={form}
          field="goals"
          thing={thing}
          title={thing.isNew ? t('goals.new') : t('goals.one', { number: index + 1 })}
        >
          <TextArea {...input('goals', { item: thing.id, part: 'goal' })} rows={2} />
          <Select {...input('goals', { item: thing.id, part: 'type', say: sayType })} options={types} />
          <TextArea {...input('goals', { item: thing.id, part: 'indicator' })} rows={2} />
          <TextArea {...input('goals', { item: thing.id, part: 'collection' })} rows={2} />
        </DraftThing>
      ))}
      <OneMore field="goals" />
    </>
  );
}

/** What each type of goal means. */
function GoalMeanings() {
  const { t } = useTranslation('plan-reach');
  return (
    <section className="stack" aria-labelledby="goal-types">
      <h2 id="goal-types">{t('goals.meanings')}</h2>
      <ul>
        {goalTypes.map((type) => (
          <li key={type}>
            <strong>{t(`goals.types.${type}`)}</strong> – {t(`goals.means.${type}`)}
          </li>
        ))}
      </ul>
      <p>{t('goals.later')}</p>
    </section>
  );
}
