import '~/features/publishing/publish-page.css';

import { useTranslation } from 'react-i18next';

import { useLangAttributes, useLanguage, useLanguageName } from '~/i18n/use-language';

import type { ResultPage } from '../read-result.server';
import { ResultPageView } from '../result-page';
import { outcomePath } from './outcome-path';

interface ResultPreviewProps extends Omit<Parameters<typeof ResultPageView>[0], 'page'> {
  page: ResultPage;
  languages: readonly string[];
  /** What someone has asked for; null for the working copy as it stands. */
  requestId: string | null;
}

/** The page of a result exactly as residents will see it, under a bar that says that nobody else does. */
export function ResultPreview({ languages, requestId, ...page }: ResultPreviewProps) {
  const { t } = useTranslation(['publishing', 'outcomes']);
  const { tag } = useLanguage();
  const { slug } = page.page.dialogue;
  const search = requestId === null ? '' : `?visa=${requestId}`;
  return (
    <>
      <aside className="preview-bar no-print" aria-labelledby="preview">
        <div className="wrap stack">
          <p id="preview">
            <strong>{t('publishing:preview.bar')}</strong>
          </p>
          <nav aria-label={t('publishing:preview.languages')}>
            <ul className="plain-list">
              {languages.map((language) => (
                <li key={language}>
                  <LanguageLink
                    language={language}
                    href={`${outcomePath(language, slug, 'result')}/granska${search}`}
                    isCurrent={language === tag}
                  />
                </li>
              ))}
            </ul>
          </nav>
          <p>
            <a href={outcomePath(tag, slug, 'result')}>{t('outcomes:result.back')}</a>
          </p>
        </div>
      </aside>
      <ResultPageView {...page} />
    </>
  );
}

function LanguageLink({ language, href, isCurrent }: { language: string; href: string; isCurrent: boolean }) {
  const nameOf = useLanguageName();
  const { lang } = useLangAttributes(language);
  return (
    <a href={href} hrefLang={lang} aria-current={isCurrent ? 'page' : undefined}>
      {nameOf(language)}
    </a>
  );
}
