import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { SignOutPage } from '~/features/accounts/session/sign-out-page';
import { signOut } from '~/features/accounts/session/sign-out.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

/** Asks whether to sign out, and tells that one is. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const t = getT(language.tag);
  const isSignedIn = (await readActor(request, context)).kind !== 'anonymous';
  return {
    isSignedIn,
    meta: pageHead(
      context,
      language.tag,
      t(isSignedIn ? 'account:signOut.title' : 'account:signedOut.title'),
    ),
  };
}

/** Signs out. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const cookie = await signOut(request, context);
  return redirect(`/${language.tag}/logga-ut`, { status: 303, headers: { 'set-cookie': cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function SignOut() {
  const { isSignedIn } = useLoaderData<typeof loader>();
  return <SignOutPage isSignedIn={isSignedIn} />;
}
