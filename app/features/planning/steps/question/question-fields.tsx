import { useTranslation } from 'react-i18next';

import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Field } from '~/ui/field/field';
import { TextArea } from '~/ui/text-area/text-area';

import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

/** Why the dialogue is held, and the one question that it is about. */
export function QuestionFields({ form, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan');
  const input = usePlanInputs(form);
  const item = facts.source;
  return (
    <>
      <Field {...input('title', { item })} />
      <TextArea {...input('purpose', { item })} rows={3} />
      <TextArea {...input('question', { item })} rows={2} />
      <TextArea {...input('influenceable', { item })} rows={4} />
      <TextArea {...input('fixed', { item })} rows={4} />
      <TextArea {...input('outsidePower')} rows={3} />
      <TextArea {...input('background')} rows={5} />
      {facts.isPublished ? null : (
        <ChoiceGroup
          {...input('kind')}
          choices={[
            { value: 'resident', text: t('kinds.resident'), hint: t('kinds.residentMeans') },
            { value: 'user', text: t('kinds.user'), hint: t('kinds.userMeans') },
          ]}
        />
      )}
    </>
  );
}
