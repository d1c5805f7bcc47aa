import type { Day, Id, Instant, Localized, LocalizedList } from './columns';
import type { ActionState } from './schema/action';
import type { Contact, DialogueKind, DialogueState, InfluenceLevel } from './schema/dialogue';
import type { StepKind, StepMode } from './schema/dialogue-step';
import type { AttendingRepresentative, MeetingEntry, YesNo } from './schema/meeting';
import type { ResultContent } from './schema/result-version';

/** A term by its slug, with its name where the term may be new. */
export interface TermRef {
  slug: string;
  name: Localized;
}

/** What is known of a meeting besides its time, place and title. */
export interface MeetingRecord {
  entry: MeetingEntry;
  cap?: number;
  closesOn?: Day;
  /** The title of the series that it can be joined as a part of; the same for each of its meetings. */
  series?: Localized;
  stepFree?: YesNo;
  hearingLoop?: YesNo;
  /** Language tags; `sign` for Swedish sign language. */
  interpreters?: readonly string[];
  travel?: Localized;
  digitalLink?: string;
  agenda?: LocalizedList;
  representatives?: readonly AttendingRepresentative[];
}

export interface StepRecord {
  kind: StepKind;
  mode: StepMode;
  influenceLevel?: InfluenceLevel;
  method?: string;
  title: Localized;
  description?: Localized;
  place?: Localized;
  startsAt: Instant;
  endsAt?: Instant;
  hasTime?: boolean;
  attended?: number;
  cancelledAt?: Instant;
  /** A step with a meeting has a page of its own, where one can register. */
  meeting?: MeetingRecord;
}

export interface DocumentRecord {
  /** Its id, where it is known beforehand. */
  id?: Id;
  title: Localized;
  fileName: string;
  mediaType: string;
  language: string;
  content: Buffer;
}

export interface DecisionRecord {
  /** Its id, where it is known beforehand. */
  id?: Id;
  body?: TermRef;
  decidedOn?: Day;
  section?: string;
  reference?: string;
  outcome: Localized;
  grounds?: Localized;
  /** File name of the protocol among the dialogue's documents. */
  document?: string;
  /** When it was entered here; now, unless told. */
  recordedAt?: Instant;
}

export interface ActionRecord {
  /** Its id, where it is known beforehand. */
  id?: Id;
  /** The id of the decision that it follows from. */
  decision?: Id;
  title: Localized;
  responsible: Localized;
  dueOn?: Day;
  recordedAt?: Instant;
  updates: readonly { state: ActionState; updatedOn: Day; note?: Localized }[];
}

export interface ResultVersionRecord {
  publishedAt: Instant;
  content: ResultContent;
  changeNote?: Localized;
}

/** A dialogue with all that belongs to it, as one value: what an import or a seed hands over to be written. */
export interface DialogueRecord {
  slug: string;
  externalId?: string;
  kind?: DialogueKind;
  sourceLanguage: string;
  influenceLevel: InfluenceLevel;
  body?: TermRef;
  areas?: readonly TermRef[];
  themes?: readonly TermRef[];
  targetGroups?: readonly TermRef[];
  methods?: readonly string[];

  title: Localized;
  question?: Localized;
  purpose: Localized;
  about?: Localized;
  audience?: Localized;
  participation?: Localized;
  resultUse?: Localized;
  influenceable?: LocalizedList;
  fixed?: LocalizedList;
  contact?: Contact;

  opensAt?: Instant;
  closesAt?: Instant;
  decisionExpectedOn?: Day;
  feedbackPromisedOn?: Day;
  feedbackGivenOn?: Day;
  publishedAt?: Instant;
  cancelledAt?: Instant;
  cancelReason?: Localized;
  completedAt?: Instant;
  reportedState?: DialogueState;
  participants?: number;
  source?: string;

  /** Left as they are when not told. */
  steps?: readonly StepRecord[];
  documents?: readonly DocumentRecord[];
  decisions?: readonly DecisionRecord[];
  actions?: readonly ActionRecord[];
  results?: readonly ResultVersionRecord[];
}
