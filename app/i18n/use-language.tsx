import { createContext, useContext, useMemo, type ReactNode } from 'react';

import { formatFor, type Format } from './format';
import { directionOf, type Language } from './language';
import type { LocalText } from './localized';
import { isolateNumbers, joinThousands } from './whole-numbers';

/** The page's language, and what each language of the portal is called by its own readers. */
interface PageLanguage {
  language: Language;
  names: Readonly<Record<string, string>>;
}

const LanguageContext = createContext<PageLanguage | null>(null);

interface LanguageProviderProps {
  language: Language;
  languages: readonly Language[];
  children: ReactNode;
}

/** Tells everything within which language the page is in. */
export function LanguageProvider({ language, languages, children }: LanguageProviderProps) {
  const names = Object.fromEntries(languages.map(({ tag, name }) => [tag, name]));
  return <LanguageContext.Provider value={{ language, names }}>{children}</LanguageContext.Provider>;
}

function usePageLanguage(): PageLanguage {
  const page = useContext(LanguageContext);
  if (page === null) throw new Error('useLanguage needs a LanguageProvider');
  return page;
}

/** The page's language. */
export function useLanguage(): Language {
  return usePageLanguage().language;
}

/** What a language is called in the page's language, within a sentence. */
export function useLanguageName(): (tag: string) => string {
  const { language, names } = usePageLanguage();
  return languageNames(language, names);
}

/**
 * What languages are called in another, within a sentence.
 *
 * @param own what each language of the portal is called by its own readers
 */
export function languageNames(
  language: Language,
  own: Readonly<Record<string, string>>,
): (tag: string) => string {
  const inThisLanguage = new Intl.DisplayNames(language.format, { type: 'language' });
  return (tag) => {
    // `Intl` does not know the portal's own kinds of a language, such as lättläst.
    const ownName = tag.includes('-x-') ? own[tag]?.toLocaleLowerCase(language.format) : undefined;
    return ownName ?? inThisLanguage.of(tag) ?? tag;
  };
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

/** A text as it is put on a page, its numbers kept whole. */
export function written(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? isolateNumbers(text) : joinThousands(text);
}

/** A text of the content, marked with its language where that is not the page's. */
export function Content({ of }: { of: LocalText }) {
  const attributes = useLangAttributes(of.language);
  const text = written(of.text, of.language);
  return attributes.lang === undefined ? <>{text}</> : <span {...attributes}>{text}</span>;
}

/** Stands in for the content while a sentence is worded; no text of the portal holds it. */
const contentPlace = '\uFFFC';

interface ContentInProps {
  of: LocalText;
  /** Words the sentence around the content that it is given. */
  sentence: (content: string) => string;
}

/** A sentence with a text of the content in it, where each language wants it, marked with its language where that is not the page's. */
export function ContentIn({ of, sentence }: ContentInProps) {
  const [before, after] = sentence(contentPlace).split(contentPlace);
  return (
    <>
      {before}
      <Content of={of} />
      {after}
    </>
  );
}

/** Content in paragraphs: a blank line parts them. */
export function Paragraphs({ of, className }: { of: LocalText; className?: string }) {
  const attributes = useLangAttributes(of.language);
  return (
    <div className={className} {...attributes}>
      {written(of.text, of.language)
        .split(/\n\s*\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index}>{paragraph.trim()}</p>
        ))}
    </div>
  );
}
