import { useTranslation } from 'react-i18next';

import { useLangAttributes } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { figureDimensions } from '../follow-up-fields';
import type { FollowUpFieldsProps } from '../follow-up-fields-props';
import { useFollowUpInputs } from '../use-follow-up-inputs';
import { useReachedOptions } from '../use-reached-options';

/** Who took part, and which of the groups that were meant to be reached were. */
export function FigureFields({ form, facts, source }: FollowUpFieldsProps) {
  const { t } = useTranslation('follow-up');
  const input = useFollowUpInputs(form);
  const { options, say } = useReachedOptions();
  const attributes = useLangAttributes(source);
  return (
    <>
      <h2>{t('figures.groups')}</h2>
      {facts.groups.length === 0 ? <p>{t('figures.noGroups')}</p> : null}
      {facts.groups.map(({ id, name, priority }) => (
        <fieldset className="follow-up-goal" key={id}>
          <legend>
            <span {...attributes}>{name}</span>
          </legend>
          <p className="soft">{t('figures.priority', { number: priority })}</p>
          <Select {...input('groupReached', { item: id, part: 'reached', say })} options={options} />
          <Field {...input('groupReached', { item: id, part: 'count' })} inputMode="numeric" />
        </fieldset>
      ))}
      <h2>{t('figures.people')}</h2>
      <Field {...input('followUpParticipants')} inputMode="numeric" />
      <p>{t('figures.howToCount')}</p>
      {figureDimensions.map((dimension) => (
        <TextArea key={dimension} {...input('counted', { item: dimension })} rows={6} />
      ))}
    </>
  );
}
