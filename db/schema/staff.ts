import type { CreatedAt, Id, Instant } from '../columns';

/** What someone of the kommun may do. */
export type StaffRole = 'officer' | 'representative' | 'communicator' | 'moderator' | 'administrator';

/** A role that someone holds or has held, in the whole portal or in one dialogue. */
export interface RoleAssignmentTable {
  id: Id;
  account_id: Id;
  role: StaffRole;
  dialogue_id: Id | null;
  /** `directory`: follows the groups of the kommun's directory at each sign-in. */
  source: 'manual' | 'directory';
  granted_by: Id | null;
  granted_at: Instant;
  withdrawn_at: Instant | null;
}

/** A passkey: the public half of a key that a phone, computer or security key holds (WebAuthn). */
export interface PasskeyTable {
  /** The credential's own id, base64url. */
  id: string;
  account_id: Id;
  public_key: Buffer;
  counter: number;
  /** Comma-separated, as the authenticator told. */
  transports: string;
  /** What its holder calls it. */
  name: string;
  created_at: CreatedAt;
  last_used_at: Instant | null;
  /** When the latest challenge that it has answered was made, by the machine's own clock: an older one is not taken again. */
  last_challenge_at: Instant | null;
}

/** An invitation to make a passkey, sent to someone of the kommun or printed by a command for the first administrator. */
export interface StaffInvitationTable {
  id: Id;
  account_id: Id;
  token_hash: string;
  created_by: Id | null;
  created_at: CreatedAt;
  expires_at: Instant;
  used_at: Instant | null;
}
