import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { sourceLanguage } from './language';

/** Texts of a language: namespace → key → text, or more keys. */
type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The texts that go to the browser with a page that script brings to life. */
export interface PageTexts {
  language: string;
  namespaces: readonly string[];
  /** Language → its texts. Swedish holds only what the page's language lacks. */
  resources: Readonly<Record<string, Texts>>;
}

/** The texts of a page, ready for React in the browser: the same as the server rendered it with. */
export function createPageI18n({ language, namespaces, resources }: PageTexts): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    initImmediate: false,
    lng: language,
    fallbackLng: sourceLanguage,
    resources,
    ns: [...namespaces],
    defaultNS: 'site',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** What one language says that the other does not, key by key; undefined when that is nothing. */
export function textsMissing(from: unknown, inOther: unknown): unknown {
  if (typeof from !== 'object' || from === null) return inOther === undefined ? from : undefined;
  if (Array.isArray(from)) return inOther === undefined ? from : undefined;
  const other = typeof inOther === 'object' && inOther !== null ? (inOther as Record<string, unknown>) : {};
  const missing = Object.entries(from).flatMap(([key, value]): [string, unknown][] => {
    const part = textsMissing(value, other[key]);
    return part === undefined ? [] : [[key, part]];
  });
  return missing.length === 0 ? undefined : Object.fromEntries(missing);
}
