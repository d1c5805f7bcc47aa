import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { doPublishDeed } from '~/features/publishing/do-publish-deed.server';
import { emptyPublish, readTypedPublish } from '~/features/publishing/publish-form';
import { PublishPage } from '~/features/publishing/publish-page';
import { publishPath } from '~/features/publishing/publish-path';
import { readReceipt } from '~/features/publishing/publish-receipt';
import { readPublishPage } from '~/features/publishing/read-publish-page.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const t = getT(language.tag);
  return {
    work: opened.work,
    open: opened.open,
    ...(await readPublishPage(context, opened, language)),
    receipt: readReceipt(new URL(request.url).searchParams.get('klart')),
    meta: opened.titled(t('publishing:title')),
  };
}

/** Asks, approves, sends back or withdraws, and comes back with a receipt or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'approve-publication');
  const form = await readForm(request);
  const outcome = await doPublishDeed(context, opened, form);
  if (outcome.kind === 'refused') {
    markFormReturned(context);
    return data({ typed: readTypedPublish(form), problems: outcome.problems }, { status: 422 });
  }
  context.sendMailSoon();
  return redirect(`${publishPath(tag, opened.dialogue.slug)}?klart=${outcome.kind}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPublish() {
  const { meta: _, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <PublishPage
      {...page}
      typed={sent?.typed ?? emptyPublish}
      problems={sent?.problems ?? []}
      receipt={sent === undefined ? receipt : null}
    />
  );
}
