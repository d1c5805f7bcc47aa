import type { CreatedAt, Id } from '../columns';

/** A protocol that was put in with a decision. It becomes one of the dialogue's documents when the decision is published; until then nobody outside the kommun gets it. */
export interface DecisionFileTable {
  id: Id;
  dialogue_id: Id;
  bytes: number;
  content: Buffer;
  uploaded_by: Id;
  uploaded_at: CreatedAt;
}
