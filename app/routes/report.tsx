import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readReport } from '~/features/follow-up/report/read-report.server';
import { ReportPageView } from '~/features/follow-up/report/report-page';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

/** The report on a dialogue as it stands, or as an earlier version told it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const { slug = '', version } = params;
  const wanted = version === undefined ? undefined : Number(version);
  const page = await readReport(db, slug, { language: language.tag, now: clock() }, wanted);
  if (page === null) throw new Response(null, { status: 404 });
  return {
    page,
    meta: {
      title: getT(language.tag)('report:title', { title: page.dialogue.title.text }),
      kommun: kommun.name,
      description: page.report.texts[0]?.text.text.slice(0, 200) ?? '',
      // Earlier versions point to the one that counts, so that searches find that.
      url: `${baseUrl}/${language.tag}/dialoger/${page.dialogue.slug}/rapport`,
      type: 'article' as const,
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Report() {
  return <ReportPageView page={useLoaderData<typeof loader>().page} />;
}
