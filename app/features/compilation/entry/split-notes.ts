/** What parts one note from the next: each line is one, or a blank line stands between them. */
export type NoteParting = 'lines' | 'blocks';

export const noteParting: readonly NoteParting[] = ['lines', 'blocks'];

/**
 * The notes in a text. Nothing is left out: every character that is not blank is in one of them, in the order in which it was written, and a note that stands there twice
 * is there twice.
 */
export function splitNotes(text: string, parting: NoteParting): readonly string[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  return lines
    .split(parting === 'lines' ? '\n' : /\n\s*\n/)
    .map((note) => note.replace(/[^\P{Cc}\n\t]/gu, ' ').trim())
    .filter((note) => note !== '');
}
