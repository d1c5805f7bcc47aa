import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { FollowUpPage } from '~/features/follow-up/follow-up-page';
import { followUpPath, writtenPart, type FollowUpPart } from '~/features/follow-up/follow-up-path';
import { readFollowUp, saveFollowUp } from '~/features/follow-up/read-follow-up.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { moreButton, newThingId } from '~/features/planning/draft/draft-list';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

function requirePart(word: string | undefined): FollowUpPart {
  const part = writtenPart(word);
  if (part === null) throw new Response(null, { status: 404 });
  return part;
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const part = requirePart(params.part);
  const t = getT(language.tag);
  const receipt = new URL(request.url).searchParams.get('klart');
  return {
    work: opened.work,
    open: opened.open,
    part,
    source: opened.dialogue.sourceLanguage,
    ...(await readFollowUp(context, opened, part, language)),
    receipt: receipt === 'sparat' ? ('saved' as const) : receipt === 'lika' ? ('unchanged' as const) : null,
    meta: opened.titled(t(`follow-up:${part}.title`)),
  };
}

/** Keeps what was written, and shows the same page with what to put right or with a receipt. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'edit-plan');
  const part = requirePart(params.part);
  const form = await readForm(request);
  const outcome = await saveFollowUp(context.db, dialogue, { part, form }, writing);
  if (outcome.kind === 'saved') {
    const receipt = outcome.changed.length === 0 ? 'lika' : 'sparat';
    const onward = form.get(moreButton) === 'lessons' ? `#${newThingId('lessons')}` : '';
    return redirect(`${followUpPath(tag, dialogue.slug, part)}?klart=${receipt}${onward}`, 303);
  }
  markFormReturned(context);
  return data({ form: outcome.form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkFollowUp() {
  const { meta: _, form, receipt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <FollowUpPage {...page} form={sent?.form ?? form} receipt={sent === undefined ? receipt : null} />;
}
