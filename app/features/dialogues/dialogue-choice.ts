import type { LocalText } from '~/i18n/localized';
import type { Id } from '~db/columns';

/** Where a dialogue stands in a list to choose from: what is at work comes first. */
export const choiceGroups = ['current', 'finished', 'cancelled'] as const;

/** A dialogue to choose. */
export interface DialogueChoice {
  id: Id;
  slug: string;
  title: LocalText;
  group: (typeof choiceGroups)[number];
}
