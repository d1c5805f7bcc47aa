import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';

import { followUpPath } from '~/features/follow-up/follow-up-path';
import { saveFollowUp } from '~/features/follow-up/read-follow-up.server';
import { fillReport } from '~/features/follow-up/report/fill-report.server';
import { readReportWork } from '~/features/follow-up/report/read-report-work.server';
import { draftButton, ReportWorkPage } from '~/features/follow-up/report/report-work-page';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { answerAsk } from '~/features/publishing/answer-ask.server';
import { AskPanel } from '~/features/publishing/ask-panel';
import { readLiveState } from '~/features/publishing/live-request.server';
import { emptyPublish, publishDeeds, publishFields } from '~/features/publishing/publish-form';
import { PublishErrors } from '~/features/publishing/use-publish-words';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/read-form.server';
import { markFormReturned } from '~/platform/returned-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const opened = await readDialogueWork(request, context, opening, 'see-dialogues');
  const t = getT(language.tag);
  return {
    work: opened.work,
    open: opened.open,
    ...(await readReportWork(context, opened, language)),
    live: await readLiveState(context.db, opened.dialogue.id, 'report'),
    receipt: readReceipt(new URL(request.url).searchParams),
    meta: opened.titled(t('follow-up:report.title')),
  };
}

function readReceipt(search: URLSearchParams) {
  const done = search.get('klart');
  if (done === 'sparat') return { kind: 'saved' as const };
  if (done === 'lika') return { kind: 'unchanged' as const };
  if (done === 'begart') return { kind: 'asked' as const };
  return done === 'utkast'
    ? { kind: 'drafted' as const, count: Number(search.get('antal') ?? 0) || 0 }
    : null;
}

/** Drafts what is empty, keeps what was written, or asks for the report to be published. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const opened = await readDialogueWork(request, context, params, 'edit-plan');
  const { dialogue, writing } = opened;
  const form = await readForm(request);
  const path = followUpPath(tag, dialogue.slug, 'report');
  if (form.get(draftButton.name) === draftButton.value) {
    const count = await fillReport(context.db, dialogue, writing);
    return redirect(`${path}?klart=utkast&antal=${count}`, 303);
  }
  if (form.get(publishFields.deed) === publishDeeds.ask)
    return answerAsk(context, opened, form, { kind: 'report', path });
  const outcome = await saveFollowUp(context.db, dialogue, { part: 'report', form }, writing);
  if (outcome.kind === 'saved')
    return redirect(`${path}?klart=${outcome.changed.length === 0 ? 'lika' : 'sparat'}`, 303);
  markFormReturned(context);
  return data({ form: outcome.form, asked: null }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkReport() {
  const { meta: _, form, receipt, languages, mayAsk, live, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { tag } = useLanguage();
  return (
    <ReportWorkPage
      {...page}
      form={sent?.form ?? form}
      receipt={sent === undefined ? receipt : null}
      errors={<PublishErrors problems={sent?.asked?.problems ?? []} />}
      publication={
        <AskPanel
          kind="report"
          live={live}
          slug={page.open.slug}
          path={followUpPath(tag, page.open.slug, 'report')}
          source={page.source}
          languages={languages}
          isCorrection={page.isPublished}
          mayAsk={mayAsk}
          isReady={page.obstacles.length === 0}
          typed={sent?.asked?.typed ?? emptyPublish}
          problems={sent?.asked?.problems ?? []}
        />
      }
    />
  );
}
