import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { StaffRole } from '~db/schema/staff';

import { findHeldRoles, findStaff } from './people.queries.server';

/** Someone of the kommun who works with a dialogue, or with all. */
export interface Colleague {
  id: Id;
  name: string;
  roles: readonly StaffRole[];
}

/** Everyone who has a role in a dialogue or in the portal as a whole, in the order of their names. */
export async function readColleagues(db: Database, dialogueId: Id): Promise<readonly Colleague[]> {
  const [staff, held] = await Promise.all([findStaff(db), findHeldRoles(db)]);
  return staff
    .map(({ id, name, email }) => ({
      id,
      name: name ?? email ?? '',
      roles: [
        ...new Set(
          held
            .filter(
              (one) => one.account_id === id && (one.dialogue_id === null || one.dialogue_id === dialogueId),
            )
            .map(({ role }) => role),
        ),
      ],
    }))
    .filter(({ roles }) => roles.length > 0)
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
}
