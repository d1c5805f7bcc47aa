import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { CommentsPage } from '~/features/planning/comments/comments-page';
import { handleComment } from '~/features/planning/comments/handle-comment.server';
import { readComments } from '~/features/planning/comments/read-comments.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { requireStep } from '~/features/planning/steps/require-step.server';
import { stepPath } from '~/features/planning/steps/step-path';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { newId } from '~/platform/ids';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: tag };
  const { work, open, dialogue, may, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'see-dialogues',
  );
  const step = requireStep(params.step);
  const t = getT(tag);
  const name = t(`plan:steps.${step}.name`);
  return {
    work,
    open,
    step,
    comments: await readComments(context.db, dialogue.id, step),
    typed: { id: newId(), text: '', problem: null },
    mayWrite: may('edit-plan'),
    meta: titled(t('plan:comments.title', { name })),
  };
}

/** Adds a comment or settles one, and leads back to the step. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'edit-plan');
  const step = requireStep(params.step);
  const form = await readForm(request);
  const outcome = await handleComment(context.db, dialogue, { step, form }, writing);
  if (outcome.kind !== 'refused') {
    const receipt = outcome.kind === 'written' ? 'kommentar' : 'avklarad';
    return redirect(`${stepPath(tag, dialogue.slug, step)}?klart=${receipt}`, 303);
  }
  markFormReturned(context);
  return data({ typed: outcome.typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPlanComments() {
  const { meta: _, typed, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CommentsPage {...page} typed={sent?.typed ?? typed} />;
}
