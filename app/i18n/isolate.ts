import { directionOf } from './language';

/**
 * A name as it is put into a sentence: in one that runs from right to left, its letters and the punctuation around it keep their places (Unicode's first strong isolate).
 *
 * @param language of the sentence
 */
export function isolate(name: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2068${name}\u2069` : name;
}
