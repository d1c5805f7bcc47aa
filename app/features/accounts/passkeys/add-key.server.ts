import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import type { StaffActor } from '../actor';
import type { Invitation } from '../invitation/invitation';
import { markInvitationUsed } from '../invitation/invitation.queries.server';
import { describeDevice } from '../session/device.server';
import { startSession } from '../session/start-session.server';
import { forgetChallenge } from './challenge.server';
import { checkNewKey } from './check-key.server';
import { tidyKeyName, type KeyProblem } from './passkey';
import { insertPasskey } from './passkey.queries.server';
import type { KeyOutcome } from './sign-in-with-key.server';

type AddContext = Pick<LoadContext, 'db' | 'secrets' | 'cookies' | 'clock' | 'kommun' | 'baseUrl' | 'log'>;

interface TypedKey {
  /** What the browser sent, as text. */
  answer: string;
  name: string;
}

/** Takes a transaction back without its being a failure. */
class KeyRefused extends Error {
  constructor(readonly problem: KeyProblem) {
    super(problem);
  }
}

/** Keeps the key that an invitation was answered with, uses the invitation up and signs its reader in. */
export async function acceptInvitation(
  request: Request,
  context: AddContext,
  invitation: Invitation,
  { answer, name }: TypedKey,
): Promise<KeyOutcome> {
  const { accountId, id } = invitation;
  const key = await checkNewKey(request, context, { answer, use: 'invitation', subject: id });
  if ('refused' in key) return { kind: 'refused', problem: key.refused };
  const now = toInstant(context.clock());
  return orRefused(async () =>
    context.db.transaction().execute(async (trx) => {
      // Of two who use the same link at once, one gets in; the other sees that it has been used.
      if (!(await markInvitationUsed(trx, id, now))) throw new KeyRefused('expired');
      const named = tidyKeyName(name, suggestKeyName(request));
      if (!(await insertPasskey(trx, { ...key, accountId, name: named, now })))
        throw new KeyRefused('known-key');
      const cookie = await startSession(trx, request, context, {
        accountId,
        kind: 'staff',
        method: 'passkey',
      });
      await writeAudit(trx, context.secrets, added(accountId, key.id, now, id));
      await writeAudit(trx, context.secrets, {
        at: now,
        actor: accountId,
        action: 'signed-in',
        subject: accountId,
        detail: { method: 'passkey' },
      });
      return { kind: 'done', cookies: [cookie, await forgetChallenge(context)] };
    }),
  );
}

/** Keeps one more key of someone who is signed in. */
export async function addKey(
  request: Request,
  context: AddContext,
  { accountId }: StaffActor,
  { answer, name }: TypedKey,
): Promise<KeyOutcome> {
  const key = await checkNewKey(request, context, { answer, use: 'add', subject: accountId });
  if ('refused' in key) return { kind: 'refused', problem: key.refused };
  const now = toInstant(context.clock());
  return orRefused(async () =>
    context.db.transaction().execute(async (trx) => {
      const named = tidyKeyName(name, suggestKeyName(request));
      if (!(await insertPasskey(trx, { ...key, accountId, name: named, now })))
        throw new KeyRefused('known-key');
      await writeAudit(trx, context.secrets, added(accountId, key.id, now, null));
      return { kind: 'done', cookies: [await forgetChallenge(context)] };
    }),
  );
}

/** What a key is called when its holder has no name for it: the browser that it was made in, such as `Firefox, Linux`. */
export function suggestKeyName(request: Request): string {
  return describeDevice(request.headers.get('user-agent'));
}

function added(accountId: Id, keyId: string, at: string, invitation: Id | null) {
  return {
    at,
    actor: accountId,
    action: 'passkey.added',
    subject: accountId,
    detail: { key: keyId.slice(0, 40), invitation },
  };
}

async function orRefused(write: () => Promise<KeyOutcome>): Promise<KeyOutcome> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof KeyRefused) return { kind: 'refused', problem: error.problem };
    throw error;
  }
}
