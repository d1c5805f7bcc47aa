import './publish-page.css';

import { useTranslation } from 'react-i18next';

import { useLangAttributes, useLanguage, useLanguageName } from '~/i18n/use-language';

interface PreviewBarProps {
  languages: readonly string[];
  /** What someone has asked for, that is looked at; null for the working copy as it stands. */
  requestId: string | null;
  /** Where the page is looked at in a language. */
  pathIn: (language: string) => string;
  /** What is looked at, when it is not plain from the page. */
  about?: string;
  /** Where one came from. */
  back: { href: string; text: string };
}

/** Says that a page is seen by nobody else, and leads to it in every language. */
export function PreviewBar({ languages, requestId, pathIn, about, back }: PreviewBarProps) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const search = requestId === null ? '' : `?visa=${requestId}`;
  return (
    <aside className="preview-bar no-print" aria-labelledby="forhandsvisning">
      <div className="wrap stack">
        <p id="forhandsvisning">
          <strong>{t('preview.bar')}</strong> {about}
        </p>
        <nav aria-label={t('preview.languages')}>
          <ul className="plain-list">
            {languages.map((language) => (
              <li key={language}>
                <LanguageLink
                  language={language}
                  href={pathIn(language) + search}
                  isCurrent={language === tag}
                />
              </li>
            ))}
          </ul>
        </nav>
        <p>
          <a href={back.href}>{back.text}</a>
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
