import './queue-page.css';

import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { Paragraphs, useFormat, useLanguage, useLanguageName } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import type { HandledReport, ReceivedReport } from './accessibility-report';

/** A report that waits, and where its page is when it is one of the portal's own. */
export interface QueuedReport extends ReceivedReport {
  pageHref: string | null;
}

export interface QueuePageProps {
  work: WorkActor;
  reports: readonly QueuedReport[];
  /** The latest that have been handled. */
  handled: readonly HandledReport[];
  receipt: { kind: 'handled' | 'handledBefore'; reference: string } | null;
}

/** What people could not use, for those who answer them. */
export function QueuePage({ work, reports, handled, receipt }: QueuePageProps) {
  const { t } = useTranslation('work');
  return (
    <WorkFrame
      actor={work}
      current="accessibility"
      title={t('queue.title')}
      top={
        receipt === null ? null : (
          <Receipt>{t(`queue.${receipt.kind}`, { reference: receipt.reference })}</Receipt>
        )
      }
      lead={t('queue.lead')}
    >
      <section className="stack">
        <h2>{reports.length === 0 ? t('queue.empty') : t('queue.count', { count: reports.length })}</h2>
        <ul className="plain-list report-queue">
          {reports.map((report) => (
            <li key={report.reference}>
              <Report report={report} />
            </li>
          ))}
        </ul>
      </section>
      {handled.length === 0 ? null : <Handled reports={handled} />}
    </WorkFrame>
  );
}

/** What has been handled, by whom and when; what was written is a step away. */
function Handled({ reports }: { reports: readonly HandledReport[] }) {
  const { t } = useTranslation('work');
  const format = useFormat();
  return (
    <section className="stack">
      <h2>{t('queue.handledHeading')}</h2>
      <ul className="plain-list report-queue">
        {reports.map(({ reference, message, language, handledAt, handledBy }) => (
          <li key={reference} className="stack">
            <h3>{t('queue.reference', { reference })}</h3>
            <p className="soft">
              {handledBy === null
                ? t('queue.handledAt', { when: format.instant(handledAt) })
                : t('queue.handledBy', { when: format.instant(handledAt), name: handledBy })}
            </p>
            <details>
              <summary>{t('queue.read')}</summary>
              <Paragraphs of={{ text: message, language }} className="stack report-queue__message" />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Report({ report }: { report: QueuedReport }) {
  const { t } = useTranslation('work');
  const { tag } = useLanguage();
  const nameOf = useLanguageName();
  const format = useFormat();
  const { reference, message, language, page, pageHref, email, receivedAt, wantsAccessibleVersion } = report;
  return (
    <article className="stack" aria-labelledby={reference}>
      <h3 id={reference}>{t('queue.reference', { reference })}</h3>
      <p className="soft">{t('queue.received', { when: format.instant(receivedAt) })}</p>
      <Paragraphs of={{ text: message, language }} className="stack report-queue__message" />
      {wantsAccessibleVersion ? (
        <p>
          <strong>{t('queue.wants')}</strong>
        </p>
      ) : null}
      <dl className="report-queue__facts">
        <div>
          <dt>{t('queue.page')}</dt>
          <dd>
            {page === null ? (
              t('queue.noPage')
            ) : pageHref === null ? (
              <bdi>{page}</bdi>
            ) : (
              <a href={pageHref}>
                <bdi>{page}</bdi>
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('queue.email')}</dt>
          <dd>
            {email === null ? (
              t('queue.noEmail')
            ) : (
              <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${reference}`}>
                <bdi>{email}</bdi>
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('queue.language')}</dt>
          <dd>{nameOf(language)}</dd>
        </div>
      </dl>
      <form method="post" action={`/${tag}/arbete/tillganglighet`}>
        <input type="hidden" name="referens" value={reference} />
        <button
          className="action action--quiet"
          type="submit"
          aria-label={t('queue.handleOne', { reference })}
        >
          {t('queue.handle')}
        </button>
      </form>
    </article>
  );
}
