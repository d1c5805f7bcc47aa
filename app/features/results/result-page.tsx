import './result-page.css';

import { useTranslation } from 'react-i18next';

import { markOf } from '~/features/dialogues/dialogue-mark';
import type { LadderSize } from '~/features/dialogues/influence-level';
import { SourceNote } from '~/features/dialogues/source-note';
import { stateTones } from '~/features/dialogues/state-tone';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { Breadcrumbs } from '~/ui/breadcrumbs/breadcrumbs';
import { StateMark } from '~/ui/state-mark/state-mark';
import type { Day } from '~db/columns';

import { ActionPlan } from './action-plan';
import { DecisionList } from './decision-list';
import { ParticipationFigures } from './participation-figures';
import { PromiseKept } from './promise-kept';
import type { ResultPage } from './read-result.server';
import type { ShownResult } from './result';
import { ResultHistory } from './result-history';
import { ThemeTable } from './theme-table';

interface ResultPageViewProps {
  page: ResultPage;
  ladder: LadderSize;
  today: Day;
}

/** The one page that every channel points to: what was said, what was decided and on what grounds, and where it stands. */
export function ResultPageView({ page }: ResultPageViewProps) {
  const { t } = useTranslation(['results', 'dialogues', 'site']);
  const { tag } = useLanguage();
  const format = useFormat();
  const { dialogue, result, history, isNewest } = page;
  const here = `/${tag}/dialoger/${dialogue.slug}`;
  const mark = markOf(t, dialogue);
  const shown = [
    ...new Set(
      [dialogue.title, result.summary, ...result.themes.map((theme) => theme.said)].map(
        ({ language }) => language,
      ),
    ),
  ];
  return (
    <article className="result-page">
      <div className="wrap">
        <Breadcrumbs
          label={t('site:breadcrumbs')}
          links={[
            { href: `/${tag}/dialoger`, text: t('dialogues:page.breadcrumb') },
            { href: here, text: <Content of={dialogue.title} /> },
            ...(isNewest ? [] : [{ href: `${here}/resultat`, text: t('page.breadcrumb') }]),
          ]}
        />
        {isNewest ? null : (
          <p className="result-page__older" role="note">
            {t('page.older', { day: format.day(dayOf(result.publishedAt)) })}{' '}
            <a href={`${here}/resultat`}>{t('page.toNewest')}</a>
          </p>
        )}
        <div className="result-page__top">
          <header className="result-page__head">
            <p>
              <StateMark tone={stateTones[dialogue.state]}>
                {t(`dialogues:states.${dialogue.state}`)}
              </StateMark>
              {mark === null ? null : <strong className="small"> {mark}</strong>}
            </p>
            <SourceNote shown={shown} />
            <h1>
              <ResultTitle title={dialogue.title} />
            </h1>
            <Paragraphs of={result.summary} className="lead stack" />
            <nav className="result-page__contents no-print" aria-labelledby="contents">
              <h2 id="contents">{t('page.contents')}</h2>
              <ul className="plain-list">
                {sectionsOf(result).map(({ id, heading }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{t(heading)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <DecisionList page={page} />
        </div>
      </div>

      <div className="wrap result-page__body">
        {result.themes.length === 0 ? null : (
          <ThemeTable themes={result.themes} decisions={result.decisions} />
        )}
        {result.use === null ? null : (
          <section aria-labelledby="use">
            <h2 id="use">{t('page.use')}</h2>
            <Paragraphs of={result.use} className="stack" />
          </section>
        )}
        {result.nextSteps === null ? null : (
          <section aria-labelledby="next">
            <h2 id="next">{t('page.nextSteps')}</h2>
            <Paragraphs of={result.nextSteps} className="stack" />
          </section>
        )}
        {result.actions.length === 0 ? null : (
          <ActionPlan actions={result.actions} decisions={result.decisions} />
        )}
        <PromiseKept page={page} />
        <ParticipationFigures result={result} />
        {dialogue.hasReport ? (
          <p>
            <a href={`${here}/rapport`}>{t('dialogues:page.readReport')}</a>
          </p>
        ) : null}
        <ResultHistory page={page} history={history} />
      </div>
    </article>
  );
}

/** The sections that this result has, in the order of the page. */
function sectionsOf({ themes, use, nextSteps, actions, participants, participation }: ShownResult) {
  const sections = [
    { id: 'said', heading: 'page.said', has: themes.length > 0 },
    { id: 'use', heading: 'page.use', has: use !== null },
    { id: 'next', heading: 'page.nextSteps', has: nextSteps !== null },
    { id: 'actions', heading: 'page.actions', has: actions.length > 0 },
    { id: 'promise', heading: 'page.promise', has: true },
    { id: 'participation', heading: 'page.who', has: participants !== null || participation.length > 0 },
    { id: 'versions', heading: 'page.versions', has: true },
  ] as const;
  return sections.filter(({ has }) => has);
}

/** "Så blev det: …" with the dialogue's own title marked with its language. */
function ResultTitle({ title }: { title: ResultPage['dialogue']['title'] }) {
  const { t } = useTranslation('results');
  const [before = '', after = ''] = t('page.title', { title: '\u0000' }).split('\u0000');
  return (
    <>
      {before}
      <Content of={title} />
      {after}
    </>
  );
}
