import type { Id, Instant } from '~db/columns';
import type { AgeBand } from '~db/schema/account';
import type { SignInMethod } from '~db/schema/session';

import type { HeldRole } from './role';

/** The session that a request belongs to. */
export interface CurrentSession {
  id: Id;
  method: SignInMethod;
  createdAt: Instant;
  /** When the person last showed who they are. */
  authenticatedAt: Instant;
}

/** Someone who has not signed in, or no longer is. */
export interface AnonymousActor {
  kind: 'anonymous';
  /** Whether they were signed in until the session ended. */
  wasSignedIn: boolean;
}

export interface ResidentActor {
  kind: 'resident';
  accountId: Id;
  email: string | null;
  ageBand: AgeBand | null;
  registeredHere: boolean | null;
  language: string;
  session: CurrentSession;
}

export interface StaffActor {
  kind: 'staff';
  accountId: Id;
  email: string | null;
  name: string;
  /** What they may do now, whatever it was when they signed in. */
  roles: readonly HeldRole[];
  /** Whether a role of theirs was withdrawn while they were signed in. */
  lostRole: boolean;
  session: CurrentSession;
}

/** Who asks. */
export type Actor = AnonymousActor | ResidentActor | StaffActor;
/** Who asks, when they are signed in. */
export type SignedInActor = ResidentActor | StaffActor;
