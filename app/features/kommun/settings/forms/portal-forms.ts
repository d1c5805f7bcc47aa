import type { SectionForm } from '../form-reading';
import { fieldOf } from '../setting-form';

/** How many levels the kommun's ladder has. Whether it may lose one is looked at when it is written. */
export const ladderForm: SectionForm = {
  shown: ({ kommun }) => ({ ladder: String(kommun.ladder) }),
  read(reader) {
    const ladder = reader.text('ladder');
    if (ladder !== '4' && ladder !== '5') reader.refuse('ladder', 'ladder-missing');
    return { ladder: Number(ladder) };
  },
};

/** The languages that the portal speaks. Swedish is among them whatever is posted: it is what all others fall back on. */
export const languagesForm: SectionForm = {
  shown: ({ kommun, languages }) =>
    Object.fromEntries(
      languages
        .filter((tag) => kommun.languages === undefined || kommun.languages.includes(tag))
        .map((tag) => [fieldOf('language', tag), '1']),
    ),
  read: (reader, { languages }) => ({
    languages: languages.filter((tag) => tag === 'sv' || reader.text(fieldOf('language', tag)) === '1'),
  }),
};
