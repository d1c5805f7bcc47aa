import type { LoadContext } from '~/load-context';

import { returnPath } from '../return-path';
import { readActor } from '../session/read-actor.server';
import type { Onward } from './onward.server';
import { sealPending } from './pending-sign-in.server';
import { problemPath, type ProviderKind } from './sign-in-problem';

type BeginContext = Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun' | 'secrets' | 'log' | 'identity'>;

/** Where someone comes who has asked to be nowhere else. */
export function homeOf(kind: ProviderKind, language: string): string {
  return `/${language}/${kind === 'eid' ? 'mina-sidor' : 'arbete'}`;
}

/**
 * Sends someone to an identity provider. It is done by following a link, since a form's policy would not let the browser leave the portal; nothing is
 * written but what the browser carries.
 *
 * `igen=1` in the address asks someone who is signed in to show once more who they are.
 *
 * @returns null when the kommun has no such provider
 */
export async function beginSignIn(
  kind: ProviderKind,
  request: Request,
  context: BeginContext,
  language: string,
): Promise<Onward | null> {
  const client = context.identity[kind];
  if (client === null) return null;
  const { searchParams } = new URL(request.url);
  const returnTo = returnPath(searchParams.get('till'), homeOf(kind, language));
  const actor = searchParams.get('igen') === '1' ? await readActor(request, context) : null;
  // Whoever is not signed in any more signs in as if for the first time.
  const again = actor === null || actor.kind === 'anonymous' ? null : actor.accountId;
  const asked = await client.ask({ language, again: again !== null });
  if ('problem' in asked) {
    const { problem, reason } = asked;
    context.log.warn({ provider: kind, problem, reason }, 'sign-in could not begin');
    return {
      location: problemPath(kind, problem, language, { returnTo, again: again !== null }),
      setCookies: [],
    };
  }
  const cookie = await sealPending(kind, { question: asked.question, language, returnTo, again }, context);
  return { location: asked.url.href, setCookies: [cookie] };
}
