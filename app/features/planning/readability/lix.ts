import { sentencesIn, wordsOf } from './swedish-sentences';

/** How easy a text is to read, by its LIX. */
export const readingEases = ['very-easy', 'easy', 'rather-easy', 'medium', 'hard', 'very-hard'] as const;
export type ReadingEase = (typeof readingEases)[number];

/** What a text's readability is made of. */
export interface Readability {
  words: number;
  sentences: number;
  /** More than six letters. */
  longWords: number;
  /** Whole; null for a text that is too short for the figure to say anything. */
  lix: number | null;
  ease: ReadingEase | null;
}

/** Fewer words than this are a heading or two: the figure would leap with every word. */
const fewestWords = 10;

/** Björnsson counts a word as long from its seventh letter on. */
const longFrom = 7;

/** Below which LIX a text still is that easy. */
const bounds: readonly (readonly [below: number, ease: ReadingEase])[] = [
  [25, 'very-easy'],
  [30, 'easy'],
  [40, 'rather-easy'],
  [50, 'medium'],
  [60, 'hard'],
];

/**
 * The läsbarhetsindex of a Swedish text: words for each sentence, plus how many of a hundred words are long (C. H. Björnsson, Läsbarhet, 1968). It measures length and
 * nothing else: a text can be low and hard to follow all the same.
 *
 * @param texts read as one, each beginning anew
 */
export function readabilityOf(...texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesIn).length;
  const all = texts.flatMap(wordsOf);
  const longWords = all.filter(isLong).length;
  const counted = { words: all.length, sentences, longWords };
  if (all.length < fewestWords || sentences === 0) return { ...counted, lix: null, ease: null };
  const lix = Math.round(all.length / sentences + (100 * longWords) / all.length);
  return { ...counted, lix, ease: easeOf(lix) };
}

/** How easy a text with this LIX is. */
export function easeOf(lix: number): ReadingEase {
  return bounds.find(([below]) => lix < below)?.[1] ?? 'very-hard';
}

function isLong(word: string): boolean {
  return word.replace(/[^\p{L}\p{N}]/gu, '').length >= longFrom;
}
