import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import {
  invitationStatus,
  showInvitation,
  type InvitationState,
} from '~/features/accounts/invitation/invitation';
import { readInvitation } from '~/features/accounts/invitation/read-invitation.server';
import { acceptInvitation, suggestKeyName } from '~/features/accounts/passkeys/add-key.server';
import { EndedInvitationPage, InvitationPage } from '~/features/accounts/passkeys/invitation-page';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { hydrate: { texts: ['passkey'] } };

/** Shows an invitation and changes nothing: mail programs open links too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun } = context;
  const language = requireLanguage(params.language, context);
  const token = params.token ?? '';
  const found = await readInvitation(token, context);
  const state: InvitationState | 'unknown' = found?.state ?? 'unknown';
  const t = getT(language.tag);
  const title = state === 'open' ? t('passkey:invitation.title') : t(`passkey:ended.${state}.title`);
  const shown = {
    kommun: kommun.name,
    state,
    invitation: found === null ? null : showInvitation(found, token, formatFor(language)),
    suggestedName: suggestKeyName(request),
    meta: pageHead(context, language.tag, title),
  };
  return data(shown, { status: invitationStatus(state) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const form = await readForm(request);
  const invitation = await readInvitation(params.token ?? '', context);
  const name = form.get('namn') ?? '';
  markFormReturned(context);
  // The page itself says what has become of it.
  if (invitation?.state !== 'open')
    return data({ problem: null, name }, { status: invitationStatus(invitation?.state ?? 'unknown') });
  const typed = { answer: form.get('svar') ?? '', name };
  const outcome = await acceptInvitation(request, context, invitation, typed);
  if (outcome.kind === 'refused') return data({ problem: outcome.problem, name }, { status: 422 });
  const headers = outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
  return redirect(`/${language.tag}/arbete`, { status: 303, headers });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function StaffInvitation() {
  const { kommun, state, invitation, suggestedName } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (state !== 'open' || invitation === null)
    return <EndedInvitationPage state={state === 'open' ? 'unknown' : state} />;
  return (
    <InvitationPage
      kommun={kommun}
      invitation={invitation}
      keyName={sent?.name ?? suggestedName}
      problem={sent?.problem ?? null}
    />
  );
}
