import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readStart } from '~/features/kommun/read-start.server';
import { StartPage } from '~/features/kommun/start-page';
import { listResults } from '~/features/results/list-results.server';
import { getT } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { pickOptional } from '~/i18n/localized';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const reading = { language: language.tag, now: clock() };
  const t = getT(language.tag);
  const [start, results] = await Promise.all([readStart(db, reading), listResults(db, reading)]);
  return {
    ...start,
    // What became of it: a result that still waits for its decision has a place in the list, not here.
    results: results.filter(({ decision }) => decision !== null).slice(0, 3),
    place: kommun.place,
    ladder: kommun.ladder,
    lead: pickOptional(kommun.texts.start, language.tag, sourceLanguage),
    meta: {
      title: t('start:title'),
      kommun: kommun.name,
      description: t('start:lead', { place: kommun.place }),
      url: `${baseUrl}/${language.tag}`,
      image: `${baseUrl}/${language.tag}/bild.png`,
      feeds: [
        {
          type: 'application/atom+xml' as const,
          href: `/${language.tag}/dialoger.atom`,
          title: t('dialogues:list.title'),
        },
      ],
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Start() {
  return <StartPage {...useLoaderData<typeof loader>()} />;
}
