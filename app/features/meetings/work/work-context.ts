import type { Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

/** Who of the kommun does something to a meeting, and when. */
export interface Working {
  now: Date;
  secrets: Secrets;
  /** Their account. */
  by: Id;
}
