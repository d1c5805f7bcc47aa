/**
 * Signs that are not mistaken for each other on paper: neither 0 nor O, 1 nor I nor L, 5 nor S; 2 but no Z, 8 but no B, V but no U or Y. No vowels
 * either, so that no code becomes a word.
 */
const signs = '2346789CDFGHJKMNPQRTVWX';
const length = 12;
const groupLength = 4;
const form = new RegExp(`^[${signs}]{${length}}$`);

/**
 * Makes a code that the kommun prints or hands out, in its normalised form. 2 × 10¹⁶ are possible.
 *
 * @param random gives a whole number from 0 up to, but not including, its argument
 */
export function makeOneTimeCode(random: (below: number) => number): string {
  return Array.from({ length }, () => signs.charAt(random(signs.length))).join('');
}

/** A code as it is printed: in groups that the eye can hold, such as `K7MX-2PQR-9DFH`. */
export function showCode(code: string): string {
  return (normaliseCode(code).match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-');
}

/** A code as a person types it, with small letters, spaces or hyphens of any kind, in the one form that its fingerprint is made of. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}_.·]/gu, '')
    .toUpperCase();
}

/** Whether a normalised code can be one at all: what can't be is not looked up. */
export function isOneTimeCode(normalised: string): boolean {
  return form.test(normalised);
}
