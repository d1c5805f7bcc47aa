import type { LoadContext } from '~/load-context';
import { newId } from '~/platform/ids';
import type { FormFields } from '~/platform/read-form.server';

import type { SignedInActor } from '../actor';
import { readOwnKeys } from '../passkeys/manage-keys.server';
import type { KeyProblem } from '../passkeys/passkey';
import { confirmWithKey } from '../passkeys/sign-in-with-key.server';
import { confirmByCode, mailCodeAgain, type MailProblem } from './confirm-by-mail.server';
import { waysAgain, type WayAgain } from './ways-again';

/** What the page of showing once more who one is needs. */
export interface AgainChoices {
  ways: readonly WayAgain[];
  email: string | null;
  /** The mail form's own key. */
  formKey: string;
}

/** Reads by what someone can show once more who they are. */
export async function readWaysAgain(
  { db, kommun }: Pick<LoadContext, 'db' | 'kommun'>,
  actor: SignedInActor,
): Promise<AgainChoices> {
  const { kind, email, session } = actor;
  const hasKeys = actor.kind === 'staff' && (await readOwnKeys(db, actor)).length > 0;
  const { eid, directory } = kommun.signIn;
  const providers = { eid: eid !== undefined, directory: directory !== undefined };
  const ways = waysAgain({ kind, method: session.method, email, hasKeys, providers });
  return { ways, email: ways.includes('mail') ? email : null, formKey: newId() };
}

/** What became of the form. `mailed`: a code is on its way. */
export type AgainOutcome =
  | { kind: 'done'; cookies: readonly string[] }
  | { kind: 'mailed' }
  | { kind: 'refused'; problem: KeyProblem | MailProblem };

/** Receives the form by which someone shows once more who they are. */
export async function showAgain(
  request: Request,
  context: LoadContext,
  actor: SignedInActor,
  { form, language, returnTo }: { form: FormFields; language: string; returnTo: string },
): Promise<AgainOutcome> {
  if (actor.kind === 'staff') return confirmWithKey(request, context, actor, form.get('svar') ?? '');
  const { email } = actor;
  if (email === null) return { kind: 'refused', problem: 'no-answer' };
  if (form.get('vad') === 'mejla') {
    await mailCodeAgain(context, actor, email, { language, returnTo, formKey: form.get('nyckel') ?? '' });
    return { kind: 'mailed' };
  }
  const problem = await confirmByCode(context, actor, { email, code: form.get('code') ?? '' });
  return problem === null ? { kind: 'done', cookies: [] } : { kind: 'refused', problem };
}
