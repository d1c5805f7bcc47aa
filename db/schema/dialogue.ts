import type { CreatedAt, Day, Id, Instant, Json, Localized, LocalizedList } from '../columns';

/** `resident`: an invånardialog. `user`: a brukardialog, about one service and its users, run by officials. */
export type DialogueKind = 'resident' | 'user';

/** How far residents' views reach; the participation ladder, from its lowest step. */
export type InfluenceLevel = 'inform' | 'consult' | 'dialogue' | 'influence' | 'codecide';

/** Where in its life a dialogue is. Derived from dates and records; stored only as what a source once reported. */
export type DialogueState = 'planned' | 'open' | 'analysing' | 'decided' | 'finished' | 'cancelled';

/** Whom to ask. Names of officers are work contacts and public by nature. */
export interface Contact {
  name: string;
  role?: Localized;
  email?: string;
  phone?: string;
}

export interface DialogueTable {
  id: Id;
  slug: string;
  /** The id in the list that it was imported from; unique, so that a second import updates. */
  external_id: string | null;
  kind: DialogueKind;
  source_language: string;
  influence_level: InfluenceLevel;
  body_id: Id | null;

  title: Json<Localized>;
  question: Json<Localized> | null;
  /** Why it is held, in one sentence. */
  purpose: Json<Localized>;
  about: Json<Localized> | null;
  /** Whom it is for, in words. */
  audience: Json<Localized> | null;
  /** How to take part, in words. */
  participation: Json<Localized> | null;
  /** How the result will be used. */
  result_use: Json<Localized> | null;
  influenceable: Json<LocalizedList> | null;
  fixed: Json<LocalizedList> | null;
  contact: Json<Contact> | null;

  opens_at: Instant | null;
  closes_at: Instant | null;
  decision_expected_on: Day | null;
  feedback_promised_on: Day | null;
  feedback_given_on: Day | null;
  published_at: Instant | null;
  cancelled_at: Instant | null;
  cancel_reason: Json<Localized> | null;
  completed_at: Instant | null;
  /** What the imported list said. Counts only where dates and records are silent. */
  reported_state: DialogueState | null;
  participants: number | null;
  /** Where imported facts come from. */
  source: string | null;
  /** Fingerprint of the imported row, so that the same row a second time changes nothing. */
  source_hash: string | null;

  created_at: CreatedAt;
  updated_at: Instant;
}

/** The methods that a dialogue uses, by code from the method registry. */
export interface DialogueMethodTable {
  dialogue_id: Id;
  method: string;
  position: number;
}
