import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { previewReport } from '~/features/follow-up/report/preview-report.server';
import { ReportPreview } from '~/features/follow-up/report/report-preview';
import { offeredLanguages, requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { dialogue } = await readDialogueWork(request, context, params, 'see-dialogues');
  const requestId = new URL(request.url).searchParams.get('visa');
  const { db, kommun, clock } = context;
  const page = await previewReport(db, dialogue, { language: tag, now: clock() }, requestId);
  if (page === null) throw new Response(null, { status: 404 });
  return {
    page,
    requestId,
    languages: offeredLanguages(context).map((language) => language.tag),
    meta: {
      title: getT(tag)('publishing:preview.title', { title: page.dialogue.title.text }),
      kommun: kommun.name,
    },
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkReportPreview() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <ReportPreview {...page} />;
}
