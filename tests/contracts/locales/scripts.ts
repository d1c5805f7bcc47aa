/** Words that are the same in every language: formats, codes and commands. Matched as whole words. */
const codes = new Set(
  'icalendar id state starts ends csv json utf windows npm run import id csv json ics xml pdf http https www se com mailto'.split(
    ' ',
  ),
);

/** The letters that a language is written with. */
const letters: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
};

/** Letters of a neighbour's alphabet that slip in with another keyboard, or another language's translation. */
const strangers: Record<string, RegExp> = {
  // Persian kaf, yeh, peh, tcheh, jeh and gaf.
  ar: /[\u06A9\u06CC\u067E\u0686\u0698\u06AF]/u,
  // Russian.
  uk: /[ыэъё]/iu,
};

/**
 * Words of a text that are not written in the language's script. Latin is allowed in names (a capital first), e-mail and web
 * addresses, file names, placeholders and the few codes that nobody translates.
 */
export function findForeignWords(tag: string, text: string): string[] {
  const own = letters[tag] ?? /\p{Script=Latin}/u;
  const plain = text
    .replace(/\{\{.*?\}\}|<[^>]*>|\$t\(.*?\)/g, ' ')
    .replace(
      /\b\w+=\w+|\S+@\S+|https?:\/\/\S+|\bwww\.\S+|\S*\.(?:csv|json|pdf|ics|xml)\b|\b[A-Z]+_[A-Z_]+\b/gi,
      ' ',
    );
  const words = plain.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    if (strangers[tag]?.test(word) === true) return true;
    if (
      Array.from(word).every(
        (letter) => own.test(letter) || /[\p{M}\p{Script=Common}\p{Script=Inherited}]/u.test(letter),
      )
    )
      return false;
    const isName = /^\p{Lu}[\p{Script=Latin}\p{M}]*$/u.test(word);
    return !isName && !codes.has(word.toLowerCase());
  });
}
