import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { createLog } from '~/platform/log.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { ask, contextOf, someone } from '../../../../tests/support/sign-in-mail';
import type { ResidentActor } from '../actor';
import { insertResident } from '../resident-account.queries.server';
import { disposeOfSignIns } from './dispose-sign-ins.server';
import { endOwnSessions, readOwnSessions } from './own-sessions.server';
import { insertSession } from './session.queries.server';

type TestContext = ReturnType<typeof contextOf>;

async function startOne({ db, clock }: TestContext, accountId: string, device: string): Promise<string> {
  const id = newId();
  const now = clock();
  await insertSession(db, {
    id,
    secretHash: newId(),
    accountId,
    method: 'email',
    device,
    now: now.toISOString(),
    expiresAt: new Date(now.getTime() + 24 * 60 * 60_000).toISOString(),
  });
  return id;
}

/** A resident who is signed in on as many devices. */
async function signedIn(context: TestContext, ...devices: string[]) {
  const accountId = newId();
  const at = context.clock().toISOString();
  await insertResident(context.db, { id: accountId, email: someone(), language: 'sv', now: at });
  const ids: string[] = [];
  for (const device of devices) ids.push(await startOne(context, accountId, device));
  const actor: ResidentActor = {
    kind: 'resident',
    accountId,
    email: null,
    ageBand: null,
    registeredHere: null,
    language: 'sv',
    session: { id: ids[0]!, method: 'email', createdAt: at, authenticatedAt: at },
  };
  return { actor, ids };
}

async function countSessions(db: Database, accountId: string): Promise<number> {
  return (await db.selectFrom('session').select('id').where('account_id', '=', accountId).execute()).length;
}

eachDatabase((db) => {
  describe('where someone is signed in', () => {
    const devicesOf = async (context: TestContext, actor: ResidentActor) =>
      (await readOwnSessions(context, actor)).map(({ device }) => device);

    test('is shown with this browser first, and without what has run out', async () => {
      const context = contextOf(db());
      const { actor } = await signedIn(context, 'Firefox, Android', 'Safari, iOS');
      const sessions = await readOwnSessions(context, actor);
      expect(sessions.map(({ device, isThis }) => [device, isThis])).toEqual([
        ['Firefox, Android', true],
        ['Safari, iOS', false],
      ]);
      context.passMinutes(4 * 60);
      expect(await devicesOf(context, actor)).toEqual([]);
    });

    test('can be ended one by one, or everywhere but here', async () => {
      const context = contextOf(db());
      const { actor, ids } = await signedIn(context, 'a', 'b', 'c', 'd');
      expect(await endOwnSessions(context, actor, { only: ids[1]! })).toBe(1);
      expect((await devicesOf(context, actor)).sort()).toEqual(['a', 'c', 'd']);
      expect(await endOwnSessions(context, actor, 'others')).toBe(2);
      expect(await devicesOf(context, actor)).toEqual(['a']);
    });

    test("never touches another person's session", async () => {
      const context = contextOf(db());
      const { actor } = await signedIn(context, 'a');
      const other = await signedIn(context, 'b');
      expect(await endOwnSessions(context, actor, { only: other.ids[0]! })).toBe(0);
      expect(await devicesOf(context, other.actor)).toEqual(['b']);
    });
  });

  test('what is left of signing in goes after its time, not before', async () => {
    const context = contextOf(db());
    const email = someone();
    const { actor } = await signedIn(context, 'a');
    await ask(context, email);
    const log = createLog('silent');
    const tokens = () => db().selectFrom('sign_in_token').select('id').where('email', '=', email).execute();

    context.passMinutes(2 * 24 * 60);
    await disposeOfSignIns({ ...context, log });
    expect([await countSessions(db(), actor.accountId), (await tokens()).length]).toEqual([1, 1]);
    context.passMinutes(24 * 60);
    await disposeOfSignIns({ ...context, log });
    expect([await countSessions(db(), actor.accountId), (await tokens()).length]).toEqual([1, 0]);
    context.passMinutes(29 * 24 * 60);
    await disposeOfSignIns({ ...context, log });
    expect(await countSessions(db(), actor.accountId)).toBe(0);
  });
});
