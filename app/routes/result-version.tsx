import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { loadResultPage } from '~/features/results/load-result-page.server';
import { ResultPageView } from '~/features/results/result-page';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

/** The result as an earlier version told it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const number = /^[1-9]\d{0,4}$/.test(params.version ?? '') ? Number(params.version) : null;
  const page = number === null ? null : await loadResultPage(context, language, params.slug ?? '', number);
  if (page === null) throw new Response(null, { status: 404 });
  return page;
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function ResultVersion() {
  return <ResultPageView {...useLoaderData<typeof loader>()} />;
}
