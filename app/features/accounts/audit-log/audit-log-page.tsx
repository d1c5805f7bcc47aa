import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';
import { Select } from '~/ui/select/select';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import { auditFields, auditKinds, auditKindWords, type AuditKind } from './audit-kind';
import { About, Name } from './audit-words';
import type { AuditPage } from './read-audit-log.server';

interface AuditLogPageProps {
  work: WorkActor;
  log: AuditPage;
  /** Which entries are shown. */
  kind: AuditKind;
  /** Whether these are the latest entries. */
  isNewest: boolean;
}

/** Who has done what, in words. */
export function AuditLogPage({ work, log: { lines, older }, kind, isNewest }: AuditLogPageProps) {
  const { t } = useTranslation('work');
  const format = useFormat();
  return (
    <WorkFrame actor={work} current="audit" title={t('audit.title')} lead={t('audit.lead')}>
      <KindForm kind={kind} />
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
      <Pages kind={kind} older={older} isNewest={isNewest} />
    </WorkFrame>
  );
}

/** Chooses what is shown. A plain GET form: the choice is in the address. */
function KindForm({ kind }: Pick<AuditLogPageProps, 'kind'>) {
  const { t } = useTranslation('work');
  const here = useLogAddress();
  return (
    <form className="work-form no-print" method="get" action={here()}>
      <Select
        id="audit-kind"
        label={t('audit.filter.label')}
        name={auditFields.kind}
        options={auditKinds.map((one) => ({ value: auditKindWords[one], text: t(`audit.kinds.${one}`) }))}
        defaultValue={auditKindWords[kind]}
      />
      <p>
        <button className="action" type="submit">
          {t('audit.filter.show')}
        </button>
      </p>
      {kind === 'all' ? null : (
        <p>
          {kind === 'staff' ? t('audit.filter.hidden') : null}{' '}
          <a href={here('all')}>{t('audit.filter.all')}</a>
        </p>
      )}
    </form>
  );
}

function Pages({
  kind,
  older,
  isNewest,
}: Pick<AuditLogPageProps, 'kind' | 'isNewest'> & Pick<AuditPage, 'older'>) {
  const { t } = useTranslation('work');
  const here = useLogAddress();
  if (older === null && isNewest) return null;
  return (
    <nav className="no-print" aria-label={t('audit.pages')}>
      <ul className="plain-list work-bar__places">
        {isNewest ? null : (
          <li>
            <a className="action action--quiet" href={here(kind)}>
              {t('audit.newest')}
            </a>
          </li>
        )}
        {older === null ? null : (
          <li>
            <a className="action action--quiet" href={here(kind, older)} rel="next">
              {t('audit.older')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function useLogAddress(): (kind?: AuditKind, before?: number) => string {
  const { tag } = useLanguage();
  return (kind = 'staff', before) => {
    const query = new URLSearchParams();
    if (kind !== 'staff') query.set(auditFields.kind, auditKindWords[kind]);
    if (before !== undefined) query.set(auditFields.before, String(before));
    return `/${tag}/arbete/logg${query.size === 0 ? '' : `?${query.toString()}`}`;
  };
}
