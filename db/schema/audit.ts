import type { CreatedAt, Json } from '../columns';

/** The end of the chain: one row, which every new entry takes its turn at. */
export interface AuditHeadTable {
  id: number;
  seq: number;
  hash: string;
}

/** Who did what to what. Only added to, never changed; holds ids and codes, never what a person wrote or is called. */
export interface AuditEntryTable {
  seq: number;
  at: CreatedAt;
  /** An account's id, `anonymous` or `system`. */
  actor: string;
  /** What was done, such as `role.granted`. */
  action: string;
  /** The id of what it was done to. */
  subject: string | null;
  detail: Json<Readonly<Record<string, string | number | null>>>;
  /** Keyed hash of this entry and the one before it. */
  hash: string;
}
