import type { CreatedAt, Id, Instant, Json, Localized } from '../columns';

/** What participants are told first: what was noted, how it will be used, and the way and the time to a decision. */
export interface FirstRoundContent {
  noted: Localized;
  use: Localized;
  way: Localized;
}

/** The first round of feedback of a dialogue, as it was sent. One for each dialogue, and never changed. */
export interface FeedbackRoundTable {
  dialogue_id: Id;
  content: Json<FirstRoundContent>;
  /** How many it was mailed to. */
  mailed: number;
  sent_by: Id;
  sent_at: CreatedAt;
}

/** What happens to an action that participants are told of: it has begun, is done, or will not be done after all. */
export type ActionTurn = 'started' | 'done' | 'stopped';

/** A turn in what becomes of what someone said: it was noted, concluded on, decided on, or something happened to an action that it led to. */
export type FeedbackTurn = 'noted' | 'concluded' | 'decided' | ActionTurn;

/** That someone has been told of a turn; so that nobody is told twice. */
export interface FeedbackToldTable {
  dialogue_id: Id;
  turn: FeedbackTurn;
  /** What it is about, such as the decision's id; the dialogue's own where there is one alone. */
  subject_id: Id;
  /** A keyed hash of their address: no address is kept here. */
  person: string;
  told_at: CreatedAt;
}

/** That someone wants no more mail about what became of what they said in a dialogue. */
export interface FeedbackOptOutTable {
  dialogue_id: Id;
  /** As in {@link FeedbackToldTable}. */
  person: string;
  ended_at: CreatedAt;
}

/** Something that a participant finds has been noted wrongly, and what the kommun answers. */
export interface MisunderstandingTable {
  id: Id;
  dialogue_id: Id;
  /** The note that it is about; null when it is about the whole. */
  contribution_id: Id | null;
  /** Who sent it, by the registration that their link was made for. */
  registration_id: Id | null;
  /** Who sent it, by the account that their link was made for. */
  account_id: Id | null;
  /** The form's own key, so that sending it twice reports once. */
  form_key: string;
  text: string;
  language: string;
  received_at: CreatedAt;
  answer: string | null;
  answered_by: Id | null;
  answered_at: Instant | null;
}
