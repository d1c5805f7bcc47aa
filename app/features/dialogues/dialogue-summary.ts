import type { LocalText } from '~/i18n/localized';
import type { Day, Instant } from '~db/columns';

import type { DialogueKind, DialogueState, InfluenceLevel } from './dialogue';

/** A term as it is shown, with the slug that its filter carries. */
export interface ShownTerm {
  slug: string;
  name: LocalText;
}

/** What happens next in a dialogue, or how long it is open. */
export interface DialogueTiming {
  opensAt: Instant | null;
  closesAt: Instant | null;
  /** Whole days left until the last day, counting today as 0. Null when it isn't open or has no last day. */
  daysLeft: number | null;
  /** The last day on which one can take part. */
  lastDay: Day | null;
  decidedOn: Day | null;
}

/** A dialogue as one line of a list tells it. */
export interface DialogueSummary {
  slug: string;
  kind: DialogueKind;
  state: DialogueState;
  level: InfluenceLevel;
  title: LocalText;
  purpose: LocalText;
  body: ShownTerm | null;
  areas: readonly ShownTerm[];
  themes: readonly ShownTerm[];
  targetGroups: readonly ShownTerm[];
  methods: readonly string[];
  timing: DialogueTiming;
  participants: number | null;
  /** The year that it is filed under: of its opening, or else of its decision, or of its closing. */
  year: number | null;
  updatedAt: Instant;
  hasResult: boolean;
  /** Whether there is a report on how it was held. */
  hasReport: boolean;
}
