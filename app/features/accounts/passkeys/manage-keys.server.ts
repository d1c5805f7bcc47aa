import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { StaffActor } from '../actor';
import { tidyKeyName, type Passkey } from './passkey';
import { deletePasskey, findPasskeysOf, lockKeysOf, updateKeyName } from './passkey.queries.server';

type ManageContext = Pick<LoadContext, 'secrets' | 'clock' | 'kommun'>;

/** One's own keys, the oldest first. */
export async function readOwnKeys(db: Database, { accountId }: StaffActor): Promise<readonly Passkey[]> {
  const keys = await findPasskeysOf(db, accountId);
  return keys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }));
}

/** Gives one of one's own keys another name. @returns `unknown` when one has no such key */
export async function renameKey(
  db: Database,
  { secrets, clock }: ManageContext,
  { accountId }: StaffActor,
  { id, name }: { id: string; name: string },
): Promise<'renamed' | 'name-missing' | 'unknown'> {
  const tidy = tidyKeyName(name, '');
  if (tidy === '') return 'name-missing';
  return db.transaction().execute(async (trx) => {
    if (!(await updateKeyName(trx, accountId, id, tidy))) return 'unknown';
    await writeAudit(trx, secrets, {
      at: toInstant(clock()),
      actor: accountId,
      action: 'passkey.renamed',
      subject: accountId,
      detail: { key: id.slice(0, 40) },
    });
    return 'renamed';
  });
}

/**
 * Removes one of one's own keys.
 *
 * @returns `last` when it is the only way in that they have: then it stays
 */
export async function removeKey(
  db: Database,
  { secrets, clock, kommun }: ManageContext,
  { accountId }: StaffActor,
  id: string,
): Promise<'removed' | 'last' | 'unknown'> {
  return db.transaction().execute(async (trx) => {
    // Two keys removed at once shall not leave none: whoever comes second counts again.
    const { hasDirectory } = await lockKeysOf(trx, accountId);
    const keys = await findPasskeysOf(trx, accountId);
    if (!keys.some((key) => key.id === id)) return 'unknown';
    const hasOtherWay = hasDirectory && kommun.signIn.directory !== undefined;
    if (keys.length === 1 && !hasOtherWay) return 'last';
    await deletePasskey(trx, accountId, id);
    await writeAudit(trx, secrets, {
      at: toInstant(clock()),
      actor: accountId,
      action: 'passkey.removed',
      subject: accountId,
      detail: { key: id.slice(0, 40) },
    });
    return 'removed';
  });
}
