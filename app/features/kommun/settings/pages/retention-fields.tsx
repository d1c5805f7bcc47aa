import { useTranslation } from 'react-i18next';

import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';

import { newRule } from '../forms/retention-form';
import { fieldOf, partsOfField } from '../setting-form';
import { useSettingWords, type SettingFieldsProps } from '../setting-words';

/** How long things are kept: registrations, and what belongs to dialogues. */
export function RetentionFields({ typed, problems }: SettingFieldsProps) {
  const { t } = useTranslation('settings');
  const words = useSettingWords(problems);
  const rules = Object.keys(typed)
    .map(partsOfField)
    .flatMap(({ base, part }) => (base === 'ruleName' && part !== null && part !== newRule ? [part] : []));
  return (
    <>
      <Field
        {...words('registrations')}
        name="registrations"
        inputMode="numeric"
        short
        defaultValue={typed.registrations}
      />
      <h2>{t('retention.rules')}</h2>
      <p>{t('retention.rulesText')}</p>
      {rules.map((id) => (
        <RuleFields
          key={id}
          id={id}
          title={typed[fieldOf('ruleName', id)] ?? ''}
          typed={typed}
          problems={problems}
        />
      ))}
      <RuleFields id={newRule} title={t('retention.add')} typed={typed} problems={problems} />
    </>
  );
}

function RuleFields({ id, title, typed, problems }: SettingFieldsProps & { id: string; title: string }) {
  const words = useSettingWords(problems);
  const at = (base: string) => {
    const field = fieldOf(base, id);
    return { ...words(field), name: field, defaultValue: typed[field] };
  };
  const box = (base: string) => {
    const { defaultValue, ...rest } = at(base);
    return { ...rest, defaultChecked: defaultValue === '1' };
  };
  return (
    <fieldset className="setting-group">
      <legend>
        <h3>{title}</h3>
      </legend>
      <Field {...at('ruleName')} />
      <Field {...at('months')} inputMode="numeric" short />
      <Checkbox {...box('forGood')} />
      <Field {...at('basis')} />
      {id === newRule ? null : <Checkbox {...box('isRetired')} />}
    </fieldset>
  );
}
