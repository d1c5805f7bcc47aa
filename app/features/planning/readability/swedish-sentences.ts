/** Words that end with a full stop without ending a sentence. In lower case, without the stop. */
const abbreviations = new Set([
  'bl.a',
  'ca',
  'd.v.s',
  'dvs',
  'dnr',
  'e.d',
  'exkl',
  'f.d',
  'fr.o.m',
  'inkl',
  'jfr',
  'kap',
  'kl',
  'kr',
  'm.a.o',
  'max',
  'milj',
  'min',
  'mån',
  'nr',
  'nuv',
  'obs',
  'p.g.a',
  'resp',
  's.k',
  'st',
  't.ex',
  't.o.m',
  'tel',
  'tim',
  'ung',
]);

/** How much of a text is measured: ten times what any field takes. Who pastes a whole book is not kept waiting for its figures. */
const mostMeasured = 100_000;

/** What is measured of a text. */
export function measured(text: string): string {
  return text.slice(0, mostMeasured);
}

/** Longer than any abbreviation. */
const longestAbbreviation = 20;

/** Where a sentence may end: stops, and what closes a quotation or a bracket after them; then blank space. */
const possibleEnd = /(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s|$)/gu;

/** What the next sentence begins with. A small letter goes on with the one before: "den 3. december". */
const beginning = /^\s+["”’»(–-]*\s*[\p{Lu}\p{N}]/u;

/** What a line of a list begins with. */
const bullet = /^\s*(?:[-•*–]|\d+[.)])\s+/u;

/**
 * The sentences of a Swedish text. A line is never joined with the next: headings and the lines of a list have no stop at their end.
 */
export function sentencesIn(text: string): readonly string[] {
  return measured(text)
    .split('\n')
    .map((line) => line.replace(bullet, ''))
    .flatMap(sentencesInLine)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function sentencesInLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(possibleEnd)) {
    const end = match.index + match[0].length;
    if (end < line.length && !(beginning.test(line.slice(end)) && !endsInAbbreviation(line, match))) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  return [...sentences, line.slice(start).trim()];
}

function endsInAbbreviation(line: string, stop: RegExpExecArray): boolean {
  if (stop[0] !== '.') return false;
  const [word = ''] =
    /[\p{L}.]*$/u.exec(line.slice(Math.max(0, stop.index - longestAbbreviation), stop.index)) ?? [];
  // An initial, as in "A. Lind".
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** The words of a text. A figure with its decimals or a time is one word, and so is one with a hyphen or an apostrophe in it. */
export function wordsOf(text: string): readonly string[] {
  return (
    measured(text).match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}
