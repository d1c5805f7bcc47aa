import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import type { AuditLine, AuditName, AuditPage } from './read-audit-log.server';

interface AuditLogPageProps {
  work: WorkActor;
  log: AuditPage;
  /** Whether these are the latest entries. */
  isNewest: boolean;
}

/** Who has done what, in words. */
export function AuditLogPage({ work, log: { lines, older }, isNewest }: AuditLogPageProps) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  const format = useFormat();
  const here = `/${tag}/arbete/logg`;
  return (
    <WorkFrame actor={work} current="audit" title={t('audit.title')} lead={t('audit.lead')}>
      {lines.length === 0 ? (
        <p>{t('audit.empty')}</p>
      ) : (
        <DataTable
          id="audit"
          caption={t('audit.caption')}
          head={(['seq', 'at', 'actor', 'action', 'about'] as const).map((name) => t(`audit.head.${name}`))}
          rows={lines.map((line) => ({
            key: String(line.seq),
            cells: [
              format.number(line.seq),
              format.instant(line.at),
              <Name key="actor" of={line.actor} />,
              // A word that no text tells of is better than nothing.
              t(`audit.actions.${line.action}`, { defaultValue: line.action }),
              <About key="about" line={line} />,
            ],
          }))}
        />
      )}
      {older === null && isNewest ? null : (
        <nav className="no-print" aria-label={t('audit.pages')}>
          <ul className="plain-list work-bar__places">
            {isNewest ? null : (
              <li>
                <a className="action action--quiet" href={here}>
                  {t('audit.newest')}
                </a>
              </li>
            )}
            {older === null ? null : (
              <li>
                <a className="action action--quiet" href={`${here}?fore=${older}`} rel="next">
                  {t('audit.older')}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </WorkFrame>
  );
}

function Name({ of }: { of: AuditName }) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  switch (of.kind) {
    case 'person':
      return (
        <a href={`/${tag}/arbete/personer/${of.id}`}>
          <bdi>{of.name}</bdi>
        </a>
      );
    case 'codes':
      return (
        <a href={`/${tag}/arbete/engangskoder/${of.id}`}>
          <bdi>{of.name}</bdi>
        </a>
      );
    case 'titled':
      return <Content of={of.title} />;
    case 'code':
      return <code className="small">{of.code}</code>;
    default:
      return <>{t(`audit.who.${of.kind}`)}</>;
  }
}

/** What it was done to, and what more is told. */
function About({ line: { about, detail } }: { line: AuditLine }) {
  const { t } = useTranslation('work');
  return (
    <>
      {about === null ? null : about === 'self' ? t('audit.self') : <Name of={about} />}
      {detail.length === 0 ? null : (
        <ul className="plain-list small soft">
          {detail.map((one) => (
            <li key={one.name}>
              <Detail detail={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The names of details that have words of their own. */
const worded = ['role', 'dialogue', 'count', 'method', 'part', 'source'];

function Detail({ detail: { name, value } }: { detail: AuditLine['detail'][number] }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  const text =
    typeof value === 'number'
      ? format.number(value)
      : typeof value === 'object'
        ? value.text
        : name === 'role'
          ? t(`roles.${value}`, { defaultValue: value })
          : name === 'method' || name === 'source'
            ? t(`audit.methods.${value}`, { defaultValue: value })
            : value;
  return (
    <>
      {worded.includes(name)
        ? t(`audit.detail.${name}`, { value: text })
        : t('audit.detail.other', { name, value: text })}
    </>
  );
}
