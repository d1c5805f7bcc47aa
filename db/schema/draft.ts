import type { CreatedAt, Id, Instant, Json } from '../columns';

/**
 * One version of one value of a dialogue's working copy. Rows are added and never changed: the one with the highest version counts, and the others are its
 * history.
 */
export interface DraftValueTable {
  dialogue_id: Id;
  /** The name of the value, such as `purpose`. */
  field: string;
  /** Empty for a single value; a language tag, the id of a thing in a list, or both with `/` between. */
  item: string;
  version: number;
  /** Null when it was taken away. */
  value: Json<unknown> | null;
  /** Their account; null when it came from a list or from the demo. */
  changed_by: Id | null;
  changed_at: CreatedAt;
}

/** What someone has remarked on a part of the working copy. */
export interface DraftCommentTable {
  id: Id;
  dialogue_id: Id;
  /** The part that it is about, such as a step of the plan. */
  place: string;
  text: string;
  written_by: Id;
  written_at: CreatedAt;
  settled_by: Id | null;
  settled_at: Instant | null;
}
