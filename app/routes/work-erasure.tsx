import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireFresh } from '~/features/accounts/guards.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { decideErasure, readWaitingErasure } from '~/features/my-pages/erasure/decide-erasure.server';
import { DecidePage } from '~/features/my-pages/erasure/decide-page';
import { parseDecision } from '~/features/my-pages/erasure/erasure';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormToCheck, markFormReturned, markFormToCheck } from '~/platform/returned-form.server';

/** A request to be erased. Once it is decided there is nothing left to show. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'decide-erasure', null);
  await requireFresh(request, actor, context);
  const erasure = await readWaitingErasure(context.db, params.id ?? '');
  if (erasure === null) throw new Response(null, { status: 404 });
  const t = getT(language.tag);
  const title = isFormToCheck(context) ? t('account:decide.check.title') : t('account:decide.title');
  return {
    work,
    erasure,
    meta: pageHead(context, language.tag, title),
  };
}

/** First shows what is about to be done, then does it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'decide-erasure', null);
  await requireFresh(request, actor, context);
  const form = await readForm(request);
  const typed = { outcome: form.get('outcome') ?? '', reason: form.get('reason') ?? '' };
  const parsed = parseDecision(typed);
  if (parsed.kind === 'wrong') {
    markFormReturned(context);
    return data({ typed, problems: parsed.problems, isChecked: false }, { status: 422 });
  }
  if (form.get('step') !== 'send') {
    markFormToCheck(context);
    return data({ typed, problems: [], isChecked: true });
  }
  const { outcome, reason } = parsed;
  const decision = { id: params.id ?? '', outcome, reason, decidedBy: actor.accountId };
  if (!(await decideErasure(context, decision))) throw new Response(null, { status: 404 });
  context.sendMailSoon();
  return redirect(`/${language.tag}/arbete/radering?klart=1`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkErasure() {
  const { work, erasure } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <DecidePage
      work={work}
      request={erasure}
      typed={{ outcome: '', reason: '' }}
      isChecked={false}
      problems={[]}
      {...sent}
    />
  );
}
