import type { LoadContext } from '~/load-context';
import { guardForm } from '~/platform/form-guard.server';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';

import { parseEmail } from '../email-address';
import { returnPath } from '../return-path';
import { sealPendingEmail } from './pending-email.server';
import { sendSignInMail } from './send-sign-in-mail.server';
import type { AskProblem } from './sign-in-form';

/** The name of the form, which its stamp is made for. */
export const askForm = 'sign-in';

/** A school's computer room may all sign in within a lesson; a program may not ask for thousands. */
const usualLimit = createRateLimit({ times: 120, seconds: 10 * 60 });

/** What became of the form. */
export type AskOutcome =
  /** Said whether or not anything was sent. `cookie` is the `Set-Cookie` header to answer with. */
  { kind: 'sent'; cookie: string } | { kind: 'refused'; status: 422 | 429; problems: readonly AskProblem[] };

/** Receives the form that asks for a sign-in mail. What is wrong with it comes first, so that nobody is locked out by their own slips. */
export async function askForMail(
  form: FormFields,
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'network' | 'sendMailSoon'>,
  { language, limit = usualLimit }: { language: string; limit?: RateLimit },
): Promise<AskOutcome> {
  const typed = parseEmail(form.get('email') ?? '');
  if (typed.kind === 'wrong') return refused(422, { field: 'email', code: typed.code });
  const verdict = guardForm(context.secrets, askForm, form);
  if (verdict.kind === 'refused')
    return refused(422, { field: null, code: verdict.code === 'stale' ? 'stale' : 'looks-automatic' });
  if (!(await limit.allows(context.network))) return refused(429, { field: null, code: 'too-many' });

  const returnTo = returnPath(form.get('till'), `/${language}/mina-sidor`);
  await sendSignInMail(context.db, context, {
    email: typed.email,
    language,
    returnTo,
    formKey: verdict.key,
  });
  context.sendMailSoon();
  return { kind: 'sent', cookie: await sealPendingEmail(typed.email, context) };
}

function refused(status: 422 | 429, problem: AskProblem): AskOutcome {
  return { kind: 'refused', status, problems: [problem] };
}
