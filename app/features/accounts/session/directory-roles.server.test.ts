import { expect, test } from 'vitest';

import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { eachDatabase } from '../../../../tests/support/database';
import {
  begin,
  colleague,
  contextOf,
  contextWithDirectory,
  now,
  signIn,
} from '../../../../tests/support/staff-keys';
import { invitationToken, makeInvitation } from '../invitation/invite-staff.server';
import { signInWithKey } from '../passkeys/sign-in-with-key.server';
import { findRoles } from './session.queries.server';

/** Someone with a key whose only role is one that the directory gave. */
async function fromDirectory(db: Database) {
  const { actor, key } = await colleague(db);
  await db
    .updateTable('role_assignment')
    .set({ source: 'directory' })
    .where('account_id', '=', actor.accountId)
    .execute();
  return { accountId: actor.accountId, key };
}

const by = async (db: Database, accountId: Id, method: 'passkey' | 'directory') =>
  (await findRoles(db, accountId, method)).roles.map(({ role }) => role);

eachDatabase((db) => {
  test('what the directory gave counts for who comes from the directory, and not for who comes with a key', async () => {
    const { accountId } = await fromDirectory(db());
    expect(await by(db(), accountId, 'directory')).toEqual(['officer']);
    expect(await by(db(), accountId, 'passkey')).toEqual([]);
  });

  test('what was given by hand counts for both', async () => {
    const { actor } = await colleague(db());
    expect(await by(db(), actor.accountId, 'directory')).toEqual(['officer']);
    expect(await by(db(), actor.accountId, 'passkey')).toEqual(['officer']);
  });

  test('whoever has left the directory is not let in by a key, and is told to come by their work account', async () => {
    const { key } = await fromDirectory(db());
    const { request, question } = await begin(db(), 'sign-in');
    const outcome = await signInWithKey(request, contextWithDirectory(db()), key.answer(question));
    expect(outcome).toEqual({ kind: 'refused', problem: 'no-role-by-key' });
    // Where there is no directory, there is no other way to tell of.
    expect(await signIn(db(), key)).toEqual({ kind: 'refused', problem: 'no-role' });
  });

  test('a key is not made by whom it would not let in', async () => {
    const { accountId } = await fromDirectory(db());
    const { secrets } = contextOf(db());
    const { id } = await makeInvitation(db(), secrets, { accountId, createdBy: null, hours: 48, now });
    const token = invitationToken(secrets, id);
    await expect(begin(db(), 'invitation', { token })).rejects.toThrow('410');
  });
});
