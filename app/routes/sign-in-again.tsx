import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { AgainPage } from '~/features/accounts/again/again-page';
import { readWaysAgain, showAgain } from '~/features/accounts/again/show-again.server';
import { requireSignedIn } from '~/features/accounts/guards.server';
import { returnPath } from '~/features/accounts/return-path';
import { isFresh } from '~/features/accounts/session/session';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { hydrate: { texts: ['passkey'] } };

const home = { staff: 'arbete', resident: 'mina-sidor' } as const;

/** Who has shown who they are just now goes on at once. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireSignedIn(request, context);
  const { searchParams } = new URL(request.url);
  const returnTo = returnPath(searchParams.get('till'), `/${language.tag}/${home[actor.kind]}`);
  const isReturned = isFormReturned(context);
  if (!isReturned && isFresh(actor.session.authenticatedAt, context.clock())) return redirect(returnTo);
  const t = getT(language.tag);
  const title = t('passkey:again.title');
  return {
    choices: await readWaysAgain(context, actor),
    returnTo,
    isMailed: searchParams.has('mejlat'),
    meta: pageHead(context, language.tag, title),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireSignedIn(request, context);
  const form = await readForm(request);
  const returnTo = returnPath(form.get('till'), `/${language.tag}/${home[actor.kind]}`);
  const outcome = await showAgain(request, context, actor, { form, language: language.tag, returnTo });
  if (outcome.kind === 'done') {
    const headers = outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    return redirect(returnTo, { status: 303, headers });
  }
  if (outcome.kind === 'mailed')
    return redirect(`/${language.tag}/logga-in/igen?mejlat=1&till=${encodeURIComponent(returnTo)}`, 303);
  markFormReturned(context);
  const { problem } = outcome;
  return data({ problem, returnTo }, { status: problem === 'too-many' ? 429 : 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function SignInAgain() {
  const { choices, returnTo, isMailed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <AgainPage
      choices={choices}
      returnTo={sent?.returnTo ?? returnTo}
      isMailed={isMailed || sent?.problem.startsWith('code-') === true}
      problem={sent?.problem ?? null}
    />
  );
}
