import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { createRateLimit } from '~/platform/rate-limit.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Actor } from '../actor';
import { confirmSession } from '../session/confirm-session.server';
import { readActor } from '../session/read-actor.server';
import { startSession } from '../session/start-session.server';
import { admitColleague, readColleague } from './admit-colleague.server';
import { admitResident, readResident } from './admit-resident.server';
import { homeOf } from './begin-sign-in.server';
import type { Claims } from './oidc-client.server';
import type { Onward } from './onward.server';
import { forgetPending, openPending, type PendingSignIn } from './pending-sign-in.server';
import { problemPath, type ProviderKind, type SignInProblem } from './sign-in-problem';

type FinishContext = Pick<
  LoadContext,
  'db' | 'clock' | 'cookies' | 'kommun' | 'secrets' | 'log' | 'identity' | 'network'
>;

/** A school shares one address; nobody comes back from a provider twice a second for long. */
const answers = createRateLimit({ times: 120, seconds: 60 });

/** How someone whom a provider has named gets in: in one transaction, or not at all. @returns their account, or why not */
type Admission = (trx: Database) => Promise<Id | SignInRefusal>;

interface SignInRefusal {
  problem: SignInProblem;
}

/**
 * Receives someone who comes back from an identity provider: signs them in, or says why not.
 *
 * @returns null when the kommun has no such provider
 */
export async function finishSignIn(
  kind: ProviderKind,
  request: Request,
  context: FinishContext,
  fallbackLanguage: string,
): Promise<Onward | null> {
  const client = context.identity[kind];
  if (client === null) return null;
  const { search, searchParams } = new URL(request.url);
  const carried = await openPending(kind, request, context);
  const pending = searchParams.get('state') === carried?.question.state ? carried : null;
  // An address that someone else made up must not take away what this browser carries: the real answer may still come.
  if (pending === null) return away(kind, 'expired', fallbackLanguage, null, []);

  const { language } = pending;
  const forget = await forgetPending(context);
  const turnAway = (problem: SignInProblem) => away(kind, problem, language, pending, [forget]);
  if (!(await answers.allows(context.network))) return turnAway('tooMany');
  const answer = await client.readAnswer(search, pending.question);
  if ('problem' in answer) {
    const { problem, reason } = answer;
    context.log.warn({ provider: kind, problem, reason }, 'sign-in refused');
    return turnAway(problem);
  }
  const admission = admissionOf(kind, answer.claims, context, language);
  if (typeof admission !== 'function') return turnAway(admission.problem);

  const outcome =
    pending.again === null
      ? await enter(kind, request, context, admission)
      : await confirm(kind, context, admission, await readActor(request, context), pending.again);
  if ('problem' in outcome) return turnAway(outcome.problem);
  return { location: pending.returnTo, setCookies: [forget, ...outcome.setCookies] };
}

function away(
  kind: ProviderKind,
  problem: SignInProblem,
  language: string,
  pending: PendingSignIn | null,
  setCookies: readonly string[],
): Onward {
  const { returnTo, again } = pending ?? { returnTo: homeOf(kind, language), again: null };
  const path = problemPath(kind, problem, language, { returnTo, again: again !== null });
  return { location: path, setCookies };
}

function admissionOf(
  kind: ProviderKind,
  claims: Claims,
  context: FinishContext,
  language: string,
): Admission | SignInRefusal {
  const { eid, directory } = context.kommun.signIn;
  if (kind === 'eid' && eid !== undefined) {
    const resident = readResident(claims, eid, context);
    return resident === null
      ? { problem: 'missingClaim' }
      : (trx) => admitResident(trx, resident, context, language);
  }
  if (kind === 'directory' && directory !== undefined) {
    const colleague = readColleague(claims, directory, context);
    return typeof colleague === 'string'
      ? { problem: colleague }
      : async (trx) =>
          (await admitColleague(trx, colleague, context, language)) ?? { problem: 'noRole' as const };
  }
  throw new Error(`${kind} has a client but no settings`);
}

type Outcome = SignInRefusal | { setCookies: readonly string[] };

function enter(
  kind: ProviderKind,
  request: Request,
  context: FinishContext,
  admit: Admission,
): Promise<Outcome> {
  const method = kind;
  return context.db.transaction().execute(async (trx) => {
    const accountId = await admit(trx);
    if (typeof accountId !== 'string') return accountId;
    const cookie = await startSession(trx, request, context, {
      accountId,
      kind: kind === 'eid' ? 'resident' : 'staff',
      method,
    });
    await writeAudit(trx, context.secrets, {
      at: toInstant(context.clock()),
      actor: accountId,
      action: 'signed-in',
      subject: accountId,
      detail: { method },
    });
    return { setCookies: [cookie] };
  });
}

/** Rolls a transaction back: somebody else than was asked has shown who they are, and of them nothing is kept, not even an account. */
class OtherPersonError extends Error {}

/** Someone who is signed in has shown again who they are: their session goes on as freshly shown, if it is the same account. */
async function confirm(
  kind: ProviderKind,
  context: FinishContext,
  admit: Admission,
  actor: Actor,
  asked: Id,
): Promise<Outcome> {
  if (actor.kind === 'anonymous' || actor.accountId !== asked) return { problem: 'expired' };
  try {
    return await context.db.transaction().execute(async (trx): Promise<Outcome> => {
      const accountId = await admit(trx);
      if (typeof accountId !== 'string') return accountId;
      if (accountId !== asked) throw new OtherPersonError();
      await confirmSession(trx, context, actor, kind);
      return { setCookies: [] };
    });
  } catch (error) {
    if (error instanceof OtherPersonError) return { problem: 'otherPerson' };
    throw error;
  }
}
