import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readMailReceipt } from '~/features/notifications/failed-mail/failed-mail';
import { FailedMailPage } from '~/features/notifications/failed-mail/failed-mail-page';
import {
  handleFailedMail,
  readMailTrouble,
} from '~/features/notifications/failed-mail/handle-failed-mail.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

/** Mail that could not be sent, for those who see to it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'manage-mail', null);
  return {
    work,
    ...(await readMailTrouble(context)),
    receipt: readMailReceipt(new URL(request.url).searchParams.get('klart')),
    meta: pageHead(context, language.tag, getT(language.tag)('outbox:title')),
  };
}

/** Sends again or lets go, and back to the page with a receipt. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'manage-mail', null);
  const receipt = await handleFailedMail(context, actor, await readForm(request));
  if (receipt === null) throw new Response(null, { status: 400 });
  return redirect(`/${language.tag}/arbete/utskick?klart=${receipt}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkMail() {
  const { meta: _title, ...page } = useLoaderData<typeof loader>();
  return <FailedMailPage {...page} />;
}
