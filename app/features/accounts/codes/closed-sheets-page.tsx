import './code-sheets.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';

import type { CodeBatch } from './read-batches.server';

/** In place of codes that may not be printed, or not any more: why, and what can be done instead. */
export function ClosedSheetsPage({ batch: { id, name, print } }: { batch: CodeBatch }) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  return (
    <main className="code-sheets">
      <div className="code-sheets__hint">
        <h1>{t('print.closed')}</h1>
        <p>
          <bdi>{name}</bdi>
        </p>
        {print === 'printable' ? null : <p>{t(`batch.print.${print}`)}</p>}
        <p>
          <a href={`/${tag}/arbete/engangskoder/${id}`}>{t('print.back')}</a>
        </p>
      </div>
    </main>
  );
}
