import { useTranslation } from 'react-i18next';

import { permissions, rolesWith, staffRoles } from '~/features/accounts/role';
import { DataTable } from '~/ui/data-table/data-table';

/** What each role may do. It is the portal's own and can't be changed: a gate that could be opened in a form would be none. */
export function RoleTable() {
  const { t } = useTranslation(['settings', 'work']);
  return (
    <section className="stack">
      <h2>{t('roles.table')}</h2>
      <p>{t('roles.tableText')}</p>
      <DataTable
        id="roller-tabell"
        caption={t('roles.table')}
        head={[t('roles.deed'), ...staffRoles.map((role) => t(`work:roles.${role}`))]}
        rows={permissions.map((permission) => ({
          key: permission,
          cells: [
            t(`roles.may.${permission}`),
            ...staffRoles.map((role) => (rolesWith(permission).includes(role) ? t('history.yes') : '–')),
          ],
        }))}
      />
    </section>
  );
}
