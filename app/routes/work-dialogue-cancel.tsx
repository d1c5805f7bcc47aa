import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { countMeetingsToCome } from '~/features/meetings/work/tell-dialogue-cancelled.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { CancelPage } from '~/features/publishing/cancel-page';
import { ask } from '~/features/publishing/do-publish-deed.server';
import { emptyPublish, readTypedPublish } from '~/features/publishing/publish-form';
import { publishPath } from '~/features/publishing/publish-path';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const { work, open, dialogue, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'ask-publication',
  );
  const t = getT(tag);
  return {
    work,
    open,
    meetings: await countMeetingsToCome(context.db, dialogue.id, context.clock()),
    languages: offeredLanguages(context).map((language) => language.tag),
    source: dialogue.sourceLanguage,
    meta: titled(t('publishing:cancel.title')),
  };
}

/** Asks for the dialogue to be called off: someone else approves it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'ask-publication');
  const form = await readForm(request);
  const outcome = await ask(context, opened, form, 'cancel');
  if (outcome.kind === 'refused') {
    markFormReturned(context);
    return data({ typed: readTypedPublish(form), problems: outcome.problems }, { status: 422 });
  }
  context.sendMailSoon();
  return redirect(`${publishPath(tag, opened.dialogue.slug)}?klart=${outcome.kind}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkDialogueCancel() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CancelPage {...page} typed={sent?.typed ?? emptyPublish} problems={sent?.problems ?? []} />;
}
