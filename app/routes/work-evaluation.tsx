import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { evaluationDeeds, readDeed } from '~/features/follow-up/evaluation/evaluation-deed';
import { EvaluationWorkPage } from '~/features/follow-up/evaluation/evaluation-work-page';
import { readEvaluation } from '~/features/follow-up/evaluation/read-evaluation.server';
import { doWithEvaluation } from '~/features/follow-up/evaluation/run-evaluation.server';
import { followUpPath } from '~/features/follow-up/follow-up-path';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const search = new URL(request.url).searchParams;
  const done = readDeed(search.get('klart'));
  return {
    work: opened.work,
    open: opened.open,
    evaluation: await readEvaluation(context, opened, language),
    receipt: done === null ? null : { done, count: Number(search.get('antal') ?? 0) || 0 },
    meta: opened.titled(getT(language.tag)('follow-up:evaluation.title')),
  };
}

/** Opens, closes or sends the evaluation, or says what of it may be quoted. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const form = await readForm(request);
  const deed = readDeed(form.get('deed'));
  if (deed === null) throw new Response(null, { status: 400 });
  const asked = { deed, id: form.get('id') ?? '' };
  const outcome = await doWithEvaluation(context.db, dialogue, asked, writing);
  if (outcome.kind !== 'done') return data({ refused: true }, { status: 409 });
  if (deed === 'ask') context.sendMailSoon();
  const address = followUpPath(tag, dialogue.slug, 'evaluation');
  return redirect(`${address}?klart=${evaluationDeeds[deed]}&antal=${outcome.count}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkEvaluation() {
  const { meta: _, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <EvaluationWorkPage
      {...page}
      receipt={sent === undefined ? receipt : null}
      refused={sent !== undefined}
    />
  );
}
