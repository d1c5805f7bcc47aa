import './settings-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import { settingPath } from '../setting-form';
import { settingNames } from '../setting-name';
import { termKinds, termListPath } from '../terms/term-list';

/** What is decided where the portal runs, each with where it stands. */
const elsewhere = [
  ['address', 'BASE_URL'],
  ['database', 'DATABASE_URL'],
  ['secret', 'SECRET_KEY'],
  ['mail', 'SMTP_URL, MAIL_FROM'],
  ['eid', 'KOMMUN_SETTINGS: signIn.eid; EID_CLIENT_SECRET'],
  ['directory', 'KOMMUN_SETTINGS: signIn.directory; DIRECTORY_CLIENT_SECRET'],
] as const;

/** Everything that the kommun decides about its portal, each with the way to its page. */
export function SettingsPage({ work }: { work: WorkActor }) {
  const { t } = useTranslation('settings');
  const { tag } = useLanguage();
  return (
    <WorkFrame actor={work} current="settings" title={t('title')} lead={t('lead')}>
      <section className="stack" aria-labelledby="portalen">
        <h2 id="portalen">{t('overview.portal')}</h2>
        <ul className="plain-list setting-links">
          {settingNames.map((name) => (
            <li key={name}>
              <a href={`/${tag}${settingPath(name)}`}>{t(`sections.${name}.title`)}</a>
              <span className="soft">{t(`sections.${name}.about`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="listor">
        <h2 id="listor">{t('overview.lists')}</h2>
        <p>{t('overview.listsText')}</p>
        <ul className="plain-list setting-links">
          {termKinds.map((kind) => (
            <li key={kind}>
              <a href={`/${tag}${termListPath(kind)}`}>{t(`lists.${kind}.title`)}</a>
              <span className="soft">{t(`lists.${kind}.about`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t('elsewhere.title')}</h2>
        <p>{t('elsewhere.text')}</p>
        <DataTable
          id="servern-tabell"
          caption={t('elsewhere.title')}
          head={[t('elsewhere.what'), t('elsewhere.where')]}
          rows={elsewhere.map(([key, where]) => ({
            key,
            cells: [t(`elsewhere.items.${key}`), <code key="where">{where}</code>],
          }))}
        />
        <p>{t('elsewhere.fourEyes')}</p>
      </section>
    </WorkFrame>
  );
}
