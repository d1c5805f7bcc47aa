import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { NearestLessons } from '~/features/follow-up/lessons/nearest-lessons';
import { readNearestLessons } from '~/features/follow-up/lessons/read-lessons.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readStepTalk } from '~/features/planning/comments/read-step-talk.server';
import { onwardButton } from '~/features/planning/draft/draft-list';
import { earlierInputs } from '~/features/planning/earlier/earlier';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { stepAfter } from '~/features/planning/plan/plan-step';
import { meantForm } from '~/features/planning/steps/meant-form';
import { readStep } from '~/features/planning/steps/read-step.server';
import { requireStep } from '~/features/planning/steps/require-step.server';
import { saveStep } from '~/features/planning/steps/save-step.server';
import { StepPage } from '~/features/planning/steps/step-page';
import { stepPath } from '~/features/planning/steps/step-path';
import { readStepReceipt } from '~/features/planning/steps/step-receipt';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const step = requireStep(params.step);
  const t = getT(language.tag);
  const asked = new URL(request.url).searchParams;
  return {
    work: opened.work,
    open: opened.open,
    step,
    ...(await readStep(context, opened, { step, language, query: asked.get(earlierInputs.query) ?? '' })),
    learnt: await readNearestLessons(context.db, opened.dialogue, step, { language, now: context.clock() }),
    talk: await readStepTalk(context.db, opened, step),
    receipt: readStepReceipt(asked.get('klart')),
    meta: opened.titled(t(`plan:steps.${step}.title`)),
  };
}

/** Keeps what was written, and shows the same page with what to put right or with a receipt. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'edit-plan');
  const step = requireStep(params.step);
  const sent = await readForm(request);
  const { form, onward } = meantForm(sent);
  const outcome = await saveStep(
    context.db,
    dialogue,
    { step, form, ladder: context.kommun.ladder },
    writing,
  );
  if (outcome.kind === 'saved') {
    const receipt = outcome.changed.length === 0 ? 'lika' : 'sparat';
    const next = sent.has(onwardButton) ? stepAfter(step) : step;
    return redirect(
      `${stepPath(tag, dialogue.slug, next)}?klart=${receipt}${onward === null ? '' : `#${onward}`}`,
      303,
    );
  }
  markFormReturned(context);
  return data({ form: outcome.form }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkPlanStep() {
  const { meta: _, form, receipt, learnt, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StepPage
      {...page}
      learnt={learnt === null ? null : <NearestLessons {...learnt} />}
      form={sent?.form ?? form}
      stands={form}
      receipt={sent === undefined ? receipt : null}
    />
  );
}
