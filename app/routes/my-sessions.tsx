import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireSignedIn } from '~/features/accounts/guards.server';
import { endOwnSessions, readOwnSessions } from '~/features/accounts/session/own-sessions.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { SessionsPage } from '~/features/my-pages/sessions-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** Where someone is signed in, resident or staff. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireSignedIn(request, context);
  return {
    sessions: await readOwnSessions(context, actor),
    isEnded: new URL(request.url).searchParams.has('klart'),
    meta: pageHead(context, language.tag, getT(language.tag)('account:sessions.title')),
  };
}

/** Signs out elsewhere. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireSignedIn(request, context);
  const which = (await readForm(request)).get('session') ?? '';
  await endOwnSessions(context, actor, which === 'others' ? 'others' : { only: which });
  return redirect(`/${language.tag}/mina-sidor/inloggningar?klart=1`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function MySessions() {
  const { sessions, isEnded } = useLoaderData<typeof loader>();
  return <SessionsPage sessions={sessions} isEnded={isEnded} />;
}
