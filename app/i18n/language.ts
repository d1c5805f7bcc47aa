/** A language of the interface, as described by its folder in `locales/`. */
export interface Language {
  /** BCP 47 tag; also the first part of every path and the name of the folder. */
  readonly tag: string;
  /** What its own readers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag that `Intl` formats with. Some languages have no data of their own; some would bring another calendar. */
  readonly format: string;
  /** Place in the language switcher. */
  readonly order: number;
}

/** The language that every text is first written in. */
export const sourceLanguage = 'sv';

/** The direction of a language that may not be one of the interface's, for the `dir` of a person's own text. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ku-arab|ckb|ps|ur|ug|sd|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}
