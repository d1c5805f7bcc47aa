import type { CreatedAt, Day, Id, Json, Localized } from '../columns';

/** What a body decided after a dialogue, as its protocol says. */
export interface DecisionTable {
  id: Id;
  dialogue_id: Id;
  body_id: Id | null;
  position: number;
  decided_on: Day | null;
  /** The paragraph in the protocol, such as `§ 48`. */
  section: string | null;
  /** Diarienummer: the case's number in the kommun's register. */
  reference: string | null;
  outcome: Json<Localized>;
  grounds: Json<Localized> | null;
  /** The protocol, when it is among the dialogue's documents. */
  document_id: Id | null;
  /** When it was entered here; an earlier version of the result is read without later decisions. */
  recorded_at: CreatedAt;
}
