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
import { DecisionPage } from '~/features/results/work/decision-page';
import { outcomePath } from '~/features/results/work/outcome-path';
import { readDecisionForm } from '~/features/results/work/read-outcome-pages.server';
import { saveDecision } from '~/features/results/work/save-outcome.server';
import { requireThing } from '~/features/results/work/thing-id';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readFormWithFile } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';
import { cutOffPdfBytes } from '~/platform/uploads/pdf';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'record-decision',
  );
  const page = await readDecisionForm(context, dialogue, requireThing(params.id), language);
  const t = getT(language.tag);
  const title = t(page.isNew ? 'outcomes:decision.newTitle' : 'outcomes:decision.title');
  return {
    ...{ work, open, ...page },
    meta: titled(title),
  };
}

/** Keeps the decision: back to the list, or back with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'record-decision');
  const id = requireThing(params.id);
  const { fields: form, file } = await readFormWithFile(request, 'file', cutOffPdfBytes);
  const outcome = await saveDecision(context.db, dialogue, { id, form, file }, writing);
  if (outcome.kind === 'saved')
    return redirect(`${outcomePath(tag, dialogue.slug, 'decisions')}?klart=sparat`, 303);
  markFormReturned(context);
  return data({ form: outcome.form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkDecision() {
  const { meta: _, form, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <DecisionPage {...page} form={sent?.form ?? form} />;
}
