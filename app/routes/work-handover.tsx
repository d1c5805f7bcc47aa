import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { handoverFields } from '~/features/compilation/conclusions/conclusion-fields';
import { handOver } from '~/features/compilation/handover/hand-over.server';
import { handOverDeed, handoverFieldNames } from '~/features/compilation/handover/handover';
import { HandoverPage } from '~/features/compilation/handover/handover-page';
import { readHandoverPage } from '~/features/compilation/handover/read-handover-page.server';
import { inputPath } from '~/features/compilation/input-path';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { saveDraftForm } from '~/features/planning/draft/save-draft-form.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

const receipts = { sparat: 'saved', lika: 'unchanged', overlamnat: 'handed-over' } as const;

function readReceipt(word: string | null) {
  return word !== null && word in receipts ? receipts[word as keyof typeof receipts] : null;
}

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
    source: dialogue.sourceLanguage,
    mayCompile: may('compile'),
    receipt: readReceipt(new URL(request.url).searchParams.get('klart')),
    meta: opened.titled(t('compilation:handover.title')),
  };
}

/** Keeps who was not reached, or hands over: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const form = await readForm(request);
  const path = inputPath(tag, dialogue.slug, 'handover');
  if (form.get(handoverFieldNames.deed) === handOverDeed) {
    const typed = { body: form.get(handoverFieldNames.body) ?? '' };
    const isRead = form.get(handoverFieldNames.read) === '1';
    const seen = Number(form.get(handoverFieldNames.seen));
    const outcome = await handOver(context.db, dialogue, { ...typed, isRead, seen }, writing);
    if (outcome.kind === 'handed-over') return redirect(`${path}?klart=overlamnat`, 303);
    markFormReturned(context);
    return data({ form: null, typed, problem: outcome.problem }, { status: 422 });
  }
  const outcome = await saveDraftForm(context.db, dialogue, { fields: handoverFields, form }, writing);
  if (outcome.kind === 'saved')
    return redirect(`${path}?klart=${outcome.changed.length === 0 ? 'lika' : 'sparat'}`, 303);
  markFormReturned(context);
  return data({ form: outcome.form, typed: { body: '' }, problem: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkHandover() {
  const { meta: _title, form, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <HandoverPage
      {...page}
      form={sent?.form ?? form}
      receipt={sent === undefined ? receipt : null}
      typed={sent?.typed ?? { body: '' }}
      problem={sent?.problem ?? null}
    />
  );
}
