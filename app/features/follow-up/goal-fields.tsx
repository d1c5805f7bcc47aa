import { useTranslation } from 'react-i18next';

import { useLangAttributes } from '~/i18n/use-language';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import type { FollowUpFieldsProps } from './follow-up-fields-props';
import { useFollowUpInputs } from './use-follow-up-inputs';
import { useReachedOptions } from './use-reached-options';

/** What came of each goal, beside what the plan says of it. */
export function GoalFields({ form, facts, source }: FollowUpFieldsProps) {
  const { t } = useTranslation('follow-up');
  const input = useFollowUpInputs(form);
  const { options, say } = useReachedOptions();
  const attributes = useLangAttributes(source);
  return facts.goals.map(({ id, goal, indicator }, index) => (
    <fieldset className="follow-up-goal" key={id}>
      <legend>{t('goals.one', { number: index + 1 })}</legend>
      <p className="follow-up-goal__text" {...attributes}>
        {goal}
      </p>
      {indicator === null ? null : (
        <p className="soft">
          {t('goals.indicator')} <span {...attributes}>{indicator}</span>
        </p>
      )}
      <Select {...input('goalOutcome', { item: id, part: 'reached', say })} options={options} />
      <TextArea {...input('goalOutcome', { item: id, part: 'outcome' })} rows={3} />
      <TextArea {...input('goalOutcome', { item: id, part: 'served' })} rows={2} />
    </fieldset>
  ));
}
