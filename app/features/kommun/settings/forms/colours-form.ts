import { isReadableAccent, isReadablePrimary } from '../../kommun-colours';
import type { FieldReader } from '../field-reader';
import type { SectionForm } from '../form-reading';

/** The kommun's two colours. */
export const coloursForm: SectionForm = {
  shown: ({ kommun: { colours } }) => ({ primary: colours.primary, accent: colours.accent }),
  read(reader) {
    const primary = readColour(reader, 'primary');
    if (primary !== null && !isReadablePrimary(primary)) reader.refuse('primary', 'primary-contrast');
    const accent = readColour(reader, 'accent');
    if (accent !== null && !isReadableAccent(accent)) reader.refuse('accent', 'accent-contrast');
    return { colours: { primary: primary ?? '', accent: accent ?? '' } };
  },
};

/** A colour as designers write it, with or without its sign. */
function readColour(reader: FieldReader, field: string): string | null {
  const colour = parseColour(reader.text(field));
  if (colour === null) reader.refuse(field, reader.text(field) === '' ? 'missing' : 'not-a-colour');
  return colour;
}

/** A colour in the form in which it is kept; null when it is none. */
export function parseColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
