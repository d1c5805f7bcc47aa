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
import { readTranslation, requireTarget } from '~/features/publishing/translation/read-translation.server';
import {
  recountTranslation,
  saveTranslation,
} from '~/features/publishing/translation/save-translation.server';
import { TranslationPage } from '~/features/publishing/translation/translation-page';
import { translationDeeds, translationPath } from '~/features/publishing/translation/translation-path';
import { getT, nameLanguage } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

function showsOnlyLeft(request: Request): boolean {
  return new URL(request.url).searchParams.get('visa') === 'kvar';
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { tag } = language;
  const opened = await readDialogueWork(request, context, { slug: params.slug, language: tag }, 'edit-plan');
  const target = requireTarget(params.target, context, opened.dialogue);
  const onlyLeft = showsOnlyLeft(request);
  const t = getT(tag);
  const receipt = new URL(request.url).searchParams.get('klart');
  return {
    work: opened.work,
    open: opened.open,
    ...(await readTranslation(context.db, opened.dialogue, target, { onlyLeft, now: context.clock() })),
    onlyLeft,
    receipt: receipt === 'sparat' ? ('saved' as const) : receipt === 'lika' ? ('unchanged' as const) : null,
    meta: opened.titled(t('translation:page.title', { language: nameLanguage(language, target) })),
  };
}

/** Keeps what was written; or shows it again with its figures counted anew, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue, writing } = await readDialogueWork(request, context, params, 'edit-plan');
  const target = requireTarget(params.target, context, dialogue);
  const form = await readForm(request);
  if (form.get(translationDeeds.name) === translationDeeds.recount)
    return data({
      form: await recountTranslation(context.db, dialogue, form),
      receipt: 'recounted' as const,
    });
  const outcome = await saveTranslation(context.db, dialogue, { target, form }, writing);
  if (outcome.kind === 'saved') {
    const address = translationPath(tag, dialogue.slug, {
      target,
      onlyLeft: showsOnlyLeft(request),
      receipt: outcome.changed.length === 0 ? 'lika' : 'sparat',
    });
    return redirect(address, 303);
  }
  markFormReturned(context);
  return data({ form: outcome.form, receipt: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkTranslation() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <TranslationPage {...page} {...sent} />;
}
