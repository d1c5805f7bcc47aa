import type { Localized } from '../../../columns';
import type { CategoryKind } from '../../../schema/category';
import type { HiddenReason } from '../../../schema/contribution';
import type { ResidentKey } from '../people';

/** A theme of a dialogue of the demo: what people said that raises it, and what the officer concluded. */
export interface DemoTheme {
  /** Sentences that stand alone. Those who answer a survey or speak at a meeting often say much the same, so each is heard more than once. */
  words: readonly string[];
  /** In Swedish alone, or in every language. */
  conclusion?: string | Localized;
  /** For a theme that no result tells of yet; otherwise the result says what it is called and how many raised it. */
  open?: { title: Localized; mentions: number };
}

/** Other things than themes that what was said is sorted under: one for each sentence. */
export interface DemoCategory {
  kind: Exclude<CategoryKind, 'theme'>;
  title: string;
  words: readonly string[];
}

/** What residents of the made-up kommun said in one of its dialogues. */
export interface DemoVoices {
  slug: string;
  /** How some begin who write or call: who they are. */
  openers: readonly string[];
  /** How notes from meetings begin: where it was said. */
  tables?: readonly string[];
  /** By the key of the theme in the dialogue's result. */
  themes: Readonly<Record<string, DemoTheme>>;
  others?: readonly DemoCategory[];
  /** What was looked at and belongs under nothing. */
  without?: readonly string[];
  /** What may not be shown, by law or for someone's safety. */
  hidden?: readonly { text: string; reason: HiddenReason }[];
  /** What someone of the demo's own residents said, in the place of one who raised the same themes. */
  own?: { resident: ResidentKey; text: string; themes: readonly string[]; atMeeting?: boolean };
  /** How much was said that raises a theme, where it is known; a good half of it raises two otherwise. */
  count?: number;
  /** How many in a hundred have been sorted so far; all, unless told. */
  sorted?: number;
}
