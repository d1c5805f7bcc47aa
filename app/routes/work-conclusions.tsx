import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { conclusionFields, handoverFields } from '~/features/compilation/conclusions/conclusion-fields';
import { ConclusionsPage } from '~/features/compilation/conclusions/conclusions-page';
import { readConclusionsPage } from '~/features/compilation/conclusions/read-conclusions-page.server';
import { inputPath } from '~/features/compilation/input-path';
import { readInput } from '~/features/compilation/read-input.server';
import { countInput } from '~/features/compilation/sorting/coding';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { saveDraftForm } from '~/features/planning/draft/save-draft-form.server';
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
  const receipt = new URL(request.url).searchParams.get('klart');
  return {
    work,
    open,
    ...(await readConclusionsPage(context.db, dialogue, tag)),
    source: dialogue.sourceLanguage,
    counts: countInput((await readInput(context.db, dialogue.id)).contributions),
    mayCompile: may('compile'),
    receipt: receipt === 'sparat' ? ('saved' as const) : receipt === 'lika' ? ('unchanged' as const) : null,
    meta: opened.titled(t('compilation:conclusions.title')),
  };
}

/** Keeps what was concluded: back to the page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'compile');
  const form = await readForm(request);
  const fields = { ...conclusionFields, ...handoverFields };
  const outcome = await saveDraftForm(context.db, dialogue, { fields, form }, writing);
  if (outcome.kind === 'saved') {
    const receipt = outcome.changed.length === 0 ? 'lika' : 'sparat';
    return redirect(`${inputPath(tag, dialogue.slug, 'conclusions')}?klart=${receipt}`, 303);
  }
  markFormReturned(context);
  return data({ form: outcome.form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkConclusions() {
  const { meta: _title, form, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ConclusionsPage {...page} form={sent?.form ?? form} receipt={sent === undefined ? receipt : null} />
  );
}
