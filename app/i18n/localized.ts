import type { Localized, LocalizedList } from '~db/columns';

/** A text as it will be shown: in the language asked for, or else in the one it was written in. */
export interface LocalText {
  readonly text: string;
  readonly language: string;
}

/** A list of texts as it will be shown. */
export interface LocalTexts {
  readonly texts: readonly string[];
  readonly language: string;
}

/**
 * Chooses the language that a text is shown in: the one asked for, then the one it was written in, then any it has.
 * A blank text is none. Never mixes languages within one text.
 */
export function pickText(texts: Localized, wanted: string, source: string): LocalText {
  const language = pickLanguage(texts, wanted, source);
  return { text: texts[language] ?? '', language };
}

/** Like {@link pickText} for a text that may be missing altogether. */
export function pickOptional(
  texts: Localized | null | undefined,
  wanted: string,
  source: string,
): LocalText | null {
  if (texts == null || Object.keys(texts).length === 0) return null;
  const picked = pickText(texts, wanted, source);
  return picked.text.trim() === '' ? null : picked;
}

/** Like {@link pickText} for a list: a list is shown whole in one language. */
export function pickList(
  lists: LocalizedList | null | undefined,
  wanted: string,
  source: string,
): LocalTexts | null {
  if (lists == null) return null;
  const language = pickLanguage(lists, wanted, source);
  const texts = lists[language] ?? [];
  return texts.length === 0 ? null : { texts, language };
}

function pickLanguage(texts: Readonly<Record<string, unknown>>, wanted: string, source: string): string {
  const told = (language: string) => Object.hasOwn(texts, language) && !isBlank(texts[language]);
  if (told(wanted)) return wanted;
  if (told(source)) return source;
  const languages = Object.keys(texts);
  return languages.find(told) ?? languages[0] ?? source;
}

function isBlank(told: unknown): boolean {
  return Array.isArray(told) ? told.length === 0 : typeof told !== 'string' || told.trim() === '';
}
