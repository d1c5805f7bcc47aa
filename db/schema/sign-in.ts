import type { CreatedAt, Id, Instant } from '../columns';

/** A link and a code, sent in one mail. What was sent is derived from the id by a key outside the database; only hashes are kept. */
export interface SignInTokenTable {
  id: Id;
  email: string;
  link_hash: string;
  code_hash: string;
  language: string;
  /** Where to go afterwards: a path of the portal. */
  return_to: string;
  /** Codes that were tried and were wrong. */
  attempts: number;
  created_at: CreatedAt;
  expires_at: Instant;
  used_at: Instant | null;
}

/** Codes that the kommun prints or hands out. */
export interface CodeBatchTable {
  id: Id;
  name: string;
  /** The dialogue that they are for; null for the whole portal. */
  dialogue_id: Id | null;
  /** How many there are. */
  size: number;
  created_by: Id;
  created_at: CreatedAt;
  expires_at: Instant;
  revoked_at: Instant | null;
}

export interface OneTimeCodeTable {
  id: Id;
  batch_id: Id;
  code_hash: string;
  used_at: Instant | null;
  /** The account that it made. */
  account_id: Id | null;
}
