import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageToReport } from '~/features/kommun/accessibility/accessibility-report';
import { handleReportAtWork } from '~/features/kommun/accessibility/handle-report-at-work.server';
import { listHandledReports, listOpenReports } from '~/features/kommun/accessibility/handle-report.server';
import { QueuePage } from '~/features/kommun/accessibility/queue-page';
import { readReference } from '~/features/kommun/accessibility/report-reference';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { readForm } from '~/platform/read-form.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'handle-accessibility', null);
  const query = new URL(request.url).searchParams;
  const reference = readReference(query.get('klart') ?? query.get('redan') ?? '');
  const kind = query.has('klart') ? ('handled' as const) : ('handledBefore' as const);
  return {
    work,
    reports: (await listOpenReports(context.db)).map((report) => ({
      ...report,
      // Only what is the portal's own is made a link: someone else wrote it.
      pageHref: pageToReport(report.page, context.baseUrl) || null,
    })),
    handled: await listHandledReports(context.db),
    receipt: reference === null ? null : { kind, reference },
    meta: pageHead(context, language.tag, getT(language.tag)('work:queue.title')),
  };
}

/** Marks a report as handled. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor } = await readWork(request, context, 'handle-accessibility', null);
  const typed = (await readForm(request)).get('referens') ?? '';
  const outcome = await handleReportAtWork(context, actor.accountId, typed);
  if (outcome.kind === 'unknown') throw new Response(null, { status: 404 });
  const word = outcome.kind === 'handled' ? 'klart' : 'redan';
  return redirect(`/${language.tag}/arbete/tillganglighet?${word}=${outcome.reference}`, 303);
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkAccessibility() {
  const { work, reports, handled, receipt } = useLoaderData<typeof loader>();
  return <QueuePage work={work} reports={reports} handled={handled} receipt={receipt} />;
}
