import type { LoadContext } from '~/load-context';
import { guardFields, guardForm, stampForm } from '~/platform/form-guard.server';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';

import { mailboxOf, parseEmail } from '../email-address';
import { returnPath } from '../return-path';
import { sealPendingEmail } from './pending-email.server';
import { sendSignInMail } from './send-sign-in-mail.server';
import type { AskProblem } from './sign-in-form';

const formName = 'sign-in';

/** The stamp that goes with the form when it is shown. */
export function stampAskForm({ secrets }: Pick<LoadContext, 'secrets'>): string {
  return stampForm(secrets, formName);
}

/** A school's computer room may all sign in within a lesson; a program may not ask for thousands. */
const usualLimit = createRateLimit({ times: 120, seconds: 10 * 60 });

/** What one mailbox gets, by whatever addresses. Each address has a limit of its own, in the database. */
const usualMailboxLimit = createRateLimit({ times: 10, seconds: 60 * 60 });

/** What became of the form. */
export type AskOutcome =
  /** Said whether or not anything was sent. `cookie` is the `Set-Cookie` header to answer with. */
  | { kind: 'sent'; cookie: string }
  /** `stamp` goes with the form that comes back. */
  | { kind: 'refused'; status: 422 | 429; problem: AskProblem; stamp: string };

/** Receives the form that asks for a sign-in mail. What is wrong with it comes first, so that nobody is locked out by their own slips. */
export async function askForMail(
  form: FormFields,
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'network' | 'sendMailSoon'>,
  {
    language,
    limit = usualLimit,
    mailboxLimit = usualMailboxLimit,
  }: { language: string; limit?: RateLimit; mailboxLimit?: RateLimit },
): Promise<AskOutcome> {
  const stamp = form.get(guardFields.stamp) ?? '';
  const refuse = (status: 422 | 429, problem: AskProblem, itsStamp = stamp): AskOutcome => ({
    kind: 'refused',
    status,
    problem,
    stamp: itsStamp,
  });
  const typed = parseEmail(form.get('email') ?? '');
  if (typed.kind === 'wrong') return refuse(422, { field: 'email', code: typed.code });
  const verdict = guardForm(context.secrets, formName, form);
  if (verdict.kind === 'refused') {
    return verdict.code === 'stale'
      ? refuse(422, { field: null, code: 'stale' }, stampAskForm(context))
      : refuse(422, { field: null, code: 'looks-automatic' });
  }
  if (!(await limit.allows(context.network))) return refuse(429, { field: null, code: 'too-many' });

  // The answer is the same: that so much was asked for to an address is for its owner alone to know.
  if (await mailboxLimit.allows(mailboxOf(typed.email))) {
    await sendSignInMail(context.db, context, {
      email: typed.email,
      language,
      returnTo: returnPath(form.get('till'), `/${language}/mina-sidor`),
      formKey: verdict.key,
    });
    context.sendMailSoon();
  }
  return { kind: 'sent', cookie: await sealPendingEmail(typed.email, context) };
}
