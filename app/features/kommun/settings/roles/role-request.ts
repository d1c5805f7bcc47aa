import type { Instant } from '~db/columns';

import type { ChangedField } from '../read-setting.server';

/** What is done with a request, as its buttons say it. */
export const requestDeeds = { confirm: 'bekrafta', withdraw: 'ta-tillbaka' } as const;

/** A change of what the directory's groups give, which waits for a second administrator. */
export interface RoleRequest {
  /** Its version, for nobody to confirm another than they have seen. */
  seen: number;
  at: Instant;
  by: string;
  /** Whether whoever looks has asked for it: they can only take it back. */
  isOwn: boolean;
  fields: readonly ChangedField[];
}
