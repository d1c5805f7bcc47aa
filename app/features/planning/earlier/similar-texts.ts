import { isHit, parseQuery, stemWord, wordsIn } from '~/features/dialogues/search-text';

/** What a dialogue asks, in one language. The title says most in the fewest words, so it weighs twice. */
export interface AskedText {
  title: string;
  rest: readonly string[];
  language: string;
}

/** Shorter words say little of what a text is about. */
const shortestWord = 4;
/** Below the first, two texts share no more than any two of a kommun's do; above the second, they ask much the same. */
export const likeness = { some: 0.12, much: 0.3 } as const;
/** A shorter part of a compound is found in too many others: a *gård* is in *skolgård*, and so is an *år* in *hår*. */
const shortestPart = 4;

/**
 * Which of other texts are like one, the most alike first: those that share its rarer words, inflected or not. Words that most texts have count for next to nothing,
 * so that no list of stop words is needed. A Swedish compound is also each of its parts that another text has as a word.
 *
 * @param least how alike they must be
 * @returns their places in the list that was given
 */
export function similarTo(
  text: AskedText,
  others: readonly AskedText[],
  least: number = likeness.some,
): readonly number[] {
  const whole = [text, ...others].map(weighStems);
  const known = new Set(whole.flatMap((stems) => [...stems.keys()]));
  const documents = whole.map((stems) => withParts(stems, known));
  const spread = new Map<string, number>();
  for (const stems of documents)
    for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const [own, ...theirs] = documents.map(
    (stems) =>
      new Map(
        [...stems].map(([stem, weight]) => [
          stem,
          weight * Math.log((documents.length + 1) / (spread.get(stem) ?? 1)),
        ]),
      ),
  );
  if (own === undefined) return [];
  return theirs
    .map((other, place) => ({ place, alike: cosine(own, other) }))
    .filter(({ alike }) => alike >= least)
    .sort((one, other) => other.alike - one.alike)
    .map(({ place }) => place);
}

/**
 * Which of some texts are about what someone searches for, the best first: those that have at least half of the words.
 *
 * @returns their places in the list that was given
 */
export function aboutWords(query: string, texts: readonly AskedText[]): readonly number[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const found = ({ title, rest, language }: AskedText) => {
    const inTitle = wordsIn(title);
    const all = [...inTitle, ...rest.flatMap(wordsIn)];
    const count = (forms: readonly { form: string }[]) =>
      words.filter((word) => forms.some(({ form }) => isHit(form, language, word))).length;
    return { all: count(all), inTitle: count(inTitle) };
  };
  return texts
    .map((text, place) => ({ place, ...found(text) }))
    .filter(({ all }) => all * 2 >= words.length && all > 0)
    .sort((one, other) => other.all - one.all || other.inTitle - one.inTitle)
    .map(({ place }) => place);
}

function weighStems({ title, rest, language }: AskedText): Map<string, number> {
  const stemsOf = (text: string) =>
    wordsIn(text)
      .filter(({ form }) => form.length >= shortestWord)
      .map(({ form }) => stemWord(form, language));
  return new Map([
    ...rest.flatMap(stemsOf).map((stem): [string, number] => [stem, 1]),
    ...stemsOf(title).map((stem): [string, number] => [stem, 2]),
  ]);
}

function withParts(stems: ReadonlyMap<string, number>, known: ReadonlySet<string>): Map<string, number> {
  const all = new Map(stems);
  for (const [stem, weight] of stems)
    for (let at = shortestPart; at <= stem.length - shortestPart; at += 1)
      for (const part of [stem.slice(0, at), stem.slice(at)])
        if (known.has(part)) all.set(part, Math.max(all.get(part) ?? 0, weight));
  return all;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const shared = [...one].reduce((sum, [stem, weight]) => sum + weight * (other.get(stem) ?? 0), 0);
  const length = (weights: ReadonlyMap<string, number>) => Math.hypot(...weights.values());
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}
