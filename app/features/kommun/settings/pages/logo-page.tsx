import './setting-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { FileField } from '~/ui/file-field/file-field';
import { Receipt } from '~/ui/receipt/receipt';

import type { LogoProblem } from '../logo/change-logo.server';
import { logoDeeds, logoField } from '../logo/logo-form';
import type { ReadSetting } from '../read-setting.server';
import { deedField, seenField, settingPath, type SettingReceipt } from '../setting-form';
import { SettingHistory } from './setting-history';

interface LogoPageProps extends ReadSetting {
  work: WorkActor;
  /** The address of the logo there is; null where the staircase stands in. */
  logoHref: string | null;
  problem: LogoProblem | null;
  receipt: SettingReceipt | null;
}

/** The kommun's logo: the one there is, and how another takes its place. */
export function LogoPage({ work, logoHref, seen, history, problem, receipt }: LogoPageProps) {
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  const text = problem === null ? null : t(`logo.problems.${problem}`);
  const action = `/${tag}${settingPath('logo')}`;
  return (
    <WorkFrame
      actor={work}
      current="settings"
      above={[]}
      title={t('sections.logo.title')}
      top={
        <>
          {text === null ? null : (
            <ErrorSummary heading={t('form.summary')} problems={[{ fieldId: 'logotyp', text }]} />
          )}
          {receipt === null ? null : <Receipt>{t(`done.${receipt}`)}</Receipt>}
        </>
      }
      lead={t('sections.logo.about')}
    >
      <section className="stack" aria-labelledby="logotyp-nu">
        <h2 id="logotyp-nu">{t('logo.now')}</h2>
        {logoHref === null ? (
          <p>{t('logo.none')}</p>
        ) : (
          <>
            <p className="logo-now">
              <img src={logoHref} alt={t('logo.alt')} />
            </p>
            <form method="post" action={action} encType="multipart/form-data">
              <input type="hidden" name={seenField} value={seen} />
              <button
                className="action action--quiet"
                type="submit"
                name={deedField}
                value={logoDeeds.remove}
              >
                {t('logo.remove')}
              </button>
            </form>
          </>
        )}
      </section>
      <form className="work-form" method="post" action={action} encType="multipart/form-data" noValidate>
        <h2>{t('logo.new')}</h2>
        <input type="hidden" name={seenField} value={seen} />
        <FileField
          id="logotyp"
          label={t('logo.label')}
          hint={<p>{t('logo.hint')}</p>}
          error={text === null ? null : { prefix: t('form.errorPrefix'), text }}
          name={logoField}
          accept="image/svg+xml,image/png,image/jpeg,image/webp"
        />
        <p>
          <button className="action" type="submit">
            {t('logo.send')}
          </button>
        </p>
      </form>
      <SettingHistory history={history} />
    </WorkFrame>
  );
}
