import { readLanguages, readResources } from '~/i18n/languages.server';

/** The texts of a language, flat: `namespace:key.in.key` → text. */
export type Texts = ReadonlyMap<string, string>;

/** Every language, with its texts. */
export interface LanguageTexts {
  tag: string;
  files: readonly string[];
  texts: Texts;
}

/** Reads every language folder. */
export function readAllTexts(): readonly LanguageTexts[] {
  return readLanguages().map(({ tag }) => {
    const resources = readResources(tag);
    const texts = new Map<string, string>();
    for (const [namespace, content] of Object.entries(resources)) flatten(`${namespace}:`, content, texts);
    return { tag, files: Object.keys(resources).sort(), texts };
  });
}

function flatten(prefix: string, content: unknown, texts: Map<string, string>): void {
  if (typeof content === 'string') {
    texts.set(prefix.replace(/\.$/, ''), content);
    return;
  }
  if (content === null || typeof content !== 'object')
    throw new Error(`${prefix}: a text or a group of texts was expected`);
  for (const [key, inner] of Object.entries(content)) flatten(`${prefix}${key}.`, inner, texts);
}

const suffix = /_(zero|one|two|few|many|other)$/;

/** A key without its plural suffix. */
export function baseKey(key: string): string {
  return key.replace(suffix, '');
}

/** The plural category that a key stands for, or undefined when it has none. */
export function categoryOf(key: string): string | undefined {
  return suffix.exec(key)?.[1];
}

/** The plural categories that whole numbers take in a language. Private subtags follow their language. */
export function categoriesOf(tag: string): readonly string[] {
  return new Intl.PluralRules(tag.split('-x-')[0]).resolvedOptions().pluralCategories;
}

/** The names within `{{…}}`, sorted, without their formats. */
export function placeholdersOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*-?\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort();
}

/** The tags of a text, such as `<1>` or `<strong>`, that components stand for. */
export function tagsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/<\/?([\w-]+)\s*\/?>/g)].map(([, name]) => `<${name}>`))].sort();
}
