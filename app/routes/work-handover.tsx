import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { handOver } from '~/features/compilation/handover/hand-over.server';
import { handOverDeed, handoverFieldNames } from '~/features/compilation/handover/handover';
import { HandoverPage } from '~/features/compilation/handover/handover-page';
import { readHandoverPage } from '~/features/compilation/handover/read-handover-page.server';
import { inputPath } from '~/features/compilation/input-path';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const { work, open, dialogue, may } = opened;
  const t = getT(tag);
  return {
    work,
    open,
    ...(await readHandoverPage(context.db, dialogue, tag)),
    mayCompile: may('compile'),
    receipt:
      new URL(request.url).searchParams.get('klart') === 'overlamnat' ? ('handed-over' as const) : null,
    meta: opened.titled(t('compilation:handover.title')),
  };
}

/** Hands over: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const form = await readForm(request);
  if (form.get(handoverFieldNames.deed) !== handOverDeed) throw new Response(null, { status: 400 });
  const typed = { body: form.get(handoverFieldNames.body) ?? '' };
  const isRead = form.get(handoverFieldNames.read) === '1';
  const seen = Number(form.get(handoverFieldNames.seen));
  const outcome = await handOver(context.db, dialogue, { ...typed, isRead, seen }, writing);
  if (outcome.kind === 'handed-over')
    return redirect(`${inputPath(tag, dialogue.slug, 'handover')}?klart=overlamnat`, 303);
  markFormReturned(context);
  return data({ typed, problem: outcome.problem }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkHandover() {
  const { meta: _title, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <HandoverPage
      {...page}
      receipt={sent === undefined ? receipt : null}
      typed={sent?.typed ?? { body: '' }}
      problem={sent?.problem ?? null}
    />
  );
}
