import type { Secrets } from '~/platform/secrets.server';
import type { Id } from '~db/columns';

/** Who enters, sorts or hides, and when. */
export interface Sorting {
  by: Id;
  now: Date;
  secrets: Secrets;
}
