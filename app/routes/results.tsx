import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { listResults } from '~/features/results/list-results.server';
import { ResultListPage } from '~/features/results/result-list-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const t = getT(language.tag);
  return {
    results: await listResults(db, { language: language.tag, now: clock() }),
    meta: {
      title: t('results:list.title'),
      kommun: kommun.name,
      description: t('results:list.lead'),
      url: `${baseUrl}/${language.tag}/resultat`,
      image: `${baseUrl}/${language.tag}/bild.png`,
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Results() {
  return <ResultListPage {...useLoaderData<typeof loader>()} />;
}
