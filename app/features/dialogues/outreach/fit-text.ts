/** Text in lines, at the size at which it fits. */
export interface FittedText {
  lines: readonly string[];
  size: number;
}

interface Room {
  /** How wide a line may be, in the units of `measure`. */
  width: number;
  maxLines: number;
  /** How high all lines together may be, and how high a line is for each unit of size. */
  height?: number;
  leading?: number;
  /** Sizes to try, largest first. At the last, what does not fit is cut with an ellipsis. */
  sizes: readonly number[];
}

/**
 * Breaks a text into lines of like length, between words, at the largest size at which it fits its room. A word that is wider than a line is broken
 * within, so that nothing ever runs out of the picture.
 *
 * @param measure the width of a text at a size
 */
export function fitText(
  text: string,
  room: Room,
  measure: (text: string, size: number) => number,
): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const size of room.sizes) {
    if (words.some((word) => measure(word, size) > room.width)) continue;
    const lines = balanceLines(words, room.width, (line) => measure(line, size));
    const height = lines.length * size * (room.leading ?? 1);
    if (lines.length <= room.maxLines && height <= (room.height ?? Infinity)) return { lines, size };
  }
  const size = room.sizes.at(-1) ?? 1;
  const widthOf = (line: string) => measure(line, size);
  const lines = breakLines(
    words.flatMap((word) => breakWord(word, room.width, widthOf)),
    room.width,
    widthOf,
  );
  if (lines.length <= room.maxLines) return { lines, size };
  const kept = lines.slice(0, room.maxLines);
  return { lines: [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', room.width, widthOf)], size };
}

/** As few lines as there can be, with no short one left over at the end. */
function balanceLines(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  let best = breakLines(words, width, widthOf);
  const fewest = best.length;
  for (let narrower = width * 0.98; narrower > width / 2; narrower *= 0.98) {
    const lines = breakLines(words, narrower, widthOf);
    if (lines.length > fewest || lines.some((line) => widthOf(line) > width)) break;
    best = lines;
  }
  return best;
}

function breakLines(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function breakWord(word: string, width: number, widthOf: (line: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of Array.from(word)) {
    if (part !== '' && widthOf(part + letter) > width) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return part === '' ? parts : [...parts, part];
}

function withEllipsis(line: string, width: number, widthOf: (line: string) => number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
