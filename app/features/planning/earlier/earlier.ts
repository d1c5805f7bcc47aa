import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import type { LocalText } from '~/i18n/localized';

/** A dialogue that has asked something like what is planned, or that someone has searched for. */
export interface EarlierDialogue {
  slug: string;
  title: LocalText;
  state: WorkState;
  /** When it opened, or was published; null for one that is only planned. */
  year: string | null;
  question: LocalText | null;
  /** What was decided. */
  outcome: LocalText | null;
  hasResult: boolean;
  /** Whether whoever looks may open the work on it. */
  mayOpen: boolean;
}

/** What is shown of earlier dialogues beside a plan's question. */
export interface Earlier {
  /** What was searched for; null when those that are like the plan are shown. */
  query: string | null;
  /** Whether there is anything in the plan to be like. */
  isAsked: boolean;
  dialogues: readonly EarlierDialogue[];
}

/** The name of the search in the address. */
export const earlierInputs = { query: 'sok' } as const;

/** More than this is no help to who has to read them. */
export const mostEarlier = 6;
