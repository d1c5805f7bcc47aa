import type { CreatedAt, Id, Instant, Json } from '../columns';

/**
 * Where a mail is on its way. `handing_over`: the mail server is being given the last of it, so that only its answer tells whether it went out. `uncertain`:
 * that answer was never heard; it may have gone out and is not sent again by itself. `dead`: given up. `dropped`: no longer wanted, or too late.
 */
export type OutgoingMailState = 'waiting' | 'handing_over' | 'sent' | 'uncertain' | 'dead' | 'dropped';

/** The outbox: written in the same transaction as what it tells about, sent afterwards. */
export interface OutgoingMailTable {
  id: Id;
  /** What it tells whom; the same thing is never put in twice. */
  key: string;
  /** Which mail it is: the name of a template. */
  kind: string;
  /** Emptied when there is nothing more to do. */
  recipient: string | null;
  language: string;
  /** What the template needs; emptied with the recipient. */
  data: Json<unknown> | null;
  state: OutgoingMailState;
  attempts: number;
  created_at: CreatedAt;
  /** Not before this. */
  due_at: Instant;
  /** Of no use after this, such as a sign-in link. */
  expires_at: Instant | null;
  /** The worker that has it in hand, until when. */
  claimed_by: string | null;
  claimed_until: Instant | null;
  /** What the mail server said, without addresses. */
  last_error: string | null;
  ended_at: Instant | null;
}
