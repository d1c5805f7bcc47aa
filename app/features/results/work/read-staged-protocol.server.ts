import type { Actor } from '~/features/accounts/actor';
import { may } from '~/features/accounts/role';
import { isId } from '~/platform/ids';
import type { Database } from '~db/client';

import { findDecisionFile } from './outcome-work.queries.server';

/**
 * A protocol that was put in with a decision, for those of the kommun who see how the dialogue is worked on: so that whoever approves has read it before it is public. To
 * anyone else it is not there.
 *
 * @returns null for who may not see it, and when there is none with that id
 */
export async function readStagedProtocol(
  db: Database,
  actor: Pick<Actor & { kind: 'staff' }, 'kind' | 'roles'> | Exclude<Actor, { kind: 'staff' }>,
  id: string,
): Promise<Buffer | null> {
  if (actor.kind !== 'staff' || !isId(id)) return null;
  const file = await findDecisionFile(db, id);
  return file !== null && may(actor.roles, 'see-dialogues', file.dialogueId) ? file.content : null;
}
