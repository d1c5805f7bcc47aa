import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import type { ShownTerm } from '~/features/dialogues/dialogue-summary';
import type { LocalText } from '~/i18n/localized';
import type { Day, Instant } from '~db/columns';
import type { ActionState } from '~db/schema/action';
import type { ParticipationDimension, ThemeOutcome } from '~db/schema/result-version';

export type { ActionState } from '~db/schema/action';
export type { ThemeOutcome } from '~db/schema/result-version';

/** What participants said on one theme, and what came of it. */
export interface ShownTheme {
  key: string;
  title: LocalText;
  said: LocalText;
  /** What the kommun concludes from it. */
  conclusion: LocalText | null;
  /** How many raised it. Null where nobody counted, and where it was so few that they could be pointed out. */
  mentions: number | null;
  /** Share of those who took part, 0–1. */
  share: number | null;
  response: LocalText;
  outcome: ThemeOutcome;
  /** The ids of the decisions that it led to. */
  decisions: readonly string[];
}

export interface ShownDecision {
  id: string;
  /** The themes that it answers, of the result that it stands in. */
  themes: readonly { key: string; title: LocalText; isConcluded: boolean }[];
  body: ShownTerm | null;
  decidedOn: Day | null;
  section: string | null;
  reference: string | null;
  outcome: LocalText;
  grounds: LocalText | null;
  protocol: {
    id: string;
    fileName: string;
    mediaType: string;
    bytes: number;
    title: LocalText;
    language: string;
  } | null;
}

export interface ShownAction {
  id: string;
  title: LocalText;
  responsible: LocalText;
  dueOn: Day | null;
  /** The decision that it follows from. */
  decisionId: string | null;
  state: ActionState;
  updatedOn: Day | null;
  /** What was told at each turn, latest first. */
  updates: readonly { state: ActionState; updatedOn: Day; note: LocalText | null }[];
  /** Whether its day has passed without it being done or stopped. */
  late: boolean;
}

/** A count that may be withheld, so that nobody can be pointed out. */
export type ShownCount = number | 'suppressed';

export interface ShownGroup {
  label: LocalText;
  count: ShownCount;
  /** Share of those who answered the question, 0–1; null where the count is withheld. */
  share: number | null;
  populationShare: number | null;
}

export interface ShownDimension {
  dimension: ParticipationDimension['dimension'];
  total: number;
  groups: readonly ShownGroup[];
}

/** A version of a result, as its page tells it. */
export interface ShownResult {
  version: number;
  publishedAt: Instant;
  changeNote: LocalText | null;
  /** What differs from the version before, found by comparing them. */
  changes: readonly ResultChange[];
  summary: LocalText;
  themes: readonly ShownTheme[];
  use: LocalText | null;
  nextSteps: LocalText | null;
  participants: number | null;
  participation: readonly ShownDimension[];
  notReached: LocalText | null;
  promisedLevel: InfluenceLevel;
  achievedLevel: InfluenceLevel | null;
  levelComment: LocalText | null;
  decisions: readonly ShownDecision[];
  actions: readonly ShownAction[];
}

/** One difference between two versions of a result. */
export type ResultChange =
  | { kind: 'summary' | 'use' | 'next-steps' | 'participation' | 'level' }
  | { kind: 'theme-added' | 'theme-removed' | 'theme-changed'; title: LocalText }
  | { kind: 'outcome-changed'; title: LocalText; from: ThemeOutcome; to: ThemeOutcome }
  | { kind: 'participants-changed'; from: number | null; to: number | null }
  | {
      kind:
        | 'decision-added'
        | 'decision-changed'
        | 'decision-removed'
        | 'action-added'
        | 'action-changed'
        | 'action-removed';
      title: LocalText;
    };

/** One line of a result's history. */
export interface ResultVersionLine {
  version: number;
  publishedAt: Instant;
  changeNote: LocalText | null;
}
