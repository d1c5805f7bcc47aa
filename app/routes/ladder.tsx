import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { LadderPage } from '~/features/dialogues/ladder-page';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

export function loader({ params, context: { kommun, baseUrl } }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, { kommun });
  const t = getT(language.tag);
  return {
    ladder: kommun.ladder,
    meta: {
      title: t('ladder:page.title'),
      kommun: kommun.name,
      description: t('ladder:page.lead'),
      url: `${baseUrl}/${language.tag}/trappan`,
      image: `${baseUrl}/${language.tag}/bild.png`,
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Ladder() {
  return <LadderPage {...useLoaderData<typeof loader>()} />;
}
