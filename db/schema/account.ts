import type { CreatedAt, Id, Instant } from '../columns';

/** Residents and staff never share an account, whoever the person is. */
export type AccountKind = 'resident' | 'staff';

/** How old someone is, as coarsely as any rule of the portal needs. */
export type AgeBand = '0-12' | '13-15' | '16-17' | '18-24' | '25-44' | '45-64' | '65-79' | '80-';

export interface AccountTable {
  id: Id;
  kind: AccountKind;
  /** Lower case, confirmed by a link, a code or the identity provider. */
  email: string | null;
  /** Staff: what colleagues call them. A resident's account has no name. */
  name: string | null;
  /** Keyed hash of the personal or coordination number; the key is outside the database. */
  person_hash: string | null;
  age_band: AgeBand | null;
  /** 1 folkbokförd in the kommun, 0 not, null when nobody has said. */
  registered_here: 0 | 1 | null;
  /** Keyed hash of issuer and subject, for staff from the kommun's own directory. */
  directory_subject: string | null;
  language: string;
  created_at: CreatedAt;
  last_signed_in_at: Instant | null;
  /** When the person was erased; all that points anyone out is gone. */
  erased_at: Instant | null;
}
