import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import {
  answerEvaluation,
  readEvaluationTarget,
  stampEvaluation,
} from '~/features/follow-up/evaluation/answer-evaluation.server';
import { readTypedEvaluation } from '~/features/follow-up/evaluation/evaluation';
import { EvaluationOver, EvaluationPage } from '~/features/follow-up/evaluation/evaluation-page';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

/** The form, what has become of it, or that it is closed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const code = params.code ?? '';
  const target = await readEvaluationTarget(context.db, code, language);
  if (target === null) throw new Response(null, { status: 404 });
  const t = getT(language.tag);
  const isSent = new URL(request.url).searchParams.get('tack') === '1';
  const isOpen = target.standing === 'open' && !isSent;
  const title = t(
    isOpen
      ? 'evaluation:title'
      : target.standing === 'closed'
        ? 'evaluation:closed.title'
        : 'evaluation:thanks.title',
  );
  return {
    target,
    isOpen,
    code,
    typed: readTypedEvaluation(new Map()),
    stamp: stampEvaluation(context),
    meta: pageHead(context, language.tag, title),
  };
}

/** Receives an answer. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const code = params.code ?? '';
  const target = await readEvaluationTarget(context.db, code, language);
  if (target === null) throw new Response(null, { status: 404 });
  const asked = { code, target, language: language.tag };
  const outcome = await answerEvaluation(await readForm(request), asked, context);
  if (outcome.kind === 'answered')
    return redirect(`/${language.tag}/utvardera/${encodeURIComponent(code)}?tack=1`, 303);
  markFormReturned(context);
  const { status, ...form } = outcome;
  return data({ form }, { status, headers: { 'cache-control': 'no-store' } });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [...pageMeta(page.meta), { name: 'robots', content: 'noindex' }];

export default function Evaluate() {
  const { target, isOpen, meta: _, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (!isOpen) return <EvaluationOver target={target} />;
  return <EvaluationPage {...page} target={target} problems={[]} {...sent?.form} />;
}
