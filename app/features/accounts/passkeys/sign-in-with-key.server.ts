import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { Database } from '~db/client';

import type { StaffActor } from '../actor';
import { confirmSession } from '../session/confirm-session.server';
import { findRoles } from '../session/session.queries.server';
import { startSession } from '../session/start-session.server';
import { forgetChallenge } from './challenge.server';
import { checkKey, type CheckedKey } from './check-key.server';
import type { KeyProblem } from './passkey';
import { noteKeyUsed } from './passkey.queries.server';

/** A town hall shares one network; a program may not try thousands. */
const usualLimit = createRateLimit({ times: 300, seconds: 10 * 60 });

/** What became of a key's answer. `cookies`: the `Set-Cookie` headers to answer with. */
export type KeyOutcome =
  { kind: 'done'; cookies: readonly string[] } | { kind: 'refused'; problem: KeyProblem };

type KeyContext = Pick<
  LoadContext,
  'db' | 'secrets' | 'cookies' | 'clock' | 'kommun' | 'baseUrl' | 'network' | 'log'
>;

/**
 * Signs someone of the kommun in by a passkey. Who has no role that counts for who comes with a key is not let in.
 *
 * @param answer what the browser sent, as text
 */
export async function signInWithKey(
  request: Request,
  context: KeyContext,
  answer: string,
  limit: RateLimit = usualLimit,
): Promise<KeyOutcome> {
  const { db, secrets, clock } = context;
  if (!(await limit.allows(context.network))) return { kind: 'refused', problem: 'too-many' };
  const key = await checkKey(db, request, context, { answer, use: 'sign-in', subject: '' });
  if ('refused' in key) return refuse(context, key.refused, answer);
  const { roles, hasOthers } = await findRoles(db, key.accountId, 'passkey');
  if (roles.length === 0) {
    const hasOtherWay = hasOthers && context.kommun.signIn.directory !== undefined;
    return { kind: 'refused', problem: hasOtherWay ? 'no-role-by-key' : 'no-role' };
  }
  return use(context, key, async (trx) => {
    const { accountId } = key;
    const cookie = await startSession(trx, request, context, { accountId, kind: 'staff', method: 'passkey' });
    await writeAudit(trx, secrets, {
      at: toInstant(clock()),
      actor: accountId,
      action: 'signed-in',
      subject: accountId,
      detail: { method: 'passkey' },
    });
    return [cookie];
  });
}

/** Lets someone who is signed in show once more, by one of their own passkeys, who they are. */
export async function confirmWithKey(
  request: Request,
  context: KeyContext,
  actor: StaffActor,
  answer: string,
): Promise<KeyOutcome> {
  const subject = actor.accountId;
  const key = await checkKey(context.db, request, context, { answer, use: 'again', subject });
  if ('refused' in key) return refuse(context, key.refused, answer);
  if (key.accountId !== subject) return { kind: 'refused', problem: 'unknown-key' };
  return use(context, key, async (trx) => {
    await confirmSession(trx, context, actor, 'passkey');
    return [];
  });
}

async function use(
  context: KeyContext,
  { id, counter, challenge }: CheckedKey,
  then: (trx: Database) => Promise<readonly string[]>,
): Promise<KeyOutcome> {
  const now = toInstant(context.clock());
  const started = await context.db.transaction().execute(async (trx) => {
    const isFirst = await noteKeyUsed(trx, { id, counter, challengeAt: challenge.madeAt, now });
    return isFirst ? then(trx) : null;
  });
  if (started === null) return { kind: 'refused', problem: 'expired' };
  return { kind: 'done', cookies: [...started, await forgetChallenge(context)] };
}

/** A key that counts backwards may have been copied: someone must be able to find that out afterwards. */
async function refuse(
  { db, secrets, clock }: KeyContext,
  problem: KeyProblem,
  answer: string,
): Promise<KeyOutcome> {
  if (problem === 'copied') {
    await db.transaction().execute((trx) =>
      writeAudit(trx, secrets, {
        at: toInstant(clock()),
        actor: 'anonymous',
        action: 'passkey.counted-backwards',
        subject: (JSON.parse(answer) as { id: string }).id,
      }),
    );
  }
  return { kind: 'refused', problem };
}
