import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { answerAsk } from '~/features/publishing/answer-ask.server';
import { AskPanel } from '~/features/publishing/ask-panel';
import { readLiveState } from '~/features/publishing/live-request.server';
import { emptyPublish, publishDeeds, publishFields } from '~/features/publishing/publish-form';
import { PublishErrors } from '~/features/publishing/use-publish-words';
import { outcomePath } from '~/features/results/work/outcome-path';
import { readResultForm } from '~/features/results/work/read-outcome-pages.server';
import { ResultDraftPage } from '~/features/results/work/result-draft-page';
import { saveResultDraft } from '~/features/results/work/save-outcome.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

const receipts = { sparat: 'saved', lika: 'unchanged', begart: 'asked' } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, may, titled } = await readDialogueWork(
    request,
    context,
    opening,
    'see-dialogues',
  );
  const t = getT(language.tag);
  const title = t('outcomes:result.title');
  const receipt = new URL(request.url).searchParams.get('klart') ?? '';
  return {
    ...{ work, open },
    ...(await readResultForm(context, dialogue, language)),
    live: await readLiveState(context.db, dialogue.id, 'result'),
    languages: offeredLanguages(context).map(({ tag }) => tag),
    mayWrite: may('edit-plan'),
    mayAsk: may('ask-publication'),
    receipt: Object.hasOwn(receipts, receipt) ? receipts[receipt as keyof typeof receipts] : null,
    meta: titled(title),
  };
}

/** Keeps the result's draft, or asks for it to be published; then the same page with a receipt, or with what to put right. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'edit-plan');
  const { dialogue, writing } = opened;
  const form = await readForm(request);
  const path = outcomePath(tag, dialogue.slug, 'result');
  if (form.get(publishFields.deed) === publishDeeds.ask)
    return answerAsk(context, opened, form, { kind: 'result', path });
  const outcome = await saveResultDraft(context.db, dialogue, form, writing);
  if (outcome.kind === 'saved') {
    const receipt = outcome.changed.length === 0 ? 'lika' : 'sparat';
    return redirect(`${path}?klart=${receipt}`, 303);
  }
  markFormReturned(context);
  return data({ form: outcome.form, asked: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkResult() {
  const { meta: _, form, receipt, languages, mayAsk, live, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { tag } = useLanguage();
  return (
    <ResultDraftPage
      {...page}
      form={sent?.form ?? form}
      receipt={sent === undefined ? receipt : null}
      errors={<PublishErrors problems={sent?.asked?.problems ?? []} />}
      publication={
        <AskPanel
          kind="result"
          live={live}
          slug={page.open.slug}
          path={outcomePath(tag, page.open.slug, 'result')}
          source={page.source}
          languages={languages}
          isCorrection={page.isCorrection}
          mayAsk={mayAsk}
          isReady={page.obstacles.length === 0}
          typed={sent?.asked?.typed ?? emptyPublish}
          problems={sent?.asked?.problems ?? []}
        />
      }
    />
  );
}
