import type { CreatedAt, Day, Id, Instant, Json, Localized, LocalizedList } from '../columns';

/** How one comes to a meeting: by just coming, or by saying so first. */
export type MeetingEntry = 'drop_in' | 'registration';

export type YesNo = 'yes' | 'no' | 'partly';

/** A representative of the kommun who attends. */
export interface AttendingRepresentative {
  name: string;
  /** Body or party, as they want it said. */
  role?: Localized;
}

/** Several meetings that are joined as one. */
export interface MeetingSeriesTable {
  id: Id;
  dialogue_id: Id;
  title: Json<Localized>;
}

/** What is known of a meeting besides its time, place and title, which stand on the dialogue's step. */
export interface MeetingTable {
  /** The step's id, and the meeting's own. */
  step_id: Id;
  series_id: Id | null;
  entry: MeetingEntry;
  /** How many there is room for; null when there is no limit. */
  cap: number | null;
  /** How many seats are taken. Counted up in one statement, so that the last seat is given once. */
  seats_taken: number;
  /** The last number given to anyone, in order of coming. */
  last_place: number;
  /** The last day to register. */
  closes_on: Day | null;
  step_free: YesNo | null;
  hearing_loop: YesNo | null;
  /** Language tags of interpreters who come in any case; `sign` for Swedish sign language. */
  interpreters: Json<readonly string[]>;
  travel: Json<Localized> | null;
  digital_link: string | null;
  agenda: Json<LocalizedList> | null;
  representatives: Json<readonly AttendingRepresentative[]>;
  /** A picture of the entrance or the room. */
  picture_id: Id | null;
  picture_alt: Json<Localized> | null;
  /** When time or place was last changed, and what residents are told of it. */
  moved_at: Instant | null;
  change_note: Json<Localized> | null;
  /** When what people need was disposed of, after the meeting. */
  needs_disposed_at: Instant | null;
  updated_at: Instant;
}

export type RegistrationState = 'seated' | 'waiting' | 'cancelled';

/** Someone who has said that they come. */
export interface RegistrationTable {
  id: Id;
  meeting_id: Id;
  /** The same for the meetings of a series that were joined as one; else the registration's own id. */
  joined_id: Id;
  /** Made with the form that was filled in, so that sending it twice registers once. */
  form_key: string;
  account_id: Id | null;
  /** May be a pseudonym. */
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
  state: RegistrationState;
  /** Order of coming: lower is earlier in line. */
  place: number;
  consented_at: Instant;
  created_at: CreatedAt;
  updated_at: Instant;
  cancelled_at: Instant | null;
  reminded_at: Instant | null;
  /** When they got a seat from the line; null for who got one at once, and while they stand in it. */
  moved_up_at: Instant | null;
  /** 1 when they came: they get the first round of feedback. Null until someone has said. */
  came: 0 | 1 | null;
  /** When name and contact were disposed of. */
  disposed_at: Instant | null;
}

export type NeedKind = 'interpreter' | 'sign_language' | 'mobility' | 'allergies' | 'other';

/** What someone needs in order to take part. Sensitive: seen by the meeting's officers only, disposed of after it. */
export interface RegistrationNeedTable {
  registration_id: Id;
  kind: NeedKind;
  detail: string;
}

/** That someone of the kommun has rung a person that no mail reaches, the last time that there was something to tell. */
export interface RegistrationCallTable {
  registration_id: Id;
  /** Their account. */
  called_by: Id;
  called_at: Instant;
}
