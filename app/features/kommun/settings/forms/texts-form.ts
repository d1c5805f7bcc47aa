import { localizedFields } from '../field-reader';
import type { SectionForm } from '../form-reading';
import { longest } from '../setting-form';

/** The texts that a kommun may have in its own words, in the order of the form. */
export const ownTexts = ['start', 'about', 'privacy', 'notice'] as const;

/** What the kommun says in its own words. */
export const textsForm: SectionForm = {
  shown: ({ kommun: { notice, texts }, languages }) => ({
    ...localizedFields('start', texts.start, languages),
    ...localizedFields('about', texts.about, languages),
    ...localizedFields('privacy', texts.privacy, languages),
    ...localizedFields('notice', notice, languages),
  }),
  read(reader, { languages }) {
    const read = (base: string) => reader.localized(base, languages, longest.text);
    const texts = { start: read('start'), about: read('about'), privacy: read('privacy') };
    return { texts, notice: read('notice') };
  },
};
