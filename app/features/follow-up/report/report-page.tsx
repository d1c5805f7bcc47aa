import { useTranslation } from 'react-i18next';

import { SourceNote } from '~/features/dialogues/source-note';
import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';

import type { ReportPage, ShownReport } from './read-report.server';
import { ReportView } from './report-view';

/** The languages of what a report tells. Goals and groups stand as they do in the plan. */
function languagesIn({ texts, goals, groups, source }: ShownReport): readonly string[] {
  const planned = goals.length + groups.length === 0 ? [] : [source];
  return [...new Set([...texts.map(({ text }) => text.language), ...planned])];
}

/** The report on a dialogue, for everyone. */
export function ReportPageView({ page }: { page: ReportPage }) {
  const { t } = useTranslation(['report', 'dialogues', 'site']);
  const { tag } = useLanguage();
  const format = useFormat();
  const { dialogue, report, history, isNewest } = page;
  const here = `/${tag}/dialoger/${dialogue.slug}`;
  return (
    <article className="wrap page-top report-page">
      <header className="stack">
        <Breadcrumbs
          label={t('site:breadcrumbs')}
          links={[
            { href: `/${tag}/dialoger`, text: t('dialogues:page.breadcrumb') },
            { href: here, text: <Content of={dialogue.title} /> },
          ]}
        />
        {isNewest ? null : (
          <p role="note">
            {t('older', { day: format.day(dayOf(page.publishedAt)) })}{' '}
            <a href={`${here}/rapport`}>{t('toNewest')}</a>
          </p>
        )}
        <SourceNote shown={languagesIn(report)} />
        <h1>{t('title', { title: dialogue.title.text })}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <div className="report-page__body">
        <ReportView report={report} />
        <section className="stack" aria-labelledby="versions">
          <h2 id="versions">{t('versions')}</h2>
          <ul>
            {history.map(({ version, publishedAt, changeNote }) => (
              <li key={version}>
                <a
                  href={`${here}/rapport/${version}`}
                  aria-current={version === page.version ? 'page' : undefined}
                >
                  {t('version', { number: version, day: format.day(dayOf(publishedAt)) })}
                </a>
                {changeNote === null ? null : (
                  <>
                    {' – '}
                    <Content of={changeNote} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
