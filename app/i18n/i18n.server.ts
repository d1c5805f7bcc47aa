import { createInstance, type i18n, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { sourceLanguage, type Language } from './language';
import { readLanguages, readResources } from './languages.server';
import { languageNames } from './use-language';

/** The languages of this installation, in the order of the switcher. */
export const languages: readonly Language[] = readLanguages();

const byTag = new Map(languages.map((language) => [language.tag, language]));
const instances = new Map<string, i18n>();

/** The language with a tag, or undefined when the portal has none such. */
export function findLanguage(tag: string | undefined): Language | undefined {
  return tag === undefined ? undefined : byTag.get(tag);
}

/** The language with a tag; Swedish when there is none such. */
export function languageOrSource(tag: string | undefined): Language {
  const language = findLanguage(tag) ?? byTag.get(sourceLanguage);
  if (language === undefined) throw new Error(`locales/${sourceLanguage} is missing`);
  return language;
}

/** The texts of a language, ready for React. Made once for each language; texts are read when first asked for. */
export function getI18n(tag: string): i18n {
  const language = languageOrSource(tag);
  const made = instances.get(language.tag);
  if (made !== undefined) return made;
  const resources = {
    [language.tag]: readResources(language.tag),
    [sourceLanguage]: readResources(sourceLanguage),
  };
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    initImmediate: false,
    lng: language.tag,
    // Plural rules and lists look a language up by its tag; private-use subtags resolve to their language.
    fallbackLng: sourceLanguage,
    resources,
    ns: Object.keys(readResources(sourceLanguage)),
    defaultNS: 'site',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instances.set(language.tag, instance);
  return instance;
}

/** The translation function of a language, for titles, feeds, pictures and commands. */
export function getT(tag: string): TFunction {
  return getI18n(tag).t;
}

/** What a language is called in another, within a sentence: for titles. */
export function nameLanguage(language: Language, tag: string): string {
  return languageNames(language, Object.fromEntries(languages.map((one) => [one.tag, one.name])))(tag);
}
