import './start-page.css';

import { useTranslation } from 'react-i18next';

import { DialogueLines } from '~/features/dialogues/dialogue-lines';
import type { LadderSize } from '~/features/dialogues/influence-level';
import { SourceNote } from '~/features/dialogues/source-note';
import type { StartDialogues } from '~/features/kommun/read-start.server';
import type { ResultSummary } from '~/features/results/list-results.server';
import { ResultEntries } from '~/features/results/result-entries';
import type { LocalText } from '~/i18n/localized';
import { Paragraphs, useLanguage } from '~/i18n/use-language';
import { SearchForm } from '~/ui/search-form/search-form';
import { HeroStaircase } from '~/ui/staircase/hero-staircase';

interface StartPageProps extends StartDialogues {
  results: readonly ResultSummary[];
  place: string;
  ladder: LadderSize;
  /** What the kommun says under the heading; null for what the portal says. */
  lead: LocalText | null;
}

const howSteps = ['promise', 'listen', 'decide', 'tell'] as const;

/** The first page: what is open to you now, what became of it, and how it works. */
export function StartPage({
  open,
  openCount,
  coming,
  comingCount,
  results,
  place,
  ladder,
  lead,
  today,
}: StartPageProps) {
  const { t } = useTranslation(['start', 'site']);
  const { tag } = useLanguage();
  const list = `/${tag}/dialoger`;
  return (
    <>
      <section className="start-hero">
        <div className="wrap start-hero__columns">
          <div className="start-hero__words">
            <h1>{t('title')}</h1>
            {lead === null ? (
              <p className="lead">{t('lead', { place })}</p>
            ) : (
              <Paragraphs of={lead} className="lead stack" />
            )}
            <SearchForm action={list} label={t('site:search.label')} button={t('site:search.button')} />
          </div>
          <HeroStaircase count={ladder} />
        </div>
      </section>

      <section className="wrap start-section" aria-labelledby="start-open">
        <div className="start-section__head">
          <h2 id="start-open">{t('open.heading')}</h2>
          {openCount > 0 ? <a href={`${list}?lage=pagar`}>{t('open.all', { count: openCount })}</a> : null}
        </div>
        <SourceNote shown={open.map(({ title }) => title.language)} />
        {openCount > 0 ? (
          <DialogueLines dialogues={open} ladder={ladder} today={today} />
        ) : (
          <p>{t('open.none')}</p>
        )}
      </section>

      {results.length === 0 ? null : (
        <section className="start-results" aria-labelledby="start-results">
          <div className="wrap">
            <div className="start-section__head">
              <h2 id="start-results">{t('results.heading')}</h2>
              <a href={`/${tag}/resultat`}>{t('results.all')}</a>
            </div>
            <ResultEntries results={results} />
          </div>
        </section>
      )}

      {comingCount === 0 ? null : (
        <section className="wrap start-section" aria-labelledby="start-coming">
          <div className="start-section__head">
            <h2 id="start-coming">{t('coming.heading')}</h2>
            <a href={`${list}?lage=kommande`}>{t('coming.all', { count: comingCount })}</a>
          </div>
          <DialogueLines dialogues={coming} ladder={ladder} today={today} />
        </section>
      )}

      <section className="wrap start-section" aria-labelledby="start-how">
        <h2 id="start-how">{t('how.heading')}</h2>
        <ol className="start-how plain-list">
          {howSteps.map((step) => (
            <li key={step}>
              <h3>{t(`how.steps.${step}.title`)}</h3>
              <p>{t(`how.steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <p className="start-how__more">
          <a href={`/${tag}/trappan`}>{t('how.ladder')}</a>
          <a href={`/${tag}/om`}>{t('how.principles')}</a>
        </p>
      </section>
    </>
  );
}
