import './paging.css';

import { useTranslation } from 'react-i18next';

interface PagingProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** The ways between the pages of a long list. Nothing when there is one page only. */
export function Paging({ page, pages, hrefOf }: PagingProps) {
  const { t } = useTranslation('dialogues');
  if (pages <= 1) return null;
  return (
    <nav className="paging no-print" aria-label={t('list.pages')}>
      {page > 1 ? (
        <a className="action action--quiet" href={hrefOf(page - 1)} rel="prev">
          {t('list.previous')}
        </a>
      ) : null}
      <span>{t('list.pageOf', { page, pages })}</span>
      {page < pages ? (
        <a className="action action--quiet" href={hrefOf(page + 1)} rel="next">
          {t('list.next')}
        </a>
      ) : null}
    </nav>
  );
}
