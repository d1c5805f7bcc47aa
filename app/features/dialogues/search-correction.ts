import damerauLevenshtein from 'damerau-levenshtein';

import { stemWord } from './search-text';

/** A word that occurs in some text. */
export interface KnownWord {
  language: string;
  word: string;
  stem: string;
}

/** A word that was typed, and the one that was searched for instead. */
export interface Correction {
  typed: string;
  used: string;
}

/**
 * How many slips of the finger a word of that many letters may hold and still be understood: none in a short one, which would be too
 * close to too many others, one up to seven letters, two in a longer one.
 */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/** The fewest and most letters that a word may have and still come into question for a misspelt one of that many letters. */
export function lengthsInQuestion(letters: number): [shortest: number, longest: number] {
  // Inflections add a few letters on either side of the stem that the two may share.
  return [Math.max(3, letters - 6), letters + 6];
}

/**
 * The words that a misspelt one may have been meant to be, nearest first, by Damerau–Levenshtein distance (a letter more, less, other, or two
 * swapped). Whole words are compared, and stems, so that an inflection that occurs nowhere is understood too. A word with digits is
 * taken at its word: another year or paragraph is another matter.
 */
export function nearestWords(typed: string, known: readonly KnownWord[]): KnownWord[] {
  if (!/^\p{L}+$/u.test(typed) || slipsAllowed(lettersOf(typed)) === 0) return [];
  const initial = typed.slice(0, 1);
  const stems = new Map<string, string>();
  const stemIn = (language: string) => {
    const stem = stems.get(language) ?? stemWord(typed, language);
    stems.set(language, stem);
    return stem;
  };
  return known
    .map((candidate) => ({
      candidate,
      // A stem that fits is a weaker sign than a whole word that does.
      slips: Math.min(slips(typed, candidate.word), slips(stemIn(candidate.language), candidate.stem) + 0.5),
    }))
    .filter(({ slips }) => slips !== Infinity)
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        Number(b.candidate.word.startsWith(initial)) - Number(a.candidate.word.startsWith(initial)) ||
        Math.abs(a.candidate.word.length - typed.length) - Math.abs(b.candidate.word.length - typed.length) ||
        (a.candidate.word < b.candidate.word ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

/** The slips between two words, or infinity when there are more than are allowed. */
function slips(typed: string, candidate: string): number {
  const allowed = slipsAllowed(Math.min(lettersOf(typed), lettersOf(candidate)));
  if (Math.abs(typed.length - candidate.length) > allowed) return Infinity;
  const { steps } = damerauLevenshtein(typed, candidate);
  return steps <= allowed ? steps : Infinity;
}

function lettersOf(word: string): number {
  return Array.from(word).length;
}
