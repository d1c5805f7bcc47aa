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
import { answerMisunderstanding } from '~/features/results/feedback/answer-misunderstanding.server';
import { FeedbackWorkPage } from '~/features/results/feedback/feedback-work-page';
import { readFeedbackWork } from '~/features/results/feedback/read-feedback-work.server';
import { sendFirstRound } from '~/features/results/feedback/send-first-round.server';
import { outcomePath } from '~/features/results/work/outcome-path';
import { saveFeedback } from '~/features/results/work/save-outcome.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

const receipts = { sparat: 'saved', lika: 'unchanged', skickat: 'sent', svarat: 'answered' } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, may, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'see-dialogues',
  );
  const t = getT(language.tag);
  const title = t('outcomes:feedback.title');
  const receipt = new URL(request.url).searchParams.get('klart') ?? '';
  return {
    ...{ work, open },
    ...(await readFeedbackWork(context, dialogue, language)),
    mayWrite: may('edit-plan'),
    maySend: may('record-decision'),
    receipt: Object.hasOwn(receipts, receipt) ? receipts[receipt as keyof typeof receipts] : null,
    meta: titled(title),
  };
}

/** Keeps what is written, sends the first round, or answers a misunderstanding; then the same page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { db, sendMailSoon } = context;
  const opened = await readDialogueWork(request, context, params, 'edit-plan');
  const { dialogue, writing } = opened;
  const form = await readForm(request);
  const intent = form.get('intent');
  const path = outcomePath(tag, dialogue.slug, 'feedback');
  if (intent === undefined) {
    const outcome = await saveFeedback(db, dialogue, form, writing);
    if (outcome.kind === 'saved')
      return redirect(`${path}?klart=${outcome.changed.length === 0 ? 'lika' : 'sparat'}`, 303);
    markFormReturned(context);
    return data({ form: outcome.form, returned: null }, { status: 422 });
  }
  if (!opened.may('record-decision')) throw new Response(null, { status: 403 });
  if (intent === 'send') {
    const outcome = await sendFirstRound(db, dialogue, writing);
    // The page itself says what is missing, or that someone else has just sent it.
    if (outcome.kind === 'refused') return redirect(path, 303);
    sendMailSoon();
    return redirect(`${path}?klart=skickat`, 303);
  }
  const typed = {
    id: form.get('id') ?? '',
    answer: form.get('answer') ?? '',
    corrected: form.get('corrected') ?? '',
  };
  const outcome = await answerMisunderstanding(db, dialogue.id, typed, writing);
  if (outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  if (outcome.kind === 'answered') {
    sendMailSoon();
    return redirect(`${path}?klart=svarat`, 303);
  }
  markFormReturned(context);
  return data({ form: null, returned: { ...typed, problem: outcome.problem } }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkFeedback() {
  const { meta: _, form, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <FeedbackWorkPage
      {...page}
      form={sent?.form ?? form}
      receipt={sent === undefined ? receipt : null}
      returned={sent?.returned ?? null}
    />
  );
}
