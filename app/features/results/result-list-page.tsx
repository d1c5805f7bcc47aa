import { useTranslation } from 'react-i18next';

import { SourceNote } from '~/features/dialogues/source-note';

import type { ResultSummary } from './list-results.server';
import { ResultEntries } from './result-entries';

/** Every published result: what people said, and what was decided. */
export function ResultListPage({ results }: { results: readonly ResultSummary[] }) {
  const { t } = useTranslation('results');
  return (
    <div className="wrap page-top stack">
      <h1>{t('list.title')}</h1>
      <p className="lead">{t('list.lead')}</p>
      <SourceNote shown={results.map(({ summary }) => summary.language)} />
      {results.length === 0 ? <p>{t('list.none')}</p> : <ResultEntries results={results} heading="h2" />}
    </div>
  );
}
