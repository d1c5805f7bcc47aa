import './when-fields.css';

import { useTranslation } from 'react-i18next';

import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Field } from '~/ui/field/field';

import { publishFields, type PublishProblem, type TypedPublish } from './publish-form';
import { usePublishField } from './use-publish-words';

/** When something is to be published: as soon as it is approved, or at a time. */
export function WhenFields({
  typed,
  problems,
}: {
  typed: TypedPublish;
  problems: readonly PublishProblem[];
}) {
  const { t } = useTranslation('publishing');
  const field = usePublishField(problems);
  return (
    <>
      <ChoiceGroup
        id={publishFields.when}
        name={publishFields.when}
        label={t('when.label')}
        choices={[
          { value: 'now', text: t('when.now') },
          { value: 'time', text: t('when.time'), hint: t('when.timeMeans') },
        ]}
        defaultValue={typed.when}
      />
      <div className="publish-moment">
        <Field
          {...field('day')}
          name={publishFields.day}
          type="date"
          short
          label={t('when.day')}
          defaultValue={typed.day}
        />
        <Field
          {...field('time')}
          name={publishFields.time}
          type="time"
          short
          label={t('when.clock')}
          defaultValue={typed.time}
        />
      </div>
    </>
  );
}
