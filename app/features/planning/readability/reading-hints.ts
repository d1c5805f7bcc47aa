import { abbreviation, isOfficial, isPassive, negations, percentage } from './swedish-hints';
import { measured, sentencesIn, wordsOf } from './swedish-sentences';

/** What can make a Swedish text harder than it need be, in the order in which it is told. */
export const hintKinds = [
  'long-sentence',
  'long-word',
  'passive',
  'man',
  'negation',
  'abbreviation',
  'percentage',
  'official',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** Something to look at in a text, with where it is. */
export interface ReadingHint {
  kind: HintKind;
  /** Sentences or words as they stand, each once. */
  quotes: readonly string[];
}

/** A sentence of more words than this is quoted: lättläst says one thing at a time. */
export const mostWordsInSentence = 15;
/** A word of more letters than this is quoted. */
const mostLettersInWord = 13;
/** More would bury the first ones. */
const mostQuotes = 8;

/**
 * What to look at in a Swedish text that is to be easy to read. Guesses from the form of words, made to be quick to skim and easy to pass over: whoever writes
 * decides.
 */
export function readingHints(text: string): readonly ReadingHint[] {
  const words = wordsOf(text);
  const wordsThat = (is: (word: string) => boolean) => words.filter(is);
  const found: Readonly<Record<HintKind, readonly string[]>> = {
    'long-sentence': sentencesIn(text).filter((sentence) => wordsOf(sentence).length > mostWordsInSentence),
    'long-word': wordsThat((word) => word.length > mostLettersInWord),
    passive: wordsThat(isPassive),
    man: wordsThat((word) => word.toLowerCase() === 'man'),
    negation: wordsThat((word) => negations.has(word.toLowerCase())),
    abbreviation: measured(text).match(abbreviation) ?? [],
    percentage: measured(text).match(percentage) ?? [],
    official: wordsThat(isOfficial),
  };
  return hintKinds
    .map((kind) => ({ kind, quotes: once(found[kind]).slice(0, mostQuotes) }))
    .filter(({ quotes }) => quotes.length > 0);
}

/** Each once, whatever case it is written in. */
function once(quotes: readonly string[]): readonly string[] {
  return [
    ...new Map(quotes.map((quote) => [quote.toLowerCase(), quote] as const).reverse()).values(),
  ].reverse();
}
