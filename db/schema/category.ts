import type { CreatedAt, Id, Instant, Json, Localized } from '../columns';

/** What contributions are sorted into: themes, concrete proposals, answers to set questions, needs and ideas. */
export type CategoryKind = 'theme' | 'proposal' | 'answer' | 'need' | 'idea';

/** Something that contributions to a dialogue are sorted under. */
export interface CategoryTable {
  id: Id;
  dialogue_id: Id;
  kind: CategoryKind;
  title: Json<Localized>;
  /** Counted up when the title is changed, so that two who change it at once are told. */
  version: number;
  position: number;
  created_by: Id;
  created_at: CreatedAt;
  /** The category that it was made one with; its codings count there. */
  merged_into: Id | null;
  /** When it was taken away, unused. */
  retired_at: Instant | null;
}

/** That a coder finds that a contribution belongs in a category. */
export interface CodingTable {
  contribution_id: Id;
  category_id: Id;
  coder_id: Id;
  coded_at: CreatedAt;
}

/** That a coder finds that a contribution belongs in no category. */
export interface CodingWithoutTable {
  contribution_id: Id;
  coder_id: Id;
  marked_at: CreatedAt;
}
