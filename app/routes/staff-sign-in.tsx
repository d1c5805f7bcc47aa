import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { signInWithKey } from '~/features/accounts/passkeys/sign-in-with-key.server';
import { StaffSignInPage } from '~/features/accounts/passkeys/staff-sign-in-page';
import { returnPath } from '~/features/accounts/return-path';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { hydrate: { texts: ['passkey'] } };

/** Who is signed in already goes on at once. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const { searchParams } = new URL(request.url);
  const returnTo = returnPath(searchParams.get('till'), `/${language.tag}/arbete`);
  const isReturned = isFormReturned(context);
  const isSignedIn = (await readActor(request, context)).kind === 'staff';
  if (isSignedIn && !isReturned) return redirect(returnTo);
  const t = getT(language.tag);
  const title = t('passkey:signIn.title');
  return {
    kommun: kommun.name,
    returnTo,
    hasDirectory: kommun.signIn.directory !== undefined,
    wasSignedOut: searchParams.has('utloggad'),
    meta: pageHead(context, language.tag, title),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const returnTo = returnPath(form.get('till'), `/${language.tag}/arbete`);
  const outcome = await signInWithKey(request, context, form.get('svar') ?? '');
  if (outcome.kind === 'done') {
    const headers = outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    return redirect(returnTo, { status: 303, headers });
  }
  markFormReturned(context);
  const { problem } = outcome;
  return data({ problem, returnTo }, { status: problem === 'too-many' ? 429 : 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function StaffSignIn() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffSignInPage {...page} returnTo={sent?.returnTo ?? page.returnTo} problem={sent?.problem ?? null} />
  );
}
