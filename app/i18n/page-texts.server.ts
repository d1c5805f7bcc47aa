import { sourceLanguage } from './language';
import { readResources } from './languages.server';
import { textsMissing, type PageTexts } from './page-texts';

const known = new Map<string, PageTexts>();

/**
 * The texts that a page needs in the browser: the frame's and its own.
 *
 * @param namespaces those that the page uses besides the frame's
 */
export function pageTexts(language: string, namespaces: readonly string[]): PageTexts {
  const all = [...new Set(['site', ...namespaces])].sort();
  const key = `${language} ${all.join(' ')}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = readTexts(language, all);
  known.set(key, made);
  return made;
}

function readTexts(language: string, namespaces: readonly string[]): PageTexts {
  const own = pick(readResources(language), namespaces);
  if (language === sourceLanguage) return { language, namespaces, resources: { [language]: own } };
  const source = pick(readResources(sourceLanguage), namespaces);
  const missing = textsMissing(source, own) as typeof own | undefined;
  return { language, namespaces, resources: { [language]: own, [sourceLanguage]: missing ?? {} } };
}

function pick<Value>(from: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
