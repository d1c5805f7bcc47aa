import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh, requireStaff } from '~/features/accounts/guards.server';
import { addKey, suggestKeyName } from '~/features/accounts/passkeys/add-key.server';
import { KeysPage } from '~/features/accounts/passkeys/keys-page';
import { readKeyDone, readKeysShown } from '~/features/accounts/passkeys/show-keys.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { hydrate: { texts: ['passkey', 'work'] } };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'work', 'any');
  await requireFresh(request, actor, context);
  const t = getT(language.tag);
  const title = t('passkey:keys.title');
  return {
    work,
    keys: await readKeysShown(context.db, actor, { t, format: formatFor(language) }),
    suggestedName: suggestKeyName(request),
    done: readKeyDone(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, title),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const actor = await requireStaff(request, context, 'work', 'any');
  const form = await readForm(request);
  const name = form.get('namn') ?? '';
  const outcome = await addKey(request, context, actor, { answer: form.get('svar') ?? '', name });
  if (outcome.kind === 'done') {
    const headers = outcome.cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    return redirect(`/${language.tag}/arbete/nycklar?klart=tillagd`, { status: 303, headers });
  }
  markFormReturned(context);
  return data({ problem: outcome.problem, name }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function StaffKeys() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <KeysPage {...page} suggestedName={sent?.name ?? page.suggestedName} problem={sent?.problem ?? null} />
  );
}
