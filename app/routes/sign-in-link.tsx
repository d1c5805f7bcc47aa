import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { LinkPage } from '~/features/accounts/email-sign-in/link-page';
import { forgetPendingEmail } from '~/features/accounts/email-sign-in/pending-email.server';
import { signInByLink } from '~/features/accounts/email-sign-in/sign-in-by-email.server';
import { readLink, type LinkState } from '~/features/accounts/email-sign-in/use-sign-in-mail.server';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';

const statusOf: Readonly<Record<LinkState, number>> = { open: 200, used: 410, expired: 410, unknown: 404 };

/** What the link is worth. Changes nothing: only the button does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock } = context;
  const language = requireLanguage(params.language, context);
  const { state, email, returnTo } = await readLink(db, params.token ?? '', clock());
  const actor = await readActor(request, context);
  // Whoever comes back to their own link is in already.
  if (state === 'used' && actor.kind === 'resident' && actor.email === email && returnTo !== null)
    return redirect(returnTo);
  const t = getT(language.tag);
  return data(
    {
      state,
      email: state === 'open' ? email : null,
      meta: { title: t(`account:link.${state}.title`), kommun: kommun.name },
    },
    { status: statusOf[state] },
  );
}

/** Signs in, once. What the loader then tells is why not. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireLanguage(params.language, context);
  const outcome = await signInByLink(request, context, params.token ?? '');
  if (outcome.kind === 'refused') return data(null, { status: statusOf[outcome.state] });
  const headers = new Headers({ 'set-cookie': outcome.cookie });
  headers.append('set-cookie', await forgetPendingEmail(context));
  return redirect(outcome.returnTo, { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function SignInLink() {
  const { state, email } = useLoaderData<typeof loader>();
  return <LinkPage state={state} email={email} />;
}
