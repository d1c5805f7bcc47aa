import { isHit, wordsIn, type SearchedWord } from './search-text';

/** A piece of a text, and whether it is a word that was searched for. */
export interface MarkedPart {
  text: string;
  hit: boolean;
}

/** A passage of a text around what was searched for. */
export interface Snippet {
  language: string;
  parts: readonly MarkedPart[];
}

/** How long a passage is at most, in UTF-16 units, ellipses included. */
export const snippetLength = 160;

const ellipsis = '…';

interface Hit {
  start: number;
  end: number;
  /** Which of the words searched for. */
  word: number;
}

/** A whole text, such as a title, with the words that were searched for marked. */
export function markHits(text: string, language: string, words: readonly SearchedWord[]): MarkedPart[] {
  return markBetween(text, 0, text.length, findHits(text, language, words));
}

/** How many of the words searched for occur in a text. */
export function countFoundWords(text: string, language: string, words: readonly SearchedWord[]): number {
  return new Set(findHits(text, language, words).map((hit) => hit.word)).size;
}

/**
 * The passage of a text in which most of the words stand together, begun and ended between words, with an ellipsis where text
 * is left out. Null when none of the words occurs.
 */
export function cutSnippet(
  text: string,
  language: string,
  words: readonly SearchedWord[],
  longest = snippetLength,
): MarkedPart[] | null {
  const line = text.replace(/\s+/gu, ' ').trim();
  const hits = findHits(line, language, words);
  const core = densest(hits, longest - 2);
  if (core === null) return null;
  const [start, end] = line.length <= longest ? [0, line.length] : widen(line, core, longest - 2);
  const parts = markBetween(line, start, end, hits);
  if (start > 0) addText(parts, ellipsis, 'first');
  if (end < line.length) addText(parts, ellipsis, 'last');
  return parts;
}

function findHits(text: string, language: string, words: readonly SearchedWord[]): Hit[] {
  return wordsIn(text).flatMap(({ form, start, end }) => {
    const index = words.findIndex((searched) => isHit(form, language, searched));
    return index === -1 ? [] : [{ start, end, word: index }];
  });
}

/** The stretch from one hit to another, no longer than the room, that holds most different words. */
function densest(hits: readonly Hit[], room: number): { start: number; end: number } | null {
  let best: { start: number; end: number; found: number } | null = null;
  for (const [index, first] of hits.entries()) {
    const found = new Set<number>();
    let end = first.end;
    for (const hit of hits.slice(index)) {
      if (hit.end - first.start > room) break;
      if (!found.has(hit.word)) end = hit.end;
      found.add(hit.word);
    }
    if (best === null || found.size > best.found) best = { start: first.start, end, found: found.size };
  }
  return best;
}

/** The core with as many whole words around it as there is room for, a little more after it than before. */
function widen(
  line: string,
  core: { start: number; end: number },
  room: number,
): [start: number, end: number] {
  if (core.end - core.start >= room) return [core.start, safeCut(line, core.start + room)];
  const words = wordsIn(line);
  const earliest = (from: number) =>
    from <= 0
      ? 0
      : (words.find((word) => word.start >= from && word.start <= core.start)?.start ?? core.start);

  let start = earliest(core.start - Math.floor((room - (core.end - core.start)) / 3));
  if (start + room >= line.length) {
    start = earliest(line.length - room);
    return [start, line.length];
  }
  const end = words.findLast((word) => word.end <= start + room)?.end ?? core.end;
  return [start, Math.max(end, core.end)];
}

/** The last place up to `at` where a text can be cut without taking a letter apart. */
function safeCut(text: string, at: number): number {
  let cut = at;
  while (cut > 0 && /^[\p{M}\u200d\udc00-\udfff]/u.test(text.slice(cut, cut + 2))) cut -= 1;
  return cut;
}

function markBetween(text: string, start: number, end: number, hits: readonly Hit[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.end <= start || hit.start >= end) continue;
    const until = Math.min(hit.end, end);
    if (hit.start > at) parts.push({ text: text.slice(at, hit.start), hit: false });
    parts.push({ text: text.slice(hit.start, until), hit: true });
    at = until;
  }
  if (at < end) parts.push({ text: text.slice(at, end), hit: false });
  return parts;
}

function addText(parts: MarkedPart[], text: string, where: 'first' | 'last'): void {
  const neighbour = where === 'first' ? parts[0] : parts.at(-1);
  if (neighbour === undefined || neighbour.hit) {
    if (where === 'first') parts.unshift({ text, hit: false });
    else parts.push({ text, hit: false });
    return;
  }
  neighbour.text = where === 'first' ? text + neighbour.text : neighbour.text + text;
}
