const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/** Digits that belong together: a sum with spaces, a phone number, a time, a span of hours. */
const numbers = /\+?\d+(?:[\u00a0\u202f .,:/–-]\d+)*/g;

/**
 * Keeps numbers whole within right-to-left text. The bidirectional algorithm (Unicode UAX #9) takes a space within a number for a new word and shows
 * "500 000" as "000 500", and a phone number with its groups turned around.
 */
export function isolateNumbers(text: string): string {
  return text.replace(numbers, (number) =>
    number.length < 3 ? number : leftToRightIsolate + number.replaceAll(' ', '\u00a0') + popIsolate,
  );
}

/** Keeps a sum on one line: a space between thousands must not be where a line ends. */
export function joinThousands(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
}
