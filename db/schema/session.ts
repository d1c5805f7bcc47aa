import type { CreatedAt, Id, Instant } from '../columns';

/** By what someone showed who they are. */
export type SignInMethod = 'email' | 'eid' | 'code' | 'directory' | 'passkey';

export interface SessionTable {
  id: Id;
  /** SHA-256 of what the cookie holds. */
  secret_hash: string;
  account_id: Id;
  method: SignInMethod;
  /** Browser and system as a person would name them, such as `Firefox, Android`. */
  device: string;
  created_at: CreatedAt;
  /** When the person last showed who they are; exports ask for it to be recent. */
  authenticated_at: Instant;
  last_seen_at: Instant;
  /** The absolute end. */
  expires_at: Instant;
  ended_at: Instant | null;
}
