import { useTranslation } from 'react-i18next';

import { staffRoles } from '~/features/accounts/role';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';

import { fieldOf, partsOfField } from '../setting-form';
import { useSettingWords, type SettingFieldsProps } from '../setting-words';

/** Which group of the directory gives which role. */
export function RoleFields({ typed, problems }: SettingFieldsProps) {
  const { t } = useTranslation(['settings', 'work']);
  const words = useSettingWords(problems);
  const groups = Object.keys(typed)
    .map(partsOfField)
    .flatMap(({ base, part }) => (base === 'role' && part !== null ? [part] : []));
  const roles = staffRoles.map((role) => ({ value: role, text: t(`work:roles.${role}`) }));
  return (
    <>
      {groups.map((group) => (
        <Select
          key={group}
          {...words(fieldOf('role', group))}
          label={t('fieldOf', { field: t('fields.role.label'), which: group })}
          name={fieldOf('role', group)}
          options={[...roles, { value: '', text: t('roles.none') }]}
          defaultValue={typed[fieldOf('role', group)]}
        />
      ))}
      <fieldset className="setting-group">
        <legend>
          <h2>{t('roles.add')}</h2>
        </legend>
        <Field {...words('newGroup')} name="newGroup" defaultValue={typed.newGroup} />
        <Select
          {...words('newRole')}
          name="newRole"
          options={[{ value: '', text: t('roles.choose') }, ...roles]}
          defaultValue={typed.newRole}
        />
      </fieldset>
    </>
  );
}
