import './earlier-section.css';

import { useTranslation } from 'react-i18next';

import { Content, ContentIn, useLanguage } from '~/i18n/use-language';

import { sectionPath } from '../open-dialogue/open-dialogue';
import { WorkStateMark } from '../open-dialogue/work-state-mark';
import { stepPath } from '../steps/step-path';
import { earlierInputs, type Earlier, type EarlierDialogue } from './earlier';

interface EarlierSectionProps {
  slug: string;
  earlier: Earlier;
}

/** Whether the question has been asked before: the dialogues that are like it, or those that are searched for, and what came of each. */
export function EarlierSection({ slug, earlier }: EarlierSectionProps) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const { query, dialogues, isAsked } = earlier;
  const path = stepPath(tag, slug, 'question');
  return (
    <section className="earlier stack" aria-labelledby="forut">
      <h2 id="forut">{t('earlier.heading')}</h2>
      {query === null ? (
        <p>{t(dialogues.length > 0 ? 'earlier.lead' : isAsked ? 'earlier.none' : 'earlier.write')}</p>
      ) : (
        <>
          <p>
            {dialogues.length > 0
              ? t('earlier.foundHeading', { query })
              : t('earlier.nothingFound', { query })}
          </p>
          <p>
            <a href={`${path}#forut`}>{t('earlier.clear')}</a>
          </p>
        </>
      )}
      {dialogues.length === 0 ? null : (
        <ul className="plain-list earlier__list">
          {dialogues.map((dialogue) => (
            <EarlierLine key={dialogue.slug} dialogue={dialogue} />
          ))}
        </ul>
      )}
      <form className="earlier__search no-print" method="get" action={`${path}#forut`} role="search">
        <label className="field__label" htmlFor={earlierInputs.query}>
          {t('earlier.search')}
        </label>
        <p className="field__hint" id="sok-hint">
          {t('earlier.searchHint')}
        </p>
        <div className="earlier__row">
          <input
            className="field__input"
            id={earlierInputs.query}
            name={earlierInputs.query}
            type="search"
            maxLength={200}
            autoComplete="off"
            defaultValue={query ?? ''}
            aria-describedby="sok-hint"
          />
          <button className="action action--quiet" type="submit">
            {t('earlier.send')}
          </button>
        </div>
      </form>
    </section>
  );
}

function EarlierLine({ dialogue }: { dialogue: EarlierDialogue }) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const { slug, title, state, year, question, outcome, hasResult, mayOpen } = dialogue;
  return (
    <li className="earlier__one">
      <p>
        <a href={mayOpen ? sectionPath(tag, slug) : `/${tag}/dialoger/${slug}`}>
          <Content of={title} />
        </a>
      </p>
      <p className="earlier__marks small">
        <WorkStateMark state={state} />
        {year === null ? null : <span>{t('earlier.year', { year })}</span>}
      </p>
      {question === null ? null : (
        <p>
          <Content of={question} />
        </p>
      )}
      {outcome === null ? null : (
        <p>
          <ContentIn of={outcome} sentence={(text) => t('earlier.decision', { outcome: text })} />
        </p>
      )}
      {hasResult ? (
        <p>
          <a href={`/${tag}/dialoger/${slug}/resultat`}>
            {t('earlier.result')}
            <span className="visually-hidden">: {title.text}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}
