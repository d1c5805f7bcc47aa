import { nameFields, textField } from '~/features/planning/draft/draft-field';

const place = { place: 'conclusions', permission: 'compile' } as const;

/** What is concluded of each theme, in the dialogue's working copy; an item is the theme's id and a language, `0192…/sv`. */
export const conclusionFields = nameFields({
  /** What was said, summed up. */
  said: textField(place, 'texts-of-things', 8000),
  /** What follows from it. */
  conclusion: textField(place, 'texts-of-things', 8000),
});

/** What is told to the body besides themes. */
export const handoverFields = nameFields({
  /** Who was not reached, and how they could be. */
  notReached: textField(place, 'languages', 8000),
});
