import type { CreatedAt, Id, Instant } from '../columns';

/** How a request to be erased can end. */
export type ErasureOutcome = 'hidden' | 'anonymised' | 'disposed' | 'refused';

/** A person's request that what is kept about them be erased (GDPR, article 17). */
export interface ErasureRequestTable {
  id: Id;
  account_id: Id;
  /** What the person wrote, if anything. Emptied when it is decided. */
  message: string | null;
  created_at: CreatedAt;
  outcome: ErasureOutcome | null;
  /** Told to the person; required when refused. */
  reason: string | null;
  decided_by: Id | null;
  decided_at: Instant | null;
}
