import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

/** A word as it stands in a text. */
export interface TextWord {
  /** What the search compares: lower case, letters and digits only. */
  form: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  end: number;
}

/** A word that someone searches for. */
export interface SearchedWord {
  /** As typed, in the form that the search compares. */
  typed: string;
  /** What it may stand as in the index, one for each language that is stemmed. */
  stems: readonly string[];
  /** For the word still being typed: any word that begins so is a hit too. */
  prefix: string | null;
}

/** Longer searches are cut: each word costs a look-up. */
const mostWords = 12;

/** Longer words are cut, alike in texts and in searches. Swedish compounds rarely pass 40 letters. */
const longestWord = 64;

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  sv: stemSwedish,
  en: english,
  fi: finnish,
  ar: arabic,
  uk: ukrainian,
};

// A word goes on through combining marks, soft hyphens and joiners, and through an apostrophe between letters (su'aal, м’яч).
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00ad\u2060]|\u200c|\u200d|['’](?=\p{L}))*/gu;
// Besides everything that is no letter: the letter apostrophe, and the tatweel that only stretches Arabic words.
const dropped = /[^\p{L}\p{N}]|[\u02bc\u0640]/gu;

/** The words of a text, with their places. Any text will do: lone surrogates and control characters only part words. */
export function wordsIn(text: string): TextWord[] {
  return Array.from(text.matchAll(word), (match) => ({
    form: wordForm(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ form }) => form !== '');
}

/** The form in which words are compared. Marks that are part of a letter (å, ä, ö) stay; loose ones, such as Arabic vowels, go. */
function wordForm(text: string): string {
  const form = text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(dropped, '');
  return form.length <= longestWord ? form : Array.from(form).slice(0, longestWord).join('');
}

/** Which stemmer a content language uses: lättläst svenska is Swedish, a language without a stemmer is its own. */
export function stemLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? language;
}

/** The stem that a word's inflections share, in a language. In one without a stemmer, the word itself. */
export function stemWord(form: string, language: string): string {
  const key = stemLanguage(language);
  const stem = Object.hasOwn(stemmers, key) ? stemmers[key]?.(form).replace(dropped, '') : form;
  return stem === undefined || stem === '' ? form : stem;
}

/**
 * Snowball's Swedish stemmer, with what it leaves out: the definite endings of *skolan*, *förslaget* and *miljön*; and without what it takes for a
 * genitive, the s of *lekplats*, which *lekplatser* keeps.
 */
function stemSwedish(form: string): string {
  if (/[^e]ts$/.test(form)) return form;
  let stem = swedish(form);
  for (;;) {
    const shorter = stem.replace(/(?<=.{3})(?:an|et)$|(?<=..[oö])n$/u, '');
    if (shorter === stem) return stem;
    stem = shorter;
  }
}

/** The words of a search: each once, the last also as the beginning of a longer one. None when it holds no letter or digit. */
export function parseQuery(query: string): SearchedWord[] {
  const typed = [...new Set(wordsIn(query).map(({ form }) => form))].slice(0, mostWords);
  return typed.map((form, index) =>
    searchedWord(form, index === typed.length - 1 && Array.from(form).length >= 2),
  );
}

/** A word to search for. Its language is not known, so it is stemmed in every language. */
export function searchedWord(typed: string, asPrefix = false): SearchedWord {
  const stems = new Set([typed, ...Object.keys(stemmers).map((language) => stemWord(typed, language))]);
  return { typed, stems: [...stems], prefix: asPrefix ? typed : null };
}

/** Whether a word of a text is a hit for the word searched for. */
export function isHit(form: string, language: string, { stems, prefix }: SearchedWord): boolean {
  return stems.includes(stemWord(form, language)) || (prefix !== null && form.startsWith(prefix));
}
