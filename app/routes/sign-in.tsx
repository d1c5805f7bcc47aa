import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { askForMail, stampAskForm } from '~/features/accounts/email-sign-in/ask-for-mail.server';
import { SignInPage } from '~/features/accounts/email-sign-in/sign-in-page';
import { returnPath } from '~/features/accounts/return-path';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';

/** The ways to sign in. Who already has is sent on. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const query = new URL(request.url).searchParams;
  const returnTo = returnPath(query.get('till'), '') || null;
  const actor = await readActor(request, context);
  if (actor.kind === 'resident' && !isFormReturned(context))
    return redirect(returnTo ?? `/${language.tag}/mina-sidor`);
  const t = getT(language.tag);
  const title = t('account:signIn.title');
  return {
    returnTo,
    wasSignedOut: query.has('utloggad'),
    hasEid: kommun.signIn.eid !== undefined,
    stamp: stampAskForm(context),
    meta: {
      ...pageHead(context, language.tag, title),
      description: t('account:signIn.description', { kommun: kommun.name }),
      url: `${baseUrl}/${language.tag}/logga-in`,
    },
  };
}

/** Sends the mail, or says that it has: the answer is the same. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const outcome = await askForMail(form, context, { language: language.tag });
  if (outcome.kind === 'sent')
    return redirect(`/${language.tag}/logga-in/kod`, {
      status: 303,
      headers: { 'set-cookie': outcome.cookie },
    });
  markFormReturned(context);
  return data(
    {
      email: form.get('email') ?? '',
      returnTo: returnPath(form.get('till'), '') || null,
      stamp: outcome.stamp,
      problem: outcome.problem,
    },
    { status: outcome.status },
  );
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function SignIn() {
  const { meta: _meta, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SignInPage {...page} email="" problem={null} {...sent} />;
}
