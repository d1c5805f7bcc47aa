import './result-entries.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';

import type { ResultSummary } from './list-results.server';

/** What came of dialogues: what people said, and what was decided. */
export function ResultEntries({
  results,
  heading: Heading = 'h3',
}: {
  results: readonly ResultSummary[];
  heading?: 'h2' | 'h3';
}) {
  const { t } = useTranslation(['results', 'start']);
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <ul className="result-entries plain-list">
      {results.map(({ dialogue, summary, decision }) => (
        <li key={dialogue.slug} className="result-entry">
          <Heading>
            <a href={`/${tag}/dialoger/${dialogue.slug}/resultat`}>
              <Content of={dialogue.title} />
            </a>
          </Heading>
          <dl>
            <div>
              <dt>{t('start:results.summary')}</dt>
              <dd>
                <Content of={summary} />
              </dd>
            </div>
            {decision === null ? null : (
              <div>
                <dt>
                  {t('start:results.decision')}
                  {decision.decidedOn === null ? null : (
                    <span className="result-entry__day"> {format.day(decision.decidedOn)}</span>
                  )}
                </dt>
                <dd>
                  <Content of={decision.outcome} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
