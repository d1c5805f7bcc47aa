import './result-history.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';

import type { ResultPage } from './read-result.server';
import type { ResultChange, ResultVersionLine } from './result';

/** Every version of the page, and what changed in the one being read. Nothing that was published disappears. */
export function ResultHistory({
  page,
  history,
}: {
  page: ResultPage;
  history: readonly ResultVersionLine[];
}) {
  const { t } = useTranslation('results');
  const { tag } = useLanguage();
  const format = useFormat();
  const here = `/${tag}/dialoger/${page.dialogue.slug}/resultat`;
  const newest = history[0]?.version;
  return (
    <section aria-labelledby="versions">
      {page.result.changes.length === 0 ? null : (
        <>
          <h2 id="changes">{t('page.changes', { version: page.result.version })}</h2>
          <ul className="changes">
            {page.result.changes.map((change, index) => (
              <li key={index}>
                <Change change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="versions">{t('page.versions')}</h2>
      <ol className="versions plain-list" reversed>
        {history.map(({ version, publishedAt, changeNote }) => (
          <li key={version}>
            <strong>{t('page.version', { version, day: format.day(dayOf(publishedAt)) })}</strong>{' '}
            {changeNote === null ? t('page.firstVersion') : <Content of={changeNote} />}{' '}
            {version === page.result.version ? (
              <span className="soft">({t('page.thisVersion')})</span>
            ) : (
              <a href={version === newest ? here : `${here}/${version}`}>
                {t('page.readVersion', { version })}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ change }: { change: ResultChange }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  switch (change.kind) {
    case 'outcome-changed':
      return (
        <>
          {t('page.change.outcome-changed', {
            title: change.title.text,
            from: t(`outcomes.${change.from}`),
            to: t(`outcomes.${change.to}`),
          })}
        </>
      );
    case 'participants-changed': {
      const words = (count: number | null) => (count === null ? t('page.unknown') : format.number(count));
      return <>{t('page.change.participants-changed', { from: words(change.from), to: words(change.to) })}</>;
    }
    case 'theme-added':
    case 'theme-removed':
    case 'theme-changed':
    case 'decision-added':
    case 'decision-changed':
    case 'decision-removed':
    case 'action-added':
    case 'action-changed':
    case 'action-removed':
      return <>{t(`page.change.${change.kind}`, { title: change.title.text })}</>;
    default:
      return <>{t(`page.change.${change.kind}`)}</>;
  }
}
