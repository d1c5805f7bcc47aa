import './setting-page.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import type { Language } from '~/i18n/language';
import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { ReadSetting } from '../read-setting.server';
import type { RoleRequest } from '../roles/role-request';
import { RoleRequestNote } from '../roles/role-request-note';
import {
  deedField,
  previewDeed,
  seenField,
  settingPath,
  type FormSetting,
  type SettingReceipt,
} from '../setting-form';
import { SettingErrors, type SettingFieldsProps } from '../setting-words';
import { ColourFields } from './colour-fields';
import { IdentityFields } from './identity-fields';
import {
  AccessibilityFields,
  LadderFields,
  PortalLanguageFields,
  SessionFields,
  TextFields,
  type LanguageFieldsProps,
} from './portal-fields';
import { RetentionFields } from './retention-fields';
import { RoleFields } from './role-fields';
import { RoleTable } from './role-table';
import { SettingHistory } from './setting-history';

interface SettingPageProps extends SettingFieldsProps, ReadSetting {
  work: WorkActor;
  name: FormSetting;
  languages: readonly Language[];
  receipt: SettingReceipt | null;
  /** Whether the kommun's people sign in with its directory. */
  hasDirectory: boolean;
  /** What waits for a second administrator. */
  request: RoleRequest | null;
}

const fieldsOf: Readonly<Record<FormSetting, (props: LanguageFieldsProps) => ReactNode>> = {
  identity: IdentityFields,
  colours: ColourFields,
  texts: TextFields,
  languages: PortalLanguageFields,
  ladder: LadderFields,
  retention: RetentionFields,
  accessibility: AccessibilityFields,
  roles: RoleFields,
  sessions: SessionFields,
};

/** One of the kommun's settings: what it is, its form, and how it came to be so. */
export function SettingPage(props: SettingPageProps) {
  const { work, name, seen, history, problems, receipt, hasDirectory, request } = props;
  const { t } = useTranslation('settings');
  return (
    <WorkFrame
      actor={work}
      current="settings"
      above={[]}
      title={t(`sections.${name}.title`)}
      top={
        <>
          <SettingErrors problems={problems} />
          {receipt === null ? null : <Receipt>{t(`done.${receipt}`)}</Receipt>}
        </>
      }
      lead={t(`sections.${name}.about`)}
    >
      {name === 'roles' && !hasDirectory ? (
        <p>{t('roles.noDirectory')}</p>
      ) : request === null ? (
        <SettingForm {...props} seen={seen} />
      ) : (
        <RoleRequestNote request={request} />
      )}
      {name === 'roles' ? <RoleTable /> : null}
      <SettingHistory history={history} />
    </WorkFrame>
  );
}

function SettingForm({ name, seen, ...props }: SettingPageProps) {
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const Fields = fieldsOf[name];
  return (
    <form className="work-form" method="post" action={`/${tag}${settingPath(name)}`} noValidate>
      <input type="hidden" name={seenField} value={seen} />
      <Fields {...props} />
      <p className="setting-actions">
        <button className="action" type="submit">
          {t(name === 'roles' ? 'roles.ask' : 'form.save')}
        </button>
        {name === 'colours' ? (
          <button className="action action--quiet" type="submit" name={deedField} value={previewDeed}>
            {t('colours.show')}
          </button>
        ) : null}
      </p>
    </form>
  );
}
