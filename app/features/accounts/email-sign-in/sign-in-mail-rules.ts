/** How long a link and its code hold. */
export const minutesToUse = 15;

/** Wrong codes that a mail bears. After them its code is worth nothing; its link, which nobody can guess, still holds, so that no stranger can lock anyone out. */
export const mostWrongCodes = 5;

/** Mails that an address gets within an hour, so that nobody's mailbox can be filled by someone else. */
export const mostMailsAnHour = 5;

/** How many codes there are: eight digits. With {@link mostWrongCodes} and {@link mostMailsAnHour}, a guess comes true once in 4 000 000 hours of trying. */
export const codeBound = 100_000_000;

const codeLength = 8;

/** A code as it is compared: all of its digits. */
export function codeOf(number: number): string {
  return String(number).padStart(codeLength, '0');
}

/** A code as it is shown: in two groups that one can keep in mind, such as `1234 5678`. */
export function showMailCode(code: string): string {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}

/**
 * A code as a person types it, with or without spaces, in any script's digits; null when it can't be one.
 *
 * @example readMailCode('١٢٣٤ 5678') // '12345678'
 */
export function readMailCode(typed: string): string | null {
  const digits = typed
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** Unicode keeps each script's ten digits in a row, from zero on. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}
