import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh, requireStaff } from '~/features/accounts/guards.server';
import { KeyPage } from '~/features/accounts/passkeys/key-page';
import { changeKey, readKeyShown } from '~/features/accounts/passkeys/show-keys.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'work', 'any');
  await requireFresh(request, actor, context);
  const t = getT(language.tag);
  const key = await readKeyShown(context.db, actor, params.id ?? '', t);
  if (key === null) throw new Response(null, { status: 404 });
  const title = t('passkey:key.title', { name: key.name });
  return {
    work,
    ...key,
    meta: pageHead(context, language.tag, title),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireStaff(request, context, 'work', 'any');
  await requireFresh(request, actor, context);
  const outcome = await changeKey(context.db, context, actor, {
    id: params.id ?? '',
    form: await readForm(request),
  });
  if (outcome === 'unknown') throw new Response(null, { status: 404 });
  if (outcome === 'renamed' || outcome === 'removed') {
    const done = outcome === 'renamed' ? 'omdopt' : 'borttagen';
    return redirect(`/${language.tag}/arbete/nycklar?klart=${done}`, 303);
  }
  markFormReturned(context);
  return data({ problem: outcome }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function StaffKey() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <KeyPage {...page} problem={sent?.problem ?? null} />;
}
