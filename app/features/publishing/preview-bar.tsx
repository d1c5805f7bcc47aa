import './publish-page.css';

import { useTranslation } from 'react-i18next';

import { useLangAttributes, useLanguage, useLanguageName } from '~/i18n/use-language';

import { publishPath } from './publish-path';

interface PreviewBarProps {
  slug: string;
  languages: readonly string[];
  /** What someone has asked for, that is looked at; null for the plan as it stands. */
  requestId: string | null;
}

/** Says that a page is seen by nobody else, and leads to it in every language. */
export function PreviewBar({ slug, languages, requestId }: PreviewBarProps) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const search = requestId === null ? '' : `?visa=${requestId}`;
  return (
    <aside className="preview-bar no-print" aria-labelledby="forhandsvisning">
      <div className="wrap stack">
        <p id="forhandsvisning">
          <strong>{t('preview.bar')}</strong>{' '}
          {requestId === null ? t('preview.ofPlan') : t('preview.ofRequest')}
        </p>
        <nav aria-label={t('preview.languages')}>
          <ul className="plain-list">
            {languages.map((language) => (
              <li key={language}>
                <LanguageLink
                  language={language}
                  href={publishPath(language, slug, 'preview') + search}
                  isCurrent={language === tag}
                />
              </li>
            ))}
          </ul>
        </nav>
        <p>
          <a href={publishPath(tag, slug)}>{t('preview.back')}</a>
        </p>
      </div>
    </aside>
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
