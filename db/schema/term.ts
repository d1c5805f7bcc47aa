import type { CreatedAt, Id, Instant, Json, Localized } from '../columns';

/** What a term classifies. One kommun keeps its own list of each. */
export type TermKind = 'body' | 'area' | 'theme' | 'target_group';

/** A word from one of the kommun's own lists: a deciding body, an area, a theme or a target group. */
export interface TermTable {
  id: Id;
  kind: TermKind;
  /** Stands in URLs: lower case, unique among terms of the same kind. */
  slug: string;
  name: Json<Localized>;
  created_at: CreatedAt;
  /** Since when it is not offered to new dialogues. Those that carry it keep it. */
  retired_at: Instant | null;
  /** The word that has taken its place everywhere, when two were made one. It is then retired, and its address goes on leading there. */
  merged_into: Id | null;
}

/** Which terms a dialogue carries. The body that decides stands on the dialogue itself. */
export interface DialogueTermTable {
  dialogue_id: Id;
  term_id: Id;
  position: number;
}
