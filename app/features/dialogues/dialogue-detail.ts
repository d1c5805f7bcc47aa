import type { LocalText, LocalTexts } from '~/i18n/localized';
import type { Day, Instant } from '~db/columns';
import type { StepKind, StepMode } from '~db/schema/dialogue-step';
import type { MeetingEntry } from '~db/schema/meeting';

import type { FeedbackPunctuality, InfluenceLevel } from './dialogue';
import type { DialogueSummary } from './dialogue-summary';

/** A step on the way to the decision. */
export interface DialogueStep {
  id: string;
  kind: StepKind;
  mode: StepMode;
  /** The promise of this step, where it differs from the dialogue's. */
  level: InfluenceLevel | null;
  method: string | null;
  title: LocalText;
  description: LocalText | null;
  place: LocalText | null;
  startsAt: Instant;
  endsAt: Instant | null;
  /** Whether the hour is set, or only the day. */
  hasTime: boolean;
  attended: number | null;
  cancelled: boolean;
  /** How one comes to it, when it is a meeting with a page of its own. */
  meeting: MeetingEntry | null;
  /** Whether every seat at it is taken. */
  isFull: boolean;
  /** Where it lies in time. Several may go on `now`; at most one is `next`. */
  phase: 'past' | 'now' | 'next' | 'later';
}

export interface DialogueDocument {
  id: string;
  title: LocalText;
  fileName: string;
  mediaType: string;
  bytes: number;
  /** The language of the file's own text. */
  language: string;
}

export interface DialogueContact {
  name: string;
  role: LocalText | null;
  email: string | null;
  phone: string | null;
}

/** When feedback was promised, when it came, and what that makes of the promise. */
export interface FeedbackStanding {
  promisedOn: Day | null;
  givenOn: Day | null;
  punctuality: FeedbackPunctuality;
}

/** What everyone is told of a change in what was published before. `postponed`: its dates were moved. */
export interface DialogueNote {
  kind: 'corrected' | 'postponed';
  note: LocalText;
  publishedAt: Instant;
}

/** Circle time is for listening, triangle time for deciding. `vote`: residents themselves decide, as the body has promised in advance. */
export type DialogueMode = StepMode | 'vote';

/** A dialogue as its own page tells it. */
export interface DialogueDetail {
  summary: DialogueSummary;
  question: LocalText | null;
  about: LocalText | null;
  audience: LocalText | null;
  participation: LocalText | null;
  resultUse: LocalText | null;
  influenceable: LocalTexts | null;
  fixed: LocalTexts | null;
  contact: DialogueContact | null;
  steps: readonly DialogueStep[];
  documents: readonly DialogueDocument[];
  decisionExpectedOn: Day | null;
  feedback: FeedbackStanding;
  cancelReason: LocalText | null;
  cancelledAt: Instant | null;
  publishedAt: Instant;
  /** What has been changed since then, the latest first. */
  notes: readonly DialogueNote[];
  /** Where imported facts come from. */
  source: string | null;
  /** The language that it was written in. */
  sourceLanguage: string;
  /** Whose time it is now; null before the dialogue has begun and after it has ended. */
  mode: DialogueMode | null;
}
