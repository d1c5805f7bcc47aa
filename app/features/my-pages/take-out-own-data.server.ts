import type { LoadContext } from '~/load-context';

import { requireFresh, requireSignedIn } from '~/features/accounts/guards.server';
import { readPersonalData, type PersonalData } from './personal-data/read-personal-data.server';

/**
 * Lets someone take out all that is kept about them. They show once more who they are first, unless they came by a code: it works once, so they could not.
 */
export async function takeOutOwnData(
  request: Request,
  context: Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'cookies' | 'kommun'>,
  form: 'page' | 'json',
  language: string,
): Promise<PersonalData> {
  const actor = await requireSignedIn(request, context);
  if (actor.session.method !== 'code') await requireFresh(request, actor, context);
  const { accountId, email } = actor;
  const subject = { accountId, email: actor.kind === 'resident' ? email : null, language };
  return readPersonalData(context, subject, form);
}
