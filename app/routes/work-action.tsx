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
import { ActionPage } from '~/features/results/work/action-page';
import { outcomePath } from '~/features/results/work/outcome-path';
import { readActionForm } from '~/features/results/work/read-outcome-pages.server';
import { saveAction } from '~/features/results/work/save-outcome.server';
import { tellUpdate } from '~/features/results/work/tell-update.server';
import { requireThing } from '~/features/results/work/thing-id';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'record-decision',
  );
  const page = await readActionForm(context, dialogue, requireThing(params.id), language);
  const t = getT(language.tag);
  const title = t(page.isNew ? 'outcomes:action.newTitle' : 'outcomes:action.title');
  return {
    ...{ work, open, ...page },
    isTold: new URL(request.url).searchParams.get('klart') === 'berattat',
    meta: titled(title),
  };
}

/** Keeps the action, or tells what has happened to it; back with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'record-decision');
  const id = requireThing(params.id);
  const form = await readForm(request);
  const path = outcomePath(tag, dialogue.slug, 'actions');
  if (form.get('intent') === 'update') {
    const typed = {
      state: form.get('state') ?? '',
      day: form.get('day') ?? '',
      note: form.get('note') ?? '',
    };
    const told = await tellUpdate(context.db, dialogue, { id, typed }, writing);
    if (told.kind === 'unknown') throw new Response(null, { status: 404 });
    if (told.kind === 'told') {
      context.sendMailSoon();
      return redirect(`${path}/${id}?klart=berattat`, 303);
    }
    markFormReturned(context);
    return data({ form: null, update: { typed, problems: told.problems } }, { status: 422 });
  }
  const outcome = await saveAction(context.db, dialogue, { id, form }, writing);
  if (outcome.kind === 'saved') return redirect(`${path}?klart=sparat`, 303);
  markFormReturned(context);
  return data({ form: outcome.form, update: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkAction() {
  const { meta: _, form, action: shown, today, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const blank = { state: shown?.state ?? '', day: today, note: '' };
  const standing =
    shown === null
      ? null
      : {
          action: shown,
          typed: sent?.update?.typed ?? blank,
          problems: sent?.update?.problems ?? [],
          mayWrite: true,
        };
  return (
    <ActionPage
      {...page}
      isTold={page.isTold && sent === undefined}
      form={sent?.form ?? form}
      standing={standing}
    />
  );
}
