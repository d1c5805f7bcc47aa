import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import { fingerprint } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { isOneTimeCode, normaliseCode } from '../one-time-code';
import { insertResident } from '../resident-account.queries.server';
import { startSession } from '../session/start-session.server';
import type { OneTimeCodeProblem, OneTimeCodeRefusal } from './one-time-code-form';
import { findCode, findDialogueOfCode, redeemCode } from './one-time-code.queries.server';

type SignInContext = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'kommun' | 'network'>;

/** Takes a transaction back: no account is made for a code that is worth nothing. */
class NotRedeemed extends Error {}

/** A class of thirty signs in within a lesson; a guess among 2 × 10¹⁶ codes would need far more tries. */
const usualLimit = createRateLimit({ times: 120, seconds: 10 * 60 });

export type OneTimeCodeOutcome =
  /** `slug`: of the dialogue that the code was handed out for; null when that is the portal as a whole. */
  | { kind: 'signed-in'; cookie: string; slug: string | null }
  | { kind: 'refused'; status: 422 | 429; problem: OneTimeCodeProblem };

/**
 * Signs someone in by a code that the kommun has handed out: uses it up and makes an account of which nothing more is known.
 *
 * @param typed the code as a person wrote it
 */
export async function signInByOneTimeCode(
  request: Request,
  context: SignInContext,
  typed: string,
  { language, limit = usualLimit }: { language: string; limit?: RateLimit },
): Promise<OneTimeCodeOutcome> {
  const code = normaliseCode(typed);
  if (code === '') return refused('code-missing');
  if (!(await limit.allows(context.network)))
    return { kind: 'refused', status: 429, problem: { field: null, code: 'too-many' } };
  if (!isOneTimeCode(code)) return refused('code-unknown');
  const codeHash = fingerprint(code);
  try {
    const cookie = await context.db
      .transaction()
      .execute((trx) => redeem(trx, request, context, { codeHash, language }));
    const dialogue = await findDialogueOfCode(context.db, { codeHash, now: toInstant(context.clock()) });
    return { kind: 'signed-in', cookie, slug: dialogue?.slug ?? null };
  } catch (error) {
    if (!(error instanceof NotRedeemed)) throw error;
    return refused(await whyNot(context.db, codeHash));
  }
}

async function redeem(
  trx: Database,
  request: Request,
  context: SignInContext,
  { codeHash, language }: { codeHash: string; language: string },
): Promise<string> {
  const now = toInstant(context.clock());
  const accountId = newId();
  await insertResident(trx, { id: accountId, email: null, language, now });
  if (!(await redeemCode(trx, { codeHash, accountId, now }))) throw new NotRedeemed();
  const cookie = await startSession(trx, request, context, { accountId, kind: 'resident', method: 'code' });
  await writeAudit(trx, context.secrets, {
    at: now,
    actor: accountId,
    action: 'signed-in',
    subject: accountId,
    detail: { method: 'code' },
  });
  return cookie;
}

async function whyNot(db: Database, codeHash: string): Promise<OneTimeCodeRefusal> {
  const code = await findCode(db, codeHash);
  if (code === undefined) return 'code-unknown';
  if (code.usedAt !== null) return 'code-used';
  return code.revokedAt === null ? 'code-expired' : 'code-revoked';
}

function refused(code: OneTimeCodeRefusal): OneTimeCodeOutcome {
  return { kind: 'refused', status: 422, problem: { field: 'code', code } };
}
