import type { LoadContext } from '~/load-context';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';
import type { FormFields } from '~/platform/read-form.server';

import { parseEmail } from '../email-address';
import { signInByCode, type EmailSignIn } from './sign-in-by-email.server';
import type { CodeProblem } from './sign-in-form';

/** As for asking: a whole class, no program. What one address bears is counted by its mails. */
const usualLimit = createRateLimit({ times: 120, seconds: 10 * 60 });

/** What became of the form. */
export type CodeOutcome =
  EmailSignIn | { kind: 'refused'; status: 422 | 429; problems: readonly CodeProblem[] };

/** Receives the form with an address and a code. */
export async function enterCode(
  request: Request,
  form: FormFields,
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'kommun' | 'network'>,
  { limit = usualLimit }: { limit?: RateLimit } = {},
): Promise<CodeOutcome> {
  const typed = parseEmail(form.get('email') ?? '');
  const code = form.get('code') ?? '';
  if (typed.kind === 'wrong') {
    const problems: CodeProblem[] = [{ field: 'email', code: typed.code }];
    if (code.trim() === '') problems.push({ field: 'code', code: 'code-missing' });
    return { kind: 'refused', status: 422, problems };
  }
  if (!(await limit.allows(context.network)))
    return { kind: 'refused', status: 429, problems: [{ field: null, code: 'too-many' }] };
  const outcome = await signInByCode(request, context, { email: typed.email, code });
  return outcome.kind === 'signed-in'
    ? outcome
    : { kind: 'refused', status: 422, problems: [{ field: 'code', code: outcome.code }] };
}
