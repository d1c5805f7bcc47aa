/**
 * Signs that are not mistaken for each other on paper: neither 0 nor O, 1 nor I nor L, 5 nor S; 2 but no Z, 8 but no B, V but no U or Y. No vowels
 * either, so that no reference becomes a word.
 */
const signs = '2346789CDFGHJKMNPQRTVWX';
const length = 6;
const form = new RegExp(`^TG-[${signs}]{${length}}$`);

/**
 * Makes the reference number of a report, such as `TG-7K3F9Q` (TG for *tillgänglighet*). 148 million are possible.
 *
 * @param random gives a whole number from 0 up to, but not including, its argument
 */
export function makeReference(random: (below: number) => number): string {
  return `TG-${Array.from({ length }, () => signs.charAt(random(signs.length))).join('')}`;
}

/** A reference as a person writes it, with small letters or a space for the hyphen, in its right form; null when it can't be one. */
export function readReference(typed: string): string | null {
  const reference = typed
    .trim()
    .toUpperCase()
    .replace(/^TG[\s–-]*/, 'TG-');
  return form.test(reference) ? reference : null;
}
