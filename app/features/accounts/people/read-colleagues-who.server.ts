import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { may, type Permission } from '../role';
import { findHeldRoles, findOneOfStaff, findStaff } from './people.queries.server';

/** Where mail reaches someone of the kommun, and in which language they read it. */
export interface Mailbox {
  id: Id;
  email: string;
  language: string;
}

/** Everyone of the kommun who may do something in a dialogue and can be reached by mail. */
export async function readColleaguesWho(
  db: Database,
  permission: Permission,
  dialogueId: Id,
): Promise<readonly Mailbox[]> {
  const [staff, held] = await Promise.all([findStaff(db), findHeldRoles(db)]);
  return staff.flatMap(({ id, email, language }) => {
    const roles = held
      .filter((one) => one.account_id === id)
      .map(({ role, dialogue_id: dialogue }) => ({ role, dialogueId: dialogue }));
    return email !== null && may(roles, permission, dialogueId) ? [{ id, email, language }] : [];
  });
}

/** Where mail reaches one of the kommun's people; null when it does not, or their account is gone. */
export async function readMailbox(db: Database, id: Id): Promise<Mailbox | null> {
  const one = await findOneOfStaff(db, id);
  return one?.email == null ? null : { id, email: one.email, language: one.language };
}
