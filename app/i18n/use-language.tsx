import { createContext, useContext, useMemo, type ReactNode } from 'react';

import { formatFor, type Format } from './format';
import { directionOf, type Language } from './language';
import type { LocalText } from './localized';

const LanguageContext = createContext<Language | null>(null);

/** Tells everything within which language the page is in. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The page's language. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageProvider');
  return language;
}

/** Dates and numbers in the page's language. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatFor(language), [language]);
}

/** Attributes that tell the language and direction of a text, when they differ from the page's. */
export function useLangAttributes(language: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const page = useLanguage();
  if (language === page.tag) return {};
  const direction = directionOf(language);
  return direction === page.direction ? { lang: language } : { lang: language, dir: direction };
}

/** A text of the content, marked with its language where that is not the page's. */
export function Content({ of }: { of: LocalText }) {
  const attributes = useLangAttributes(of.language);
  return attributes.lang === undefined ? <>{of.text}</> : <span {...attributes}>{of.text}</span>;
}

/** Content in paragraphs: a blank line parts them. */
export function Paragraphs({ of, className }: { of: LocalText; className?: string }) {
  const attributes = useLangAttributes(of.language);
  return (
    <div className={className} {...attributes}>
      {of.text
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index}>{paragraph.trim()}</p>
        ))}
    </div>
  );
}
