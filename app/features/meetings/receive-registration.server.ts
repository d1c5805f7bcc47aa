import { mailboxOf } from '~/features/accounts/email-address';
import type { LoadContext } from '~/load-context';
import { guardForm, stampForm } from '~/platform/form-guard.server';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Id } from '~db/columns';

import { takesRegistrations, type MeetingStanding } from './meeting';
import type { RegistrationTarget } from './read-meeting.server';
import { registerForMeetings } from './register-for-meeting.server';
import { readTyped, type RegistrationProblem, type TypedRegistration } from './registration';
import { registrationToken } from './registration-link.server';
import { parseRegistration } from './registration.schema';

/** Registrations and changes of them. A class at school may register, one by one; a program may not register thousands. */
export const registrationLimits = {
  network: createRateLimit({ times: 60, seconds: 60 * 60 }),
  /** Nobody's mailbox is filled by others. */
  address: createRateLimit({ times: 10, seconds: 60 * 60 }),
};

const formKind = 'meeting-registration';

type FormContext = Pick<LoadContext, 'db' | 'secrets' | 'clock' | 'network' | 'sendMailSoon'>;

/** What became of a form. */
export type ReceivedRegistration =
  | { kind: 'registered'; token: string }
  /** It comes back with what to put right. */
  | {
      kind: 'refused';
      status: 422 | 429;
      problems: readonly RegistrationProblem[];
      typed: TypedRegistration;
      stamp: string;
    }
  /** Meanwhile, or all along, nobody can register. */
  | { kind: 'closed'; standing: MeetingStanding };

interface Receiving {
  language: string;
  /** Someone who is signed in. */
  accountId: Id | null;
  limits?: { network: RateLimit; address: RateLimit };
}

/** The stamp of an empty form. */
export function stampRegistration({ secrets }: Pick<LoadContext, 'secrets'>): string {
  return stampForm(secrets, formKind);
}

/**
 * Receives the form of a registration. What is wrong with it comes first, so that only a right one counts towards the limits and nobody is locked out by
 * their own slips.
 */
export async function receiveRegistration(
  form: FormFields,
  target: RegistrationTarget,
  { db, secrets, clock, network, sendMailSoon }: FormContext,
  { language, accountId, limits = registrationLimits }: Receiving,
): Promise<ReceivedRegistration> {
  const typed = readTyped(form);
  const back = (
    status: 422 | 429,
    problems: readonly RegistrationProblem[],
    stamp = form.get('stamp') ?? '',
  ): ReceivedRegistration => ({ kind: 'refused', status, problems, typed, stamp });
  if (!takesRegistrations(target.standing)) return { kind: 'closed', standing: target.standing };
  const parsed = parseRegistration(typed);
  const guard = guardForm(secrets, formKind, form);
  if (parsed.kind === 'wrong') {
    const isStale = guard.kind === 'refused' && guard.code === 'stale';
    return back(422, parsed.problems, isStale ? stampForm(secrets, formKind) : undefined);
  }
  if (guard.kind === 'refused') {
    if (guard.code === 'stale')
      return back(422, [{ field: null, code: 'stale' }], stampForm(secrets, formKind));
    return back(422, [{ field: null, code: 'looks-automatic' }]);
  }
  const { email } = parsed.facts;
  const allowed =
    (await limits.network.allows(network)) &&
    (email === null || (await limits.address.allows(mailboxOf(email))));
  if (!allowed) return back(429, [{ field: null, code: 'too-many' }]);
  const outcome = await registerForMeetings(db, target.meetingIds, parsed.facts, {
    now: clock(),
    secrets,
    formKey: guard.key,
    accountId,
    language,
  });
  if (outcome.kind === 'refused')
    return { kind: 'closed', standing: outcome.standing === 'unknown' ? 'past' : outcome.standing };
  sendMailSoon();
  return { kind: 'registered', token: registrationToken(secrets, outcome.joinedId) };
}
