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
import { outcomePath } from '~/features/results/work/outcome-path';
import { readResultForm } from '~/features/results/work/read-outcome-pages.server';
import { ResultDraftPage } from '~/features/results/work/result-draft-page';
import { saveResultDraft } from '~/features/results/work/save-outcome.server';
import { getT } from '~/i18n/i18n.server';
import { pageMeta } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { isFormReturned, markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, may } = await readDialogueWork(request, context, opening, 'see-dialogues');
  const t = getT(language.tag);
  const title = t('outcomes:result.title');
  const receipt = new URL(request.url).searchParams.get('klart');
  return {
    ...{ work, open },
    ...(await readResultForm(context, dialogue, language)),
    mayWrite: may('edit-plan'),
    receipt: receipt === 'sparat' ? ('saved' as const) : receipt === 'lika' ? ('unchanged' as const) : null,
    meta: {
      title: isFormReturned(context) ? t('draft:errorTitle', { title }) : `${title} – ${open.title.text}`,
      kommun: context.kommun.name,
    },
  };
}

/** Keeps the result's draft, and shows the same page with a receipt or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'edit-plan');
  const outcome = await saveResultDraft(context.db, dialogue, await readForm(request), writing);
  if (outcome.kind === 'saved') {
    const receipt = outcome.changed.length === 0 ? 'lika' : 'sparat';
    return redirect(`${outcomePath(tag, dialogue.slug, 'result')}?klart=${receipt}`, 303);
  }
  markFormReturned(context);
  return data({ form: outcome.form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : pageMeta(page.meta);

export default function WorkResult() {
  const { meta: _, form, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ResultDraftPage
      {...page}
      form={sent?.form ?? form}
      receipt={sent === undefined ? receipt : null}
      publication={null}
    />
  );
}
