import type { CreatedAt, Id, Json } from '../columns';

/** What was handed over to a body, as it was. Rows are added and never changed. */
export interface HandoverTable {
  dialogue_id: Id;
  /** 1 for the first. */
  version: number;
  /** To whom. */
  body: string;
  /** Its form is `HandoverContent` in `app/features/compilation/`. */
  content: Json<unknown>;
  made_by: Id;
  made_at: CreatedAt;
}
