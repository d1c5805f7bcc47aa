import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { readActor } from '~/features/accounts/session/read-actor.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { requireTarget } from '~/features/notifications/following/find-target.server';
import { followAddressesIn } from '~/features/notifications/following/follow-addresses';
import { followByEmail, followForm } from '~/features/notifications/following/follow-by-email.server';
import { FollowFormPage } from '~/features/notifications/following/follow-form-page';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { stampForm } from '~/platform/form-guard.server';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

/** The form for following by e-mail. Not kept for everyone: someone who is signed in sees their address. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun, secrets } = context;
  const language = requireLanguage(params.language, context);
  const target = await requireTarget(request, context, language.tag);
  const actor = await readActor(request, context);
  const t = getT(language.tag);
  const title = t(`following:form.title.${target.scope}`, { name: target.name?.text });
  return {
    target,
    ownEmail: actor.kind === 'resident' ? actor.email : null,
    stamp: stampForm(secrets, followForm),
    meta: {
      ...pageHead(context, language.tag, title),
      description: t('following:form.description', { kommun: kommun.name }),
    },
  };
}

/** Receives the form: on to what happens next, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const target = await requireTarget(request, context, language.tag);
  const actor = await readActor(request, context);
  const form = await readForm(request);
  const outcome = await followByEmail(form, context, { target, language: language.tag, actor });
  const addresses = followAddressesIn(language.tag);
  if (outcome.kind === 'asked') return redirect(addresses.thanks(target), 303);
  if (outcome.kind === 'following') return redirect(`${addresses.own}?klart=1`, 303);
  markFormReturned(context);
  const typed = {
    email: form.get('email') ?? '',
    frequency: form.get('frequency') ?? '',
    stamp: form.get('stamp') ?? '',
  };
  return data({ typed, problems: outcome.problems }, { status: outcome.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function FollowByEmail() {
  const { target, ownEmail, stamp } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const isStale = sent?.problems.some(({ code }) => code === 'stale') === true;
  return (
    <FollowFormPage
      target={target}
      ownEmail={ownEmail}
      // A form that comes back keeps its stamp, so that the second try is not too fast.
      stamp={sent === undefined || isStale ? stamp : sent.typed.stamp}
      typed={sent?.typed ?? null}
      problems={sent?.problems ?? []}
    />
  );
}
