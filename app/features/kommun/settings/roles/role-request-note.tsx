import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';

import { ChangeList } from '../pages/setting-history';
import { deedField, seenField, settingPath } from '../setting-form';
import { requestDeeds, type RoleRequest } from './role-request';

/** The change that waits for a second administrator: what, by whom, and what can be done with it. */
export function RoleRequestNote({ request: { seen, at, by, isOwn, fields } }: { request: RoleRequest }) {
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="vantar">
      <h2 id="vantar">{t('roles.waiting.title')}</h2>
      <p>
        <strong>{format.instant(at)}</strong> <bdi>{by}</bdi>
      </p>
      <ChangeList fields={fields} />
      <p>{t(isOwn ? 'roles.waiting.own' : 'roles.waiting.others')}</p>
      <form method="post" action={`/${tag}${settingPath('roles')}`}>
        <input type="hidden" name={seenField} value={seen} />
        <p className="setting-actions">
          {isOwn ? null : (
            <button className="action" type="submit" name={deedField} value={requestDeeds.confirm}>
              {t('roles.waiting.confirm')}
            </button>
          )}
          <button
            className="action action--quiet"
            type="submit"
            name={deedField}
            value={requestDeeds.withdraw}
          >
            {t(isOwn ? 'roles.waiting.withdraw' : 'roles.waiting.decline')}
          </button>
        </p>
      </form>
    </section>
  );
}
