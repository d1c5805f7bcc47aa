import type { LoadContext } from '~/load-context';
import { createRateLimit, type RateLimit } from '~/platform/rate-limit.server';

import type { ResidentActor } from '../actor';
import { sendSignInMail } from '../email-sign-in/send-sign-in-mail.server';
import { useCode, type CodeRefusal } from '../email-sign-in/use-sign-in-mail.server';
import { confirmSession } from '../session/confirm-session.server';

/** As for signing in: a whole class, no program. */
const usualLimit = createRateLimit({ times: 120, seconds: 10 * 60 });

/** Why someone's code, or their wish for one, was not taken. */
export type MailProblem = CodeRefusal | 'too-many';

interface MailWish {
  language: string;
  /** Where to go afterwards: a path of the portal. */
  returnTo: string;
  /** The form's own key: sent twice, it is one mail. */
  formKey: string;
}

/** Sends a code to the confirmed address of someone who is signed in, so that they can show once more who they are. */
export async function mailCodeAgain(
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'sendMailSoon'>,
  { session }: ResidentActor,
  email: string,
  { language, returnTo, formKey }: MailWish,
): Promise<void> {
  const wish = { email, language, returnTo, formKey: `again ${session.id} ${formKey.slice(0, 100)}` };
  await sendSignInMail(context.db, context, wish);
  context.sendMailSoon();
}

/** Takes the code of that mail: once, and for this session alone. @returns null when it was right */
export async function confirmByCode(
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'network'>,
  actor: ResidentActor,
  { email, code, limit = usualLimit }: { email: string; code: string; limit?: RateLimit },
): Promise<MailProblem | null> {
  if (!(await limit.allows(context.network))) return 'too-many';
  return context.db.transaction().execute(async (trx) => {
    const shown = await useCode(trx, context.secrets, { email, code, now: context.clock() });
    // A wrong try is kept: it is counted.
    if ('refused' in shown) return shown.refused;
    await confirmSession(trx, context, actor, 'email');
    return null;
  });
}
